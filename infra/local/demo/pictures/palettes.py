"""The colours of the pictures: small sets of matching colours, by name."""

from dataclasses import dataclass

Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)
CREAM: Colour = (250, 244, 232)
WOOD: Colour = (193, 148, 99)
CORK: Colour = (206, 170, 122)
GLASS: Colour = (214, 230, 230)
METAL: Colour = (176, 182, 188)
COFFEE: Colour = (74, 47, 34)
LEAF: Colour = (106, 142, 92)
FLAME: Colour = (247, 190, 74)


@dataclass(frozen=True)
class Palette:
    """The colours of background, surroundings, object, accessories, accents and lines."""

    ground: Colour
    halo: Colour
    main: Colour
    second: Colour
    accent: Colour
    ink: Colour


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """Returns a mix of two colours; `share` is the part of the second."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def light(colour: Colour, share: float = 0.25) -> Colour:
    return mixed(colour, WHITE, share)


def dark(colour: Colour, share: float = 0.16) -> Colour:
    return mixed(colour, (24, 20, 48), share)


def _palette(colours: str) -> Palette:
    values = [(int(each[:2], 16), int(each[2:4], 16), int(each[4:], 16)) for each in colours.split()]
    return Palette(*values)


PALETTES = {
    "marine": _palette("e6edf3 cbdce9 2f5d8a f4ebdd e9a13b 1f2f46"),
    "sauge": _palette("ecf1e6 d2dfc7 6e8f6b f5eedf d9825b 2c3b2d"),
    "argile": _palette("f7ece4 efd5c3 c4694a f8f0e3 3f6b73 47291f"),
    "moutarde": _palette("f9f1dd f3dfae d79b28 fbf5e6 6b5590 4a3713"),
    "prune": _palette("f2e9f0 e1ccde 7c4a73 f6ede4 e3a85b 3a2238"),
    "rose": _palette("fbedea f4d3ce d4807c fbf3ea 58806f 4b2a2a"),
    "encre": _palette("e8ebf2 ced5e5 38406b f3ede2 d86c55 20243f"),
    "menthe": _palette("e6f2ee c6e2d8 4b9a86 f7f1e4 e8b04a 1e423a"),
    "miel": _palette("fcf2de f5ddab c9822b fbf6ea 7a4a1e 3e2712"),
    "craie": _palette("f2efea e1dacf a3927d faf7f1 b5654a 3d362f"),
}
