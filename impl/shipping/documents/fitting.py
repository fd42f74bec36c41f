"""The size and line breaks with which a text stays inside its box on the label."""

import unicodedata
from collections.abc import Iterator

from impl.common.fonts.glyphs import FOLDER

_NARROW = frozenset("iljtfrI.,:;'’!|()-1 \xa0")
_WIDE = frozenset("mwMWŒÆ@%—")
_WIDTHS = {
    letter: float(em)
    for em, letters in (line.split(" ") for line in (FOLDER / "wide.txt").read_text("utf-8").splitlines())
    for letter in letters
}
SMALLEST = 18
"""Dots: 6.4 points, still readable at arm's length."""


def fitted(text: str, *, largest: int, room: int) -> tuple[int, str]:
    """Returns the height in dots at which the text fits into `room` dots, and the text: cut when no height is small enough."""
    height = max(SMALLEST, min(largest, int(room / max(_ems(text), 1))))
    rows = list(_rows(text, room / height))
    return height, rows[0] if len(rows) == 1 else rows[0][:-1] + "…"


def broken(text: str, *, height: int, room: int) -> list[str]:
    """Returns the text in lines no wider than `room` dots, broken at spaces where possible."""
    lines, line = [], ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and _ems(longer) > room / height:
            lines.append(line)
            longer = word
        *full, line = _rows(longer, room / height)
        lines.extend(full)
    return [*lines, line]


def _rows(text: str, ems: float) -> Iterator[str]:
    """Returns the text cut into rows at any character."""
    row, used = "", 0.0
    for letter in text:
        if row and used + _em(letter) > ems:
            yield row
            row, used = "", 0.0
        row, used = row + letter, used + _em(letter)
    yield row


def _ems(text: str) -> float:
    return sum(map(_em, text))


def _em(letter: str) -> float:
    """Returns the width of a semibold letter, rounded up."""
    if letter in _NARROW:
        return 0.42
    if letter in _WIDE:
        return 1.02
    if unicodedata.combining(letter):
        return 0
    return _WIDTHS.get(letter) or (0.77 if letter.isupper() else 0.66)
