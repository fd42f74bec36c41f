"""Cloth: folded, hung, rolled, stuffed."""

# ruff: noqa: ARG001 - every motif is given palette and emblem, whether it uses them or not

from infra.local.demo.pictures.canvas import Canvas
from infra.local.demo.pictures.emblems import Emblem
from infra.local.demo.pictures.palettes import WOOD, Colour, Palette, dark, light
from infra.local.demo.pictures.shapes import arc, box, ellipse, spline


def blanket(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(33)
    for top, colour in ((60, dark(p.main, 0.1)), (44, p.main)):
        c.solid(box(18, top, 82, top + 19, 8), colour)
        c.line([(26, top + 9.5), (72, top + 9.5)], dark(colour, 0.2), 0.8)
    c.solid(
        spline(
            [(30, 41), (50, 38), (70, 41), (72, 60), (70, 75), (60, 73), (50, 75), (40, 73), (30, 75), (28, 60)], closed=True
        ),
        p.second,
    )
    for y in (47, 53, 59, 65):
        c.line([(30, y), (70, y)], p.accent if y in {53, 59} else p.main, 1.6)
    for x in range(31, 71, 3):
        c.line([(x, 74), (x, 79)], p.second, 0.9)


def cushion(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(30)
    _stuffed(c, p.main)
    for x in (36, 43, 50, 57, 64):
        c.line(spline([(x, 28), (x + (x - 50) * 0.12, 50), (x, 73)]), p.second, 1.3)
    c.line(spline([(25, 50), (50, 52), (75, 50)]), p.accent, 1.6)


def pillow(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(33)
    c.solid(
        spline(
            [
                (14, 36),
                (32, 39),
                (50, 38),
                (68, 39),
                (86, 36),
                (84, 56),
                (86, 77),
                (68, 74),
                (50, 75),
                (32, 74),
                (14, 77),
                (16, 56),
            ],
            closed=True,
        ),
        dark(p.second, 0.06),
    )
    c.solid(
        spline(
            [
                (20, 26),
                (36, 29),
                (50, 28),
                (64, 29),
                (80, 26),
                (78, 44),
                (80, 62),
                (64, 59),
                (50, 60),
                (36, 59),
                (20, 62),
                (22, 44),
            ],
            closed=True,
        ),
        p.main,
    )
    c.line(spline([(25, 31), (50, 33), (75, 31)]), light(p.main, 0.5), 0.9)
    if emblem:
        emblem(c, 48, 45, 8, p.second)


def _stuffed(c: Canvas, colour: Colour) -> None:
    outline = [
        (21, 22),
        (36, 26),
        (50, 25),
        (64, 26),
        (79, 22),
        (75, 37),
        (76, 50),
        (75, 64),
        (79, 79),
        (64, 75),
        (50, 76),
        (36, 75),
        (21, 79),
        (25, 64),
        (24, 50),
        (25, 37),
    ]
    c.solid(spline(outline, closed=True), colour)


def folded(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(32)
    for top, colour in ((66, p.second), (54, p.main), (42, dark(p.second, 0.06)), (30, light(p.main, 0.25))):
        c.solid(box(20, top, 80, top + 12.5, 5.5), colour)
        c.line([(28, top + 6.2), (76, top + 6.2)], dark(colour, 0.14), 0.7)
    c.flat(box(44, 30, 54, 79), p.accent)
    c.flat(box(44, 30, 47, 79), dark(p.accent, 0.14))
    if emblem:
        c.flat(ellipse(49, 47, 8.5), p.second)
        emblem(c, 49, 47, 5.5, p.ink)


def towel(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.line([(16, 20), (84, 20)], WOOD, 2.6)
    for left, colour, length in ((21, p.main, 74), (42, p.second, 80), (61, light(p.main, 0.35), 70)):
        c.solid(box(left, 19, left + 19, length, 1), colour)
        stripe = p.accent if colour == p.second else p.second
        for y in (length - 16, length - 12, length - 8):
            c.flat(box(left, y, left + 19, y + 1.7), stripe)
        c.line([(left + 6, 24), (left + 6, length - 20)], dark(colour, 0.12), 0.7)


def rolled(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(33)
    for cx, cy, colour in ((33, 68, p.main), (67, 68, p.second), (50, 46, light(p.main, 0.3))):
        c.solid(ellipse(cx, cy, 16.5, 12), colour)
        for radius in (11.5, 7, 3):
            c.line(arc(cx, cy, radius, radius * 0.72, -40, 270), dark(colour, 0.22), 1)


def apron(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.line(arc(50, 24, 10, 12, 180, 360), p.accent, 2)
    for side in (-1, 1):
        c.line(spline([(50 + side * 26, 44), (50 + side * 33, 50), (50 + side * 31, 62)]), p.accent, 1.8)
    c.solid(
        spline(
            [
                (40, 22),
                (50, 23),
                (60, 22),
                (62, 32),
                (68, 40),
                (77, 44),
                (76, 62),
                (78, 82),
                (50, 84),
                (22, 82),
                (24, 62),
                (23, 44),
                (32, 40),
                (38, 32),
            ],
            closed=True,
        ),
        p.main,
    )
    c.flat(box(35, 55, 65, 72, 3), dark(p.main, 0.2))
    c.line([(35, 58), (65, 58)], p.second, 0.8)
    if emblem:
        emblem(c, 50, 38, 7, p.second)
