"""Pictures of the demo's products: flat illustrations, drawn here."""

from collections.abc import Callable, Mapping

from infra.local.demo.pictures import care, light, linen, pantry, paper, tableware
from infra.local.demo.pictures.canvas import Canvas
from infra.local.demo.pictures.emblems import EMBLEMS, Emblem
from infra.local.demo.pictures.palettes import PALETTES, Palette

Motif = Callable[[Canvas, Palette, Emblem | None], None]
MOTIFS: Mapping[str, Motif] = {
    name: motif
    for module in (tableware, linen, light, pantry, paper, care)
    for name, motif in vars(module).items()
    if callable(motif) and motif.__module__ == module.__name__ and not name.startswith("_")
}
"""The things that can be drawn: the public functions of the modules."""


def draw(motif: str, colours: str, emblem: str | None = None) -> bytes:
    """Returns a WebP of 640 by 640 pixels, the same bytes every time. Raises KeyError for an unknown name."""
    palette = PALETTES[colours]
    canvas = Canvas(palette)
    MOTIFS[motif](canvas, palette, EMBLEMS[emblem] if emblem else None)
    return canvas.webp()
