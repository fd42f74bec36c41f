"""Names and words as people compare them: without case, accents and what cannot be seen.

Search, sorting and look-ups of every service fold by this one rule, so that a customer whom one list finds is found by all.
"""

import re
import unicodedata
from collections.abc import Iterable

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"})
_NUMBER = re.compile(r"([A-Z]{2})-?([0-9]{4})-?([0-9]{6,9})")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me", "Zs", "Zl", "Zp"})
_BLANK = frozenset(
    "\u115f\u1160\u3164\uffa0\u2800"
)  # letters and signs that are drawn as nothing: Hangul fillers, empty Braille


def fold(text: str) -> str:
    """Lower case, no accents, one kind of hyphen, nothing invisible: "Œuf à la Coque" becomes "oeuf a la coque"."""
    if text.isascii():
        return text.lower()
    split = unicodedata.normalize("NFKD", text.casefold().translate(_LIGATURES))
    return _one_hyphen(letter for letter in split if not unicodedata.combining(letter))


def is_visible(text: str) -> bool:
    """Is there anything to see? Spaces, controls, marks without a letter and fillers alone are nothing."""
    return any(unicodedata.category(letter) not in _UNSEEN and letter not in _BLANK for letter in text)


def number_of(text: str) -> str:
    """A number of an order, invoice or parcel as it is kept, however it was typed: "co 2026 000042" is CO-2026-000042."""
    code = code_of(text)
    parts = _NUMBER.fullmatch(code)
    return "-".join(parts.groups()) if parts else code


def code_of(text: str) -> str:
    """A code as it is kept, however it was typed: capitals, no spaces, every dash a hyphen."""
    return _one_hyphen(letter for letter in unicodedata.normalize("NFKC", text).upper() if not letter.isspace())


def _one_hyphen(letters: Iterable[str]) -> str:
    """Every dash as a hyphen, and nothing that takes no room."""
    kinds = ((letter, unicodedata.category(letter)) for letter in letters)
    return "".join("-" if kind == "Pd" else letter for letter, kind in kinds if kind != "Cf")
