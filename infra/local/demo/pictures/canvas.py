"""A square picture with flat colours and light from the left; drawn large, then reduced, so that edges are smooth."""

from collections.abc import Sequence
from io import BytesIO

from PIL import Image, ImageDraw

from infra.local.demo.pictures.palettes import Colour, Palette, dark, light
from infra.local.demo.pictures.shapes import Point, Shape, ellipse

SIDE = 640
"""Pixels of a finished picture."""
_FINER = 2
_UNIT = SIDE * _FINER / 100
_SHADE_FROM, _GLINT = 0.62, (0.08, 0.16)


class Canvas:
    """Coordinates go from 0 to 100, right and down."""

    def __init__(self, palette: Palette) -> None:
        self._image = Image.new("RGB", (SIDE * _FINER, SIDE * _FINER), palette.ground)
        self._draw = ImageDraw.Draw(self._image)
        self._palette = palette
        self.flat(ellipse(50, 47, 39), palette.halo)

    def shadow(self, half_width: float, *, cx: float = 50, y: float = 79) -> None:
        """Draws the shadow below an object."""
        self.flat(ellipse(cx, y, half_width, 3.2), dark(self._palette.halo, 0.18))

    def flat(self, shape: Shape, colour: Colour) -> None:
        self._draw.polygon(_pixels(shape), fill=colour)

    def solid(self, shape: Shape, colour: Colour, *, glint: bool = False) -> None:
        """Draws a body with shade on its right side and, if wanted, a highlight on its left."""
        points = _pixels(shape)
        self._draw.polygon(points, fill=colour)
        left, right = min(x for x, _ in points), max(x for x, _ in points)
        top, bottom = min(y for _, y in points), max(y for _, y in points)
        width, corner = right - left, (int(left), int(top))
        bands = [(_SHADE_FROM, 1.0, dark(colour))] + ([(*_GLINT, light(colour))] if glint else [])
        for begin, end, tone in bands:
            mask = Image.new("1", (int(width) + 2, int(bottom - top) + 2))
            pen = ImageDraw.Draw(mask)
            pen.polygon([(x - corner[0], y - corner[1]) for x, y in points], fill=1)
            pen.rectangle((0, 0, begin * width, mask.height), fill=0)
            if end < 1:
                pen.rectangle((end * width, 0, mask.width, mask.height), fill=0)
            self._image.paste(tone, corner, mask)

    def line(self, points: Sequence[Point], colour: Colour, width: float) -> None:
        """Draws a line with round ends and joints."""
        pixels, thick = _pixels(points), max(1, round(width * _UNIT))
        self._draw.line(pixels, fill=colour, width=thick, joint="curve")
        radius = thick / 2
        for x, y in (pixels[0], pixels[-1]):
            self._draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)

    def webp(self) -> bytes:
        """Returns the finished picture."""
        file = BytesIO()
        self._image.reduce(_FINER).save(file, "WEBP", lossless=True, method=2)
        return file.getvalue()


def _pixels(shape: Sequence[Point]) -> list[Point]:
    return [(x * _UNIT, y * _UNIT) for x, y in shape]
