"""Makes the committed fonts and their coverage from the complete ones (README.md beside it says which).

`python -m impl.common.fonts.make Inter[opsz,wght].ttf NotoSans[wdth,wght].ttf`.
"""

import math
import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FOLDER = Path(__file__).parent
SITES = Path(__file__).parents[3] / "frontend" / "shared" / "coverage.ts"

_EUROPE = [(0x20, 0x2FF), (0x370, 0x52F), (0x1E00, 0x1FFF), (0x2000, 0x20CF), (0x2100, 0x22FF), (0x2C60, 0x2C7F)]
# phonetic and old letters
_RARE = [(0x1C80, 0x1C8F), (0x1D00, 0x1DFF), (0xA640, 0xA69F), (0xA720, 0xA7FF), (0xAB30, 0xAB6F)]
_ACCENTS = [(0x300, 0x36F)]
"""A letter and its accents come from one font, and Inter sets accents well only where Unicode has both in one character: the others
are all Noto's, with the letters below them."""
_MARKED = [(0x20, 0x7E), (0xA0, 0x17F), (0x180, 0x2AF), (0x370, 0x3FF), (0x400, 0x52F)]


def main(inter: str, noto: str) -> None:
    wanted = _characters(_EUROPE)
    first = _made("Inter-Regular.ttf", inter, {"opsz": 14, "wght": 400}, wanted, ["kern", "tnum"])
    _made("Inter-SemiBold.ttf", inter, {"opsz": 14, "wght": 600}, wanted, ["kern", "tnum"])
    lacking = _characters(_EUROPE + _RARE + _ACCENTS) - first
    second = _made("NotoSans-Medium.ttf", noto, {"wdth": 100, "wght": 500}, lacking | _characters(_MARKED), ["mark", "mkmk"])
    (FOLDER / "wide.txt").write_text("".join(f"{em:.2f} {letters}\n" for em, letters in _wide(lacking)), "utf-8")
    lines = [" ".join(_spans(font)) for font in (first, second)]
    (FOLDER / "coverage.txt").write_text("".join(f"{line}\n" for line in lines), "ascii")
    quoted = "".join(f'\n  "{line}",' for line in lines)
    SITES.write_text(
        "/** The characters of each font that invoices and labels are printed with; written by impl/common/fonts/make.py. */\n"
        f"export const COVERAGE = [{quoted}\n];\n",
        "ascii",
    )


def _characters(ranges: Iterable[tuple[int, int]]) -> set[int]:
    """Returns the characters that print ink or space: a control character is not printable."""
    every = (code for begin, end in ranges for code in range(begin, end + 1))
    return {code for code in every if unicodedata.category(chr(code)) not in {"Cc", "Cf", "Cn", "Zl", "Zp"} and code != 0x34F}


def _made(name: str, source: str, axes: dict[str, float], characters: set[int], features: list[str]) -> set[int]:
    font = instancer.instantiateVariableFont(TTFont(source), axes, updateFontNames=True)
    options = subset.Options(hinting=False, layout_features=["ccmp", *features], notdef_outline=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    font["head"].modified = font["head"].created  # the same bytes each time
    font.recalcTimestamp = False
    font.save(FOLDER / name)
    return set(font.getBestCmap())


def _wide(lacking: set[int]) -> Iterable[tuple[float, str]]:
    """Returns the letters beyond Western Europe's that are wider than 0.66 em (capitals 0.77), rounded up to 0.2 em."""
    classes: dict[float, str] = {}
    for name, mine in (("Inter-SemiBold.ttf", None), ("NotoSans-Medium.ttf", lacking)):
        font = TTFont(FOLDER / name)
        for code, glyph in sorted(font.getBestCmap().items()):
            em = font["hmtx"][glyph][0] / font["head"].unitsPerEm
            if code >= 0x180 and (mine is None or code in mine) and em > (0.77 if chr(code).isupper() else 0.66):
                step = math.ceil(em * 5) / 5
                classes[step] = classes.get(step, "") + chr(code)
    return sorted(classes.items())


def _spans(codes: set[int]) -> Iterable[str]:
    left = sorted(codes)
    while left:
        length = next((at for at, code in enumerate(left) if code != left[0] + at), len(left))
        yield f"{left[0]:04X}" if length == 1 else f"{left[0]:04X}-{left[length - 1]:04X}"
        left = left[length:]


if __name__ == "__main__":
    main(*sys.argv[1:])
