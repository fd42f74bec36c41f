"""Names and words as people compare them: without case, accents and what cannot be seen.

Search, sorting and look-ups of every service fold by this one rule, so that a customer whom one list finds is found by all.
"""

import unicodedata

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"})
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me", "Zs", "Zl", "Zp"})
_BLANK = frozenset(
    "\u115f\u1160\u3164\uffa0\u2800"
)  # letters and signs that are drawn as nothing: Hangul fillers, empty Braille


def fold(text: str) -> str:
    """Lower case, no accents, nothing invisible: "Œuf à la Coque" becomes "oeuf a la coque"."""
    if text.isascii():
        return text.lower()
    split = unicodedata.normalize("NFKD", text.casefold().translate(_LIGATURES))
    return "".join(letter for letter in split if not unicodedata.combining(letter) and unicodedata.category(letter) != "Cf")


def is_visible(text: str) -> bool:
    """Is there anything to see? Spaces, controls, marks without a letter and fillers alone are nothing."""
    return any(unicodedata.category(letter) not in _UNSEEN and letter not in _BLANK for letter in text)


def code_of(text: str) -> str:
    """A number or code as it is kept, however it was typed: capitals, no spaces, every dash a hyphen."""
    kept = (letter for letter in text.upper() if not letter.isspace() and unicodedata.category(letter) != "Cf")
    return "".join("-" if unicodedata.category(letter) == "Pd" else letter for letter in kept)
