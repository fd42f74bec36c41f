"""Soap, balms and brushes."""

# ruff: noqa: ARG001 - every motif is given palette and emblem, whether it uses them or not

from infra.local.demo.pictures.canvas import Canvas
from infra.local.demo.pictures.emblems import Emblem
from infra.local.demo.pictures.palettes import CREAM, METAL, WHITE, WOOD, Palette, dark, light, mixed
from infra.local.demo.pictures.shapes import box, ellipse, spline, turned_on_a_wheel


def cube(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(28)
    c.flat([(24, 42), (50, 52), (50, 80), (24, 70)], p.main)
    c.flat([(50, 52), (76, 42), (76, 70), (50, 80)], dark(p.main, 0.2))
    c.flat([(24, 42), (50, 33), (76, 42), (50, 52)], light(p.main, 0.3))
    if emblem:
        emblem(c, 37, 61, 7.4, light(p.main, 0.45))
    _bubbles(c)


def soap(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(32)
    c.solid(box(18, 54, 82, 79, 11), dark(p.main, 0.12))
    c.solid(box(18, 46, 82, 72, 12), p.main)
    c.flat(box(26, 50, 74, 66, 8), light(p.main, 0.18))
    if emblem:
        emblem(c, 50, 58, 6.2, light(p.main, 0.7))
    _bubbles(c)


def _bubbles(c: Canvas) -> None:
    for x, y, radius in ((26, 29, 5.5), (38, 20, 3.4), (72, 26, 4.4), (63, 17, 2.6), (82, 36, 2.8)):
        c.flat(ellipse(x, y, radius), mixed(WHITE, (200, 225, 235), 0.5))
        c.flat(ellipse(x - radius * 0.3, y - radius * 0.3, radius * 0.3), WHITE)


def balm(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(30, cx=46)
    c.solid(box(20, 58, 72, 79, 3), METAL, glint=True)
    c.flat(ellipse(46, 58, 26, 7), light(METAL, 0.4))
    c.flat(ellipse(46, 58.4, 23, 5.6), mixed(CREAM, p.main, 0.2))
    c.flat(ellipse(65, 41, 24), dark(METAL, 0.12))
    c.flat(ellipse(64, 40, 23.4), p.main)
    c.flat(ellipse(64, 40, 19.6), p.second)
    if emblem:
        emblem(c, 64, 40, 11, p.main)


def tube(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(17)
    c.solid([(32, 13), (68, 13), (64, 66), (36, 66)], p.main)
    c.flat(box(32, 12, 68, 17), dark(p.main, 0.2))
    c.solid(box(39, 66, 61, 79, 2), CREAM)
    c.flat(ellipse(50, 40, 11.6), p.second)
    if emblem:
        emblem(c, 50, 40, 7.6, p.main)
    c.flat(box(42, 57, 58, 58.6, 0.8), p.second)


def dropper(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(19)
    c.solid(spline([(46, 8), (54, 8), (55.4, 17), (54.6, 24), (45.4, 24), (44.6, 17)], closed=True), p.ink)
    c.solid(box(42, 23, 58, 33, 1.5), p.accent)
    c.solid(
        turned_on_a_wheel((33, 7.5), (37, 10), (43, 17.4), (56, 18), (75, 17.6), (79, 15.5)),
        mixed(p.main, (205, 130, 45), 0.45),
        glint=True,
    )
    c.flat(box(35, 50, 65, 72, 1), CREAM)
    if emblem:
        emblem(c, 50, 61, 7.4, p.main)


def spray(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(18)
    c.flat(box(40, 14, 61, 21, 2), p.ink)
    c.flat(box(34, 15.4, 41, 18.6, 1), p.ink)
    c.flat(box(46, 20, 56, 30), dark(p.ink, 0.1))
    for angle, y in ((0, 17), (1, 13), (2, 21)):
        for step in range(3):
            c.flat(ellipse(29 - step * 6, y + (0, -1.4, 1.4)[angle] * step, 1.1), light(p.main, 0.3))
    c.solid(turned_on_a_wheel((29, 7), (34, 10), (41, 16.4), (56, 17), (75, 16.6), (79, 14.5)), light(p.main, 0.3), glint=True)
    c.flat(box(36, 47, 64, 71, 1), p.second)
    if emblem:
        emblem(c, 50, 59, 8, p.main)


def brush(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(33)
    for x in range(20, 80, 3):
        lean = (x - 50) * 0.05
        c.line([(x, 55), (x + lean, 77)], CREAM if x % 2 else dark(CREAM, 0.08), 1.7)
    c.solid(spline([(16, 50), (20, 41), (50, 38), (80, 41), (84, 50), (80, 58), (50, 60), (20, 58)], closed=True), WOOD)
    c.line(spline([(24, 45), (50, 42.4), (72, 44.6)]), light(WOOD, 0.35), 1)
    if emblem:
        emblem(c, 50, 50, 5, dark(WOOD, 0.3))
    _bubbles(c)
