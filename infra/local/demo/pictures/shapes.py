"""Outlines on a square of 100 by 100: creates, rotates and moves lists of points."""

import math
from collections.abc import Sequence

Point = tuple[float, float]
Shape = list[Point]


def ellipse(cx: float, cy: float, rx: float, ry: float | None = None) -> Shape:
    """Returns a full ellipse; without `ry`, a circle."""
    return arc(cx, cy, rx, rx if ry is None else ry, 0, 360)


def arc(cx: float, cy: float, rx: float, ry: float, start: float, end: float) -> Shape:
    """Returns a part of an ellipse, in degrees clockwise from three o'clock."""
    steps = max(8, int(abs(end - start) / 4))
    angles = (math.radians(start + (end - start) * step / steps) for step in range(steps + 1))
    return [(cx + rx * math.cos(angle), cy + ry * math.sin(angle)) for angle in angles]


def box(left: float, top: float, right: float, bottom: float, radius: float = 0) -> Shape:
    """Returns a rectangle with round corners."""
    if not radius:
        return [(left, top), (right, top), (right, bottom), (left, bottom)]
    corners = ((right, top, -90), (right, bottom, 0), (left, bottom, 90), (left, top, 180))
    shape: Shape = []
    for x, y, start in corners:
        cx = x - radius if x == right else x + radius
        cy = y + radius if y == top else y - radius
        shape += arc(cx, cy, radius, radius, start, start + 90)
    return shape


def spline(points: Sequence[Point], *, closed: bool = False) -> Shape:
    """Returns a smooth line through the points (Catmull-Rom)."""
    around = [points[-1], *points, *points[:2]] if closed else [points[0], *points, points[-1]]
    shape: Shape = []
    for before, here, there, after in zip(around, around[1:], around[2:], around[3:], strict=False):
        shape += [_between(before, here, there, after, step / 12) for step in range(12)]
    return shape if closed else [*shape, points[-1]]


def _between(before: Point, here: Point, there: Point, after: Point, t: float) -> Point:
    x, y = (
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)
        for a, b, c, d in zip(before, here, there, after, strict=True)
    )
    return x, y


def turned_on_a_wheel(*profile: Point, cx: float = 50) -> Shape:
    """Returns a body of revolution from pairs of height and half width, from top to bottom."""
    right = spline([(cx + half, y) for y, half in profile])
    return right + [(2 * cx - x, y) for x, y in reversed(right)]


def turned(shape: Shape, degrees: float, *, about: Point = (50, 50)) -> Shape:
    """Returns the points rotated clockwise."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    cx, cy = about
    return [(cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos) for x, y in shape]


def moved(shape: Shape, dx: float, dy: float = 0) -> Shape:
    return [(x + dx, y + dy) for x, y in shape]


def leaf(x: float, y: float, length: float, degrees: float) -> Shape:
    """Returns a pointed leaf that starts at a point; at 0 degrees it points upwards."""
    half = length * 0.24
    outline = spline([(x, y), (x + half, y - length * 0.45), (x, y - length), (x - half, y - length * 0.45), (x, y)])
    return turned(outline, degrees, about=(x, y))
