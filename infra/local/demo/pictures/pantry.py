"""What is eaten and drunk, in its tins, bags, jars and bottles."""

# ruff: noqa: ARG001 - every motif is given palette and emblem, whether it uses them or not

import math

from infra.local.demo.pictures.canvas import Canvas
from infra.local.demo.pictures.emblems import Emblem
from infra.local.demo.pictures.palettes import COFFEE, CORK, CREAM, GLASS, METAL, Colour, Palette, dark, light, mixed
from infra.local.demo.pictures.shapes import arc, box, ellipse, leaf, spline, turned, turned_on_a_wheel


def tin(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(22)
    c.solid([(31, 34), (69, 34), *arc(50, 76, 19, 3.2, 0, 180)], p.main, glint=True)
    c.flat([(31, 44), (69, 44), (69, 66), (31, 66)], p.second)
    c.flat([(31, 45.4), (69, 45.4), (69, 46.4), (31, 46.4)], p.accent)
    c.flat([(31, 63.6), (69, 63.6), (69, 64.6), (31, 64.6)], p.accent)
    c.solid([(29.5, 27), (70.5, 27), *arc(50, 34, 20.5, 3, 0, 180)], dark(p.main, 0.12), glint=True)
    c.flat(ellipse(50, 27, 20.5, 3.4), light(p.main, 0.3))
    if emblem:
        emblem(c, 50, 55.4, 7.4, p.ink)


def pouch(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(25)
    c.solid(
        spline(
            [(31, 24), (50, 24.5), (69, 24), (71, 40), (73, 60), (74, 77), (50, 79), (26, 77), (27, 60), (29, 40)], closed=True
        ),
        p.main,
    )
    c.flat(box(31, 23, 69, 30, 1), dark(p.main, 0.22))
    c.line([(33, 32.4), (67, 32.4)], light(p.main, 0.3), 0.7)
    c.flat(ellipse(50, 54, 14.5), p.second)
    c.line(arc(50, 54, 12.6, 12.6, 0, 360), p.accent, 0.7)
    if emblem:
        emblem(c, 50, 54, 8.4, p.ink)


def coffee(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    pouch(c, p, emblem)
    for x, y, angle in ((20, 77, -15), (80, 78, 20), (27, 80, 35), (73, 81, 0), (84, 73, 50)):
        c.flat(turned(ellipse(x, y, 2.2, 3.2), angle, about=(x, y)), COFFEE)
        c.line(turned([(x, y - 2), (x, y + 2)], angle, about=(x, y)), light(COFFEE, 0.4), 0.5)


def gift(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(31)
    c.solid(box(21, 42, 79, 79, 1.5), p.main)
    c.solid(box(18, 34, 82, 46, 1.5), light(p.main, 0.14))
    c.flat(box(45.5, 34, 54.5, 79), p.accent)
    for side in (-1, 1):
        c.flat(spline([(50, 34), (50 + side * 9, 22), (50 + side * 18, 24), (50 + side * 13, 33), (50, 34)]), p.accent)
        c.flat(spline([(50, 33), (50 + side * 8, 26), (50 + side * 13, 26.5), (50, 33)]), dark(p.accent, 0.25))
    c.flat(ellipse(50, 33.4, 3.4), dark(p.accent, 0.12))
    if emblem:
        for x in (33, 67):
            emblem(c, x, 62, 6.4, p.second)


def honey(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    _jar(c, (226, 153, 38), p.accent, emblem)


def jam(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    _jar(c, p.main, p.second, emblem)
    for x in range(31, 71, 5):
        c.line([(x, 24), (x, 33)], p.accent, 1.1)


def mustard(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    _jar(c, (196, 150, 52), p.main, emblem)


def _jar(c: Canvas, content: Colour, lid: Colour, emblem: Emblem | None) -> None:
    c.shadow(22)
    c.flat(turned_on_a_wheel((31, 17), (37, 19), (43, 22), (60, 22.5), (74, 22), (79, 18)), GLASS)
    c.solid(turned_on_a_wheel((41, 19), (46, 20.6), (60, 21), (73, 20.4), (77.6, 16.5)), content, glint=True)
    c.solid(box(30, 23, 70, 34, 2.4), lid)
    c.flat(box(34, 48, 66, 70, 1.5), CREAM)
    c.line([(37, 50.6), (63, 50.6)], content, 0.6)
    c.line([(37, 67.4), (63, 67.4)], content, 0.6)
    if emblem:
        emblem(c, 50, 59, 6.6, dark(content, 0.3))


def crock(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(22)
    c.solid(turned_on_a_wheel((24, 9), (28, 13), (36, 14)), CORK)
    c.solid(turned_on_a_wheel((34, 16), (40, 20), (54, 23), (70, 21), (79, 17)), p.second, glint=True)
    c.flat(
        [
            *arc(50, 64, 22.5, 4, 0, 180),
            *spline([(27.5, 64), (28.6, 70), (33, 79)]),
            *spline([(67, 79), (71.4, 70), (72.5, 64)]),
        ],
        p.main,
    )
    if emblem:
        emblem(c, 48, 52, 7.4, p.main)
    for x, y in ((22, 79), (77, 79.6), (81, 78), (25, 80.4), (73, 81)):
        c.flat(box(x - 0.9, y - 0.9, x + 0.9, y + 0.9), CREAM)


def chocolate(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    def slanted(shape: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return turned(shape, 12)

    c.flat(slanted(box(31, 19, 73, 83, 2)), dark(p.halo, 0.16))
    c.flat(slanted(box(29, 16, 71, 50, 2)), COFFEE)
    for row in range(3):
        for column in range(3):
            x, y = 31 + column * 13.2, 18 + row * 10.6
            c.flat(slanted(box(x, y, x + 11.6, y + 9, 1.2)), light(COFFEE, 0.14))
    c.flat(slanted([(27, 43), (34, 40), (41, 44), (48, 40), (55, 44), (62, 40), (73, 44), (73, 81), (27, 81)]), METAL)
    c.flat(slanted(box(27, 47, 73, 81, 1)), p.main)
    c.flat(slanted(box(27, 74, 73, 76)), p.accent)
    if emblem:
        emblem(c, 47, 60, 8, p.second)


def biscuits(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(33)
    golden = (221, 170, 98)
    for cx, cy in ((36, 41), (50, 37), (64, 41)):
        scalloped = [
            (
                cx + (11 + 0.8 * math.cos(math.radians(angle * 14))) * math.cos(math.radians(angle)),
                cy + (11 + 0.8 * math.cos(math.radians(angle * 14))) * math.sin(math.radians(angle)),
            )
            for angle in range(0, 360, 3)
        ]
        c.solid(scalloped, golden)
        for dx, dy in ((-3, -4), (3, -4), (0, -7)):
            c.flat(ellipse(cx + dx, cy + dy, 0.9), dark(golden, 0.3))
    c.solid(box(20, 47, 80, 79, 2), p.main)
    c.flat(box(20, 47, 80, 51.5), dark(p.main, 0.2))
    c.flat(box(33, 56, 67, 74, 8), p.second)
    if emblem:
        emblem(c, 50, 65, 6.6, p.main)


def sweets(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(31)
    for cx, cy, angle, colour in (
        (31, 69, -18, p.main),
        (69, 69, 16, p.accent),
        (50, 73, 4, (199, 128, 58)),
        (41, 52, 24, p.accent),
        (62, 51, -22, p.main),
        (51, 36, 10, (199, 128, 58)),
    ):
        for side in (-1, 1):
            c.flat(
                turned(
                    [(cx + side * 7, cy), (cx + side * 14, cy - 5), (cx + side * 12.4, cy), (cx + side * 14, cy + 5)],
                    angle,
                    about=(cx, cy),
                ),
                light(colour, 0.4),
            )
        c.solid(turned(box(cx - 8.5, cy - 5.6, cx + 8.5, cy + 5.6, 4), angle, about=(cx, cy)), colour)
        c.line(turned([(cx - 2.5, cy - 5), (cx + 0.5, cy + 5)], angle, about=(cx, cy)), light(colour, 0.4), 1.2)


def bottle(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(15)
    c.solid(box(45.6, 8, 54.4, 17, 1.5), CORK)
    c.solid(
        turned_on_a_wheel((15, 4), (28, 4.4), (36, 9), (42, 14), (60, 14.4), (76, 14), (79, 12.5)),
        mixed(p.main, (60, 80, 30), 0.35),
        glint=True,
    )
    c.flat(box(45.2, 17, 54.8, 20, 0.6), p.accent)
    c.flat(box(36, 47, 64, 72), p.second)
    c.flat(box(36, 69, 64, 70), p.accent)
    if emblem:
        emblem(c, 50, 58, 8, p.main)


def loose_tea(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    tin(c, p, emblem)
    for x, y, angle in ((22, 79, -40), (26, 80, 10), (77, 80, 35), (81, 79, -20)):
        c.flat(leaf(x, y, 7, angle), (106, 142, 92))
