"""Lamps, candles and lanterns."""

# ruff: noqa: ARG001 - every motif is given palette and emblem, whether it uses them or not

from infra.local.demo.pictures.canvas import Canvas
from infra.local.demo.pictures.emblems import Emblem
from infra.local.demo.pictures.palettes import CREAM, FLAME, GLASS, WOOD, Palette, dark, light, mixed
from infra.local.demo.pictures.shapes import arc, box, ellipse, moved, spline, turned_on_a_wheel

_GLOW = (255, 236, 184)


def lamp(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.flat(ellipse(50, 40, 33), mixed(p.halo, _GLOW, 0.55))
    c.shadow(17)
    c.solid(turned_on_a_wheel((50, 2.2), (58, 3), (64, 9), (71, 12), (77, 9), (79, 8)), p.main, glint=True)
    c.flat(box(48.6, 44, 51.4, 52), WOOD)
    c.solid([(39, 20), (61, 20), (72, 47), (28, 47)], CREAM)
    c.flat([(29, 44.6), (71, 44.6), (72, 47), (28, 47)], p.accent)


def pendant(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.line([(50, 0), (50, 30)], p.ink, 0.9)
    c.flat([(30, 62), (70, 62), (84, 92), (16, 92)], mixed(p.ground, _GLOW, 0.7))
    c.flat(box(46.5, 24, 53.5, 33, 2), WOOD)
    c.flat(ellipse(50, 63, 8), FLAME)
    c.solid(
        [*spline([(46, 32), (38, 38), (27, 50), (23, 62)]), *spline([(77, 62), (73, 50), (62, 38), (54, 32)])],
        p.main,
        glint=True,
    )
    c.flat(ellipse(50, 62, 27, 4), light(p.main, 0.45))
    c.flat(ellipse(50, 62.8, 22, 2.8), _GLOW)


def candle(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(22)
    _flame(c, 50, 31, p)
    c.solid(box(31, 38, 69, 79, 4), light(p.main, 0.15), glint=True)
    c.flat(ellipse(50, 39, 19, 4), mixed(CREAM, p.main, 0.12))
    c.flat(box(37, 50, 63, 71, 1.5), CREAM)
    if emblem:
        emblem(c, 50, 60, 7, p.main)


def twisted(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(24)
    for x, colour, top in ((38, p.main, 30), (62, p.accent, 38)):
        _flame(c, x, top - 4, p)
        c.solid(box(x - 4.2, top, x + 4.2, 72, 2), colour)
        for y in range(top + 5, 71, 6):
            c.line(spline([(x - 4, y + 3), (x, y + 1.6), (x + 4, y - 2)]), dark(colour, 0.28), 1.1)
        c.solid(turned_on_a_wheel((69, 6), (73, 7), (77, 11), (79, 11.5), cx=x), WOOD)


def votive(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.flat(ellipse(50, 56, 30), mixed(p.halo, _GLOW, 0.5))
    c.shadow(21)
    glass = turned_on_a_wheel((38, 19), (52, 21), (68, 19), (77, 14), (79, 12))
    c.flat(glass, mixed(p.main, GLASS, 0.35))
    c.flat(box(40, 63, 60, 76, 2), CREAM)
    _flame(c, 50, 56, p)
    for x in (36, 43, 50, 57, 64):
        c.line(spline([(x, 41), (x + (x - 50) * 0.1, 56), (50 + (x - 50) * 0.8, 76)]), mixed(p.main, GLASS, 0.75), 0.9)
    c.line(arc(50, 38, 19, 3.6, 0, 360), light(p.main, 0.55), 1)


def lantern(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(22)
    c.line(arc(50, 23, 8, 8, 180, 360), p.ink, 1.8)
    c.flat(box(32, 38, 68, 74), mixed(GLASS, _GLOW, 0.45))
    c.flat(box(43, 58, 57, 74, 1), CREAM)
    _flame(c, 50, 52, p)
    for x in (32, 49, 66):
        c.flat(box(x, 38, x + 2, 74), p.main)
    c.flat(box(32, 55, 68, 56.6), p.main)
    c.solid([(44, 23), (56, 23), (72, 39), (28, 39)], p.main)
    c.solid(box(28, 73, 72, 79, 1.5), p.main)


def garland(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    for height, phase in ((22, 0), (52, 1)):
        wire = spline([(4, height), (27, height + 9), (50, height + 2), (73, height + 9), (96, height)])
        c.line(wire, p.ink, 0.9)
        for index, (x, y) in enumerate(wire[4:-2:8]):
            colour = (p.main, p.accent, FLAME)[(index + phase) % 3]
            c.flat(ellipse(x, y + 8.4, 6.4), mixed(p.halo, _GLOW, 0.7))
            c.flat(box(x - 1.5, y, x + 1.5, y + 4, 0.6), p.ink)
            c.solid(moved(turned_on_a_wheel((3.4, 1.6), (7, 3.8), (10.6, 2.6), (12.2, 0.4), cx=x), 0, y), light(colour, 0.15))


def _flame(c: Canvas, x: float, y: float, p: Palette) -> None:
    c.line([(x, y), (x, y + 7)], p.ink, 0.8)
    c.flat(spline([(x, y - 9), (x + 3.6, y - 1), (x, y + 4), (x - 3.6, y - 1), (x, y - 9)]), FLAME)
    c.flat(spline([(x, y - 3), (x + 1.7, y + 0.5), (x, y + 3), (x - 1.7, y + 0.5), (x, y - 3)]), _GLOW)
