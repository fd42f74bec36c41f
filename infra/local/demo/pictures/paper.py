"""Books and what is written and played with."""

# ruff: noqa: ARG001 - every motif is given palette and emblem, whether it uses them or not

from infra.local.demo.pictures.canvas import Canvas
from infra.local.demo.pictures.emblems import Emblem
from infra.local.demo.pictures.palettes import CREAM, METAL, WOOD, Palette, dark, light
from infra.local.demo.pictures.shapes import box, ellipse, moved, spline, turned


def book(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(27, y=82)
    c.flat(box(31, 16, 76, 82, 1.5), dark(p.main, 0.35))
    c.flat(box(31, 19, 75, 80), CREAM)
    for x in (72, 73.4):
        c.line([(x, 20), (x, 79)], dark(CREAM, 0.12), 0.4)
    c.solid(box(25, 15, 71, 81, 1.5), p.main)
    c.flat(box(25, 15, 31, 81, 1.5), dark(p.main, 0.22))
    c.flat(box(36, 22, 66, 25, 1), p.second)
    c.flat(box(41, 28, 61, 30, 1), p.accent)
    c.flat(ellipse(51, 52, 14.5), p.second)
    if emblem:
        emblem(c, 51, 52, 9.4, p.main)
    c.flat(box(44, 73, 58, 74.6, 0.8), p.second)


def notebook(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(26, y=82)
    c.flat(box(29, 17, 74, 82, 3), CREAM)
    c.solid(box(27, 15, 72, 81, 3), p.main)
    c.flat(box(63, 15, 65.4, 81), p.accent)
    c.flat([(40, 81), (44, 81), (44, 90), (42, 88), (40, 90)], p.accent)
    c.flat(box(33, 28, 57, 42, 1), p.second)
    c.line([(36, 33), (54, 33)], p.ink, 0.6)
    c.line([(36, 37.4), (49, 37.4)], p.ink, 0.6)
    if emblem:
        emblem(c, 45, 62, 9, light(p.main, 0.45))


def planner(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(29, y=82)
    c.solid(box(22, 20, 78, 82, 2.5), CREAM)
    c.flat(box(22, 20, 78, 38, 2.5), p.main)
    if emblem:
        emblem(c, 50, 29, 6.4, p.second)
    for row in range(4):
        for column in range(6):
            colour = p.accent if (row, column) in {(1, 2), (3, 4)} else dark(CREAM, 0.1)
            c.flat(box(27 + column * 8, 43 + row * 9, 33 + column * 8, 49 + row * 9, 1), colour)
    for x in range(28, 77, 7):
        c.flat(ellipse(x, 21.5, 1.3), p.ink)
        c.line([(x, 21), (x, 15)], METAL, 1)


def pencils(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.shadow(32)
    colours = (p.main, p.accent, (222, 170, 60), (106, 142, 92), (93, 147, 172), (196, 98, 92))
    for index, colour in enumerate(colours):
        x, top = 24 + index * 9, 22 + (index % 3) * 4
        c.flat([(x + 3.5, top), (x + 7, top + 10), (x, top + 10)], WOOD)
        c.flat([(x + 3.5, top), (x + 4.7, top + 3.6), (x + 2.3, top + 3.6)], colour)
        c.solid(box(x, top + 10, x + 7, 62), colour)
    c.solid(box(19, 52, 81, 79, 2), p.second)
    c.flat(box(19, 57, 81, 60), p.main)
    if emblem:
        emblem(c, 50, 69, 6, p.main)


def pen(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.line(spline([(12, 74), (24, 68), (30, 76), (40, 70), (46, 75)]), p.ink, 1.1)
    parts = (
        (box(42, 14, 58, 46, 5), p.main),
        (box(42.5, 46, 57.5, 49.5), p.accent),
        (box(43.5, 49.5, 56.5, 68, 1), dark(p.main, 0.15)),
        ([(45.0, 68.0), (55.0, 68.0), (50.0, 86.0)], (214, 178, 94)),
    )
    for shape, colour in parts:
        c.solid(moved(turned(shape, 42), 4, -5), colour)
    c.line(moved(turned([(50, 74), (50, 85)], 42), 4, -5), p.ink, 0.6)
    c.line(moved(turned([(58.6, 18), (58.6, 36)], 42), 4, -5), p.accent, 2)


def letters(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.flat(turned(box(26, 16, 74, 62, 1), -8), CREAM)
    for y in (24, 29, 34):
        c.line(turned([(33, y), (64 if y < 34 else 52, y)], -8), dark(CREAM, 0.22), 0.8)
    c.shadow(33)
    c.solid(box(17, 40, 83, 79, 2), light(p.main, 0.2))
    c.flat([(17, 79), (50, 56), (83, 79)], p.main)
    c.flat([(17, 41), (83, 41), (50, 66)], light(p.main, 0.45))
    c.flat(ellipse(50, 62, 5.6), p.accent)
    if emblem:
        emblem(c, 50, 62, 3.4, p.second)


def poster(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.flat(box(25, 14, 79, 86), dark(p.halo, 0.16))
    c.solid(box(22, 11, 76, 83), WOOD)
    c.flat(box(25, 14, 73, 80), CREAM)
    c.flat(box(29, 18, 69, 76), light(p.main, 0.55))
    c.flat(ellipse(58, 32, 7.5), p.accent)
    for top, colour in ((52, light(p.main, 0.25)), (60, p.main), (68, dark(p.main, 0.25))):
        c.flat([(29, 76), *spline([(29, top), (39, top - 3), (49, top), (59, top - 3), (69, top)]), (69, 76)], colour)
    if emblem:
        emblem(c, 46, 49, 10, p.ink)


def puzzle(c: Canvas, p: Palette, emblem: Emblem | None) -> None:
    c.flat(box(20, 20, 82, 82, 2), dark(p.halo, 0.16))
    colours = (p.main, p.accent, p.second, light(p.main, 0.4))
    for row in range(3):
        for column in range(3):
            lifted = (row, column) == (0, 2)
            dx, dy = (5, -6) if lifted else (0, 0)
            left, top = 19 + column * 20 + dx, 19 + row * 20 + dy
            colour = colours[(row * 2 + column) % 4]
            c.flat(box(left, top, left + 20, top + 20), colour)
            if column < 2:
                c.flat(ellipse(left + 20.6, top + 10, 3.2), colour)
            if row < 2:
                c.flat(ellipse(left + 10, top + 20.6, 3.2), colour)
    for row in range(3):
        for column in range(3):
            if (row, column) == (0, 2):
                continue
            left, top = 19 + column * 20, 19 + row * 20
            if column:
                c.flat(ellipse(left + 0.6, top + 10, 3.2), colours[(row * 2 + column - 1) % 4])
            if row and (row, column) != (1, 2):
                c.flat(ellipse(left + 10, top + 0.6, 3.2), colours[((row - 1) * 2 + column) % 4])
