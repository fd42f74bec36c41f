"""Cups, bowls and what else stands on a table."""

# ruff: noqa: ARG001 - every motif is given palette and emblem, whether it uses them or not

from infra.local.demo.pictures.canvas import Canvas
from infra.local.demo.pictures.emblems import Emblem
from infra.local.demo.pictures.palettes import COFFEE, LEAF, Palette, dark, light
from infra.local.demo.pictures.shapes import arc, box, ellipse, leaf, spline, turned_on_a_wheel

_TOMATO = (214, 88, 66)


def mug(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(27, cx=48)
    c.line(arc(64, 54, 12, 12, -80, 80), dark(p.main), 4.4)
    c.solid(turned_on_a_wheel((34, 20), (40, 20.4), (60, 20), (73, 17.5), (79, 13.5), cx=46), p.main, glint=True)
    c.flat(ellipse(46, 34, 20, 4.6), light(p.main, 0.35))
    c.flat(ellipse(46, 34.6, 17, 3.4), COFFEE)
    if emblem:
        emblem(c, 44, 57, 9, p.second)
    for x in (40, 51):
        c.line(spline([(x, 28), (x + 3, 23), (x - 1, 18), (x + 2, 13)]), light(p.halo, 0.75), 1.6)


def espresso(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(36)
    for x, colour in ((33, p.main), (67, p.accent)):
        c.solid(ellipse(x, 74, 17, 4.4), dark(p.second, 0.08))
        c.flat(ellipse(x, 73, 14, 3.2), p.second)
        c.line(arc(x + 11, 60, 6, 6, -80, 80), dark(colour), 2.6)
        c.solid(turned_on_a_wheel((50, 11.5), (60, 11), (69, 8.5), (74, 6), cx=x), colour, glint=True)
        c.flat(ellipse(x, 50, 11.5, 2.9), light(colour, 0.35))
        c.flat(ellipse(x, 50.4, 9.6, 2.1), COFFEE)
        c.line(spline([(x, 44), (x + 2.5, 39), (x - 1, 34), (x + 2, 29)]), light(p.halo, 0.75), 1.5)


def bowl(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(26)
    _dish(c, p)
    c.flat(ellipse(50, 45.5, 29, 5.2), dark(p.second, 0.1))
    if emblem:
        emblem(c, 46, 62, 7.5, p.second)


def salad(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(26)
    for x, y, length, angle, colour in (
        (32, 48, 22, -48, LEAF),
        (42, 46, 25, -20, light(LEAF, 0.2)),
        (53, 46, 27, 8, LEAF),
        (62, 47, 24, 34, light(LEAF, 0.2)),
        (69, 49, 20, 58, LEAF),
    ):
        c.flat(leaf(x, y, length, angle), colour)
        c.line([(x, y), leaf(x, y, length * 0.8, angle)[24]], dark(colour, 0.25), 0.7)
    for x, y in ((36, 38), (60, 35), (69, 41)):
        c.solid(ellipse(x, y, 4.8), _TOMATO, glint=True)
    _dish(c, p)


def _dish(c: Canvas, p: Palette) -> None:
    c.flat(box(40, 74, 60, 79, 1.5), dark(p.main, 0.3))
    c.flat(ellipse(50, 45, 33, 6.4), light(p.main, 0.35))
    c.solid(
        [*spline([(17, 45), (22, 60), (36, 73), (50, 76), (64, 73), (78, 60), (83, 45)]), *arc(50, 45, 33, 6.4, 0, 180)],
        p.main,
        glint=True,
    )


def plate(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.flat(ellipse(51, 50.5, 34.5), dark(p.halo, 0.16))
    c.solid(ellipse(50, 48, 34), p.second)
    c.flat(ellipse(50, 48, 30.5), p.main)
    c.flat(ellipse(50, 48, 29), p.second)
    c.flat(ellipse(50, 48, 21), light(p.second, 0.6))
    if emblem:
        emblem(c, 50, 48, 12, p.main)


def teapot(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(28)
    c.line(arc(74, 57, 13, 14, -100, 100), dark(p.main), 4.2)
    c.flat(spline([(30, 64), (20, 58), (14, 42), (9, 40), (15, 37), (22, 44), (28, 54), (34, 56)], closed=True), p.main)
    c.solid(turned_on_a_wheel((39, 11), (43, 19), (56, 26), (68, 23), (76, 16), (79, 13)), p.main, glint=True)
    c.solid(turned_on_a_wheel((34, 5), (36, 10), (40, 14)), light(p.main, 0.18))
    c.flat(ellipse(50, 32, 3.4), p.accent)
    if emblem:
        emblem(c, 47, 58, 8.5, p.second)


def pitcher(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(22)
    c.line(arc(64, 46, 13, 16, -95, 90), dark(p.main), 4)
    c.solid(turned_on_a_wheel((26, 13), (36, 11.5), (48, 16), (62, 20), (73, 17), (79, 13)), p.main, glint=True)
    c.flat([(30, 22), (39, 26), (38, 33)], p.main)
    c.flat([*arc(50, 26, 13, 3.4, 0, 360)], light(p.main, 0.35))
    c.flat([(30, 22), (42, 24), (38, 28)], light(p.main, 0.35))
    if emblem:
        emblem(c, 47, 61, 9, p.second)


def vase(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(18)
    for top, x in (((33, 17), 47), ((50, 10), 50), ((67, 19), 53)):
        c.line(spline([(x, 46), ((x + top[0]) / 2, 30), top]), LEAF, 1.2)
        c.flat(leaf((x + top[0]) / 2, 32, 9, -50 if top[0] < 50 else 50), LEAF)
        for shift, drop in ((0, 0), (-3.4, 3), (3.4, 3), (0, 5.5)):
            c.flat(ellipse(top[0] + shift, top[1] + drop, 3.2), p.accent if shift else light(p.accent, 0.3))
    c.solid(turned_on_a_wheel((42, 8), (46, 6.5), (56, 15), (66, 18), (75, 13), (79, 9)), p.main, glint=True)
    c.flat(ellipse(50, 42, 8, 2), dark(p.main, 0.35))
    if emblem:
        emblem(c, 48, 65, 7, p.second)
