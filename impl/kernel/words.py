"""Names and words in the form that is compared: without case, accents and invisible characters, with one apostrophe and one hyphen.

Search, sorting and look-ups of every service use this one rule, so that a customer is found in all lists or in none.
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
)  # characters without a visible form: joiners, Hangul fillers, empty Braille, variation selectors

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # embeddings, overrides and isolates


def fold(text: str) -> str:
    """Returns the text in lower case, without accents and invisible characters: "L’Œuf à la Coque" becomes "l'oeuf a la coque"."""
    if text.isascii():
        return text.lower().replace("`", "'")
    # decompose signs before lower case (№ is No), and again after it (İ leaves a mark behind)
    small = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text.translate(_AS_TYPED)).casefold())
    letters = (letter for letter in small.translate(_AS_TYPED) if not unicodedata.combining(letter) and letter not in _BLANK)
    return _one_hyphen(letter if letter.isascii() else _without_stroke(letter) for letter in letters)


@cache
def _without_stroke(letter: str) -> str:
    """Returns the letter without a stroke, hook or tail: ł is l, ŧ is t, қ is к. Unicode's names say which letters have one."""
    name, _, addition = unicodedata.name(letter, "").partition(" WITH ")
    if not addition or not letter.isalpha():
        return letter
    try:
        return unicodedata.lookup(name)
    except KeyError:
        return letter


def is_visible(text: str) -> bool:
    """Whether the text has anything visible. Spaces, controls, marks without a letter and fillers alone are not visible."""
    return any(unicodedata.category(letter) not in _UNSEEN and letter not in _BLANK for letter in text)


def turns_direction(text: str) -> bool:
    """Whether the text has a character that makes what follows run the other way: it then reads otherwise than it is."""
    return not text.isascii() and not _TURNING.isdisjoint(text)


def has_blanks(text: str) -> bool:
    """Whether the text has an invisible character. Such a character makes two texts different that look the same."""
    return not text.isascii() and any(letter in _BLANK or unicodedata.category(letter) == "Cf" for letter in text)


def number_of(text: str) -> str:
    """Returns the stored form of an order, invoice or parcel number, however it was typed: "co 2026 000042" is CO-2026-000042."""
    code = code_of(text)
    parts = _NUMBER.fullmatch(code)
    return "-".join(parts.groups()) if parts else code


def unspaced(text: str) -> str:
    """Returns a token as it was issued, however it was copied: without spaces and invisible characters."""
    return _one_hyphen(letter for letter in text if not letter.isspace())


def code_of(text: str) -> str:
    """Returns the stored form of a code, however it was typed: capitals, no spaces, every dash a hyphen."""
    return _one_hyphen(letter for letter in unicodedata.normalize("NFKC", text).upper() if not letter.isspace())


def _one_hyphen(letters: Iterable[str]) -> str:
    """Returns the text with every dash as a hyphen, and without invisible characters."""
    kinds = ((letter, unicodedata.category(letter)) for letter in letters)
    return "".join("-" if kind == "Pd" else letter for letter, kind in kinds if kind != "Cf")
