"""Names and words as people compare them: without case, accents and what cannot be seen, with one apostrophe and one hyphen.

Search, sorting and look-ups of every service fold by this one rule, so that a customer whom one list finds is found by all.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

_PAIRS = {"œ": "oe", "æ": "ae", "ð": "d", "þ": "th", "ŋ": "n", "ə": "e", "ǝ": "e", "ı": "i", "ȷ": "j", "ɛ": "e", "ɔ": "o"}
_APOSTROPHES = dict.fromkeys(
    "`´\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\u2032\u2035\ua78c", "'"
)
_AS_TYPED = str.maketrans(_PAIRS | _APOSTROPHES)
_NUMBER = re.compile(r"([A-Z]{2})-?([0-9]{4})-?([0-9]{6,9})")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me", "Zs", "Zl", "Zp"})
_BLANK = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800" + "".join(map(chr, range(0xFE00, 0xFE10)))
)  # letters, marks and signs that are drawn as nothing: joiners, Hangul fillers, empty Braille, variation selectors


def fold(text: str) -> str:
    """Lower case, no accents, one apostrophe, one hyphen, nothing invisible: "L’Œuf à la Coque" becomes "l'oeuf a la coque"."""
    if text.isascii():
        return text.lower().replace("`", "'")
    # signs are taken apart before capitals go: № is No; and again after, since İ leaves a mark behind
    small = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text.translate(_AS_TYPED)).casefold())
    letters = (letter for letter in small.translate(_AS_TYPED) if not unicodedata.combining(letter) and letter not in _BLANK)
    return _one_hyphen(letter if letter.isascii() else _without_stroke(letter) for letter in letters)


@cache
def _without_stroke(letter: str) -> str:
    """A letter whose stroke, hook or tail is part of it loses that too: ł is l, ŧ is t, қ is к. Unicode's names say which."""
    name, _, addition = unicodedata.name(letter, "").partition(" WITH ")
    if not addition or not letter.isalpha():
        return letter
    try:
        return unicodedata.lookup(name)
    except KeyError:
        return letter


def is_visible(text: str) -> bool:
    """Is there anything to see? Spaces, controls, marks without a letter and fillers alone are nothing."""
    return any(unicodedata.category(letter) not in _UNSEEN and letter not in _BLANK for letter in text)


def has_blanks(text: str) -> bool:
    """Is there any letter, mark or sign that is drawn as nothing? It makes two texts different that look the same."""
    return not text.isascii() and any(letter in _BLANK or unicodedata.category(letter) == "Cf" for letter in text)


def number_of(text: str) -> str:
    """A number of an order, invoice or parcel as it is kept, however it was typed: "co 2026 000042" is CO-2026-000042."""
    code = code_of(text)
    parts = _NUMBER.fullmatch(code)
    return "-".join(parts.groups()) if parts else code


def unspaced(text: str) -> str:
    """A token as it was given out, however it was copied: without spaces and without what cannot be seen."""
    return _one_hyphen(letter for letter in text if not letter.isspace())


def code_of(text: str) -> str:
    """A code as it is kept, however it was typed: capitals, no spaces, every dash a hyphen."""
    return _one_hyphen(letter for letter in unicodedata.normalize("NFKC", text).upper() if not letter.isspace())


def _one_hyphen(letters: Iterable[str]) -> str:
    """Every dash as a hyphen, and nothing that takes no room."""
    kinds = ((letter, unicodedata.category(letter)) for letter in letters)
    return "".join("-" if kind == "Pd" else letter for letter, kind in kinds if kind != "Cf")
