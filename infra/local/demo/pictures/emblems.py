"""Small signs for labels and covers: each is drawn round a centre, in a size and a colour."""

import math
from collections.abc import Callable, Mapping

from infra.local.demo.pictures.canvas import Canvas
from infra.local.demo.pictures.palettes import Colour, light
from infra.local.demo.pictures.shapes import arc, box, ellipse, leaf, spline, turned

Emblem = Callable[[Canvas, float, float, float, Colour], None]


def sprig(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    c.line([(x, y + size), (x, y - size * 0.6)], colour, size * 0.12)
    c.flat(leaf(x, y - size * 0.3, size * 0.8, 0), colour)
    for height, side in ((0.8, 1), (0.35, -1), (0.1, 1), (-0.2, -1)):
        c.flat(leaf(x, y + size * height, size * 0.75, 58 * side), colour)


def flower(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    for angle in range(0, 360, 60):
        c.flat(
            ellipse(
                x + size * 0.55 * math.cos(math.radians(angle)), y + size * 0.55 * math.sin(math.radians(angle)), size * 0.4
            ),
            colour,
        )
    c.flat(ellipse(x, y, size * 0.32), light(colour, 0.7))


def bean(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    c.flat(turned(ellipse(x, y, size * 0.62, size * 0.92), 28, about=(x, y)), colour)
    crease = spline(
        [
            (x - size * 0.05, y - size * 0.75),
            (x + size * 0.18, y - size * 0.2),
            (x - size * 0.18, y + size * 0.2),
            (x, y + size * 0.8),
        ]
    )
    c.line(turned(crease, 28, about=(x, y)), light(colour, 0.75), size * 0.14)


def moon(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    outer = arc(x, y, size * 0.9, size * 0.9, 40, 320)
    inner = arc(x + size * 0.45, y, size * 0.72, size * 0.72, 305, 55)
    c.flat(outer + inner, colour)
    c.flat(_star(x + size * 0.5, y - size * 0.25, size * 0.3), colour)


def sun(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    for angle in range(0, 360, 45):
        c.flat(
            turned(box(x - size * 0.07, y - size, x + size * 0.07, y - size * 0.66, size * 0.06), angle, about=(x, y)), colour
        )
    c.flat(ellipse(x, y, size * 0.5), colour)


def bee(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    for side in (-1, 1):
        c.flat(
            turned(ellipse(x + side * size * 0.5, y - size * 0.35, size * 0.5, size * 0.28), side * -25, about=(x, y)),
            light(colour, 0.65),
        )
    c.flat(ellipse(x, y + size * 0.1, size * 0.45, size * 0.75), colour)
    for height in (-0.1, 0.2, 0.5):
        c.line([(x - size * 0.34, y + size * height), (x + size * 0.34, y + size * height)], light(colour, 0.75), size * 0.11)


def fruit(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    c.flat(ellipse(x, y + size * 0.15, size * 0.75), colour)
    c.line(arc(x + size * 0.5, y + size * 0.1, size * 0.5, size * 0.9, 150, 215), light(colour, 0.35), size * 0.1)
    c.flat(leaf(x, y - size * 0.5, size * 0.8, 55), (106, 142, 92))


def drop(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    c.flat(
        spline(
            [
                (x, y - size),
                (x + size * 0.55, y + size * 0.2),
                (x, y + size * 0.85),
                (x - size * 0.55, y + size * 0.2),
                (x, y - size),
            ]
        ),
        colour,
    )


def mountain(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    c.flat([(x - size, y + size * 0.7), (x - size * 0.2, y - size * 0.8), (x + size * 0.55, y + size * 0.7)], colour)
    c.flat([(x - size * 0.1, y + size * 0.7), (x + size * 0.5, y - size * 0.3), (x + size, y + size * 0.7)], light(colour, 0.3))
    c.flat(
        [(x - size * 0.43, y - size * 0.35), (x - size * 0.2, y - size * 0.8), (x + size * 0.04, y - size * 0.35)],
        light(colour, 0.8),
    )


def lighthouse(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    for side in (-1, 1):
        c.flat(
            [(x, y - size * 0.62), (x + side * size, y - size * 0.95), (x + side * size, y - size * 0.35)], light(colour, 0.7)
        )
    c.flat(
        [
            (x - size * 0.24, y - size * 0.4),
            (x + size * 0.24, y - size * 0.4),
            (x + size * 0.36, y + size * 0.9),
            (x - size * 0.36, y + size * 0.9),
        ],
        colour,
    )
    for height in (-0.12, 0.42):
        c.flat(box(x - size * 0.33, y + size * height, x + size * 0.33, y + size * (height + 0.2)), light(colour, 0.75))
    c.flat(box(x - size * 0.17, y - size * 0.78, x + size * 0.17, y - size * 0.45), light(colour, 0.55))
    c.flat([(x - size * 0.24, y - size * 0.75), (x, y - size), (x + size * 0.24, y - size * 0.75)], colour)


def boat(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    c.flat([(x, y - size), (x, y + size * 0.3), (x + size * 0.8, y + size * 0.3)], colour)
    c.flat(
        [(x - size * 0.1, y - size * 0.7), (x - size * 0.1, y + size * 0.3), (x - size * 0.6, y + size * 0.3)],
        light(colour, 0.35),
    )
    c.flat(
        [
            (x - size * 0.9, y + size * 0.45),
            (x + size * 0.9, y + size * 0.45),
            (x + size * 0.6, y + size * 0.9),
            (x - size * 0.6, y + size * 0.9),
        ],
        colour,
    )


def needle(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    thread = spline(
        [
            (x + size * 0.6, y - size * 0.6),
            (x - size * 0.3, y - size),
            (x - size * 0.9, y),
            (x, y + size * 0.3),
            (x + size, y + size * 0.7),
        ]
    )
    c.line(thread, light(colour, 0.3), size * 0.1)
    c.line([(x + size * 0.65, y - size * 0.7), (x - size * 0.6, y + size * 0.9)], colour, size * 0.16)


def pot(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    c.flat(box(x - size * 0.75, y - size * 0.1, x + size * 0.75, y + size * 0.8, size * 0.22), colour)
    c.flat(box(x - size * 0.95, y - size * 0.3, x + size * 0.95, y - size * 0.08, size * 0.1), colour)
    c.flat(ellipse(x, y - size * 0.42, size * 0.14), colour)
    for shift in (-0.35, 0.35):
        steam = spline(
            [
                (x + size * shift, y - size * 0.5),
                (x + size * (shift + 0.15), y - size * 0.72),
                (x + size * shift, y - size * 0.95),
            ]
        )
        c.line(steam, light(colour, 0.4), size * 0.1)


def anchor(c: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    c.line(arc(x, y - size * 0.75, size * 0.18, size * 0.18, 0, 360), colour, size * 0.12)
    c.line([(x, y - size * 0.55), (x, y + size * 0.8)], colour, size * 0.16)
    c.line([(x - size * 0.38, y - size * 0.3), (x + size * 0.38, y - size * 0.3)], colour, size * 0.13)
    c.line(arc(x, y + size * 0.15, size * 0.7, size * 0.68, 15, 165), colour, size * 0.15)


def _star(x: float, y: float, size: float) -> list[tuple[float, float]]:
    return [
        (
            x + (size if point % 2 == 0 else size * 0.42) * math.sin(math.pi * point / 5),
            y - (size if point % 2 == 0 else size * 0.42) * math.cos(math.pi * point / 5),
        )
        for point in range(10)
    ]


EMBLEMS: Mapping[str, Emblem] = {
    each.__name__: each
    for each in (sprig, flower, bean, moon, sun, bee, fruit, drop, mountain, lighthouse, boat, needle, pot, anchor)
}
