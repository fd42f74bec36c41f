"""Text that the committed fonts can print: every character they lack is folded to its base letter, dropped or shown as "?"."""

import re
import unicodedata
from pathlib import Path

FOLDER = Path(__file__).parent
MISSING = "?"
LONGEST_WORD = 24  # in letters of average width: what the narrowest column of a document holds
BREAK = "\u200b"  # zero-width space: a line may end here

_INVISIBLE = {
    "Cc",
    "Cf",
    "Co",
    "Cs",
    "Mn",
    "Me",
    "So",
    "Sk",
}  # controls, private use, stray marks, pictographs and their modifiers
_TWINS = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2015": "—", "\u202f": "\xa0", "\xad": "", "\ufeff": ""})


def _covered() -> str:
    """The body of a regular expression's character class."""
    spans = [span.split("-") for span in (FOLDER / "coverage.txt").read_text("ascii").split()]
    visible = [span for span in spans if int(span[0], 16) >= 0x20]
    return "".join(rf"\U{int(span[0], 16):08X}-\U{int(span[-1], 16):08X}" for span in visible)


_CLASS = _covered()
_FINE = re.compile(f"[{_CLASS}]*")
_LACKING = re.compile(f"[^{_CLASS}]")
_SPACES = re.compile(r"[^\S\xa0]+")
_LONG = re.compile(r"[^\s\u200b]{13,}")


def printable(text: str) -> str:
    """The text on one line, in characters that Inter has, long words breakable; never empty unless nothing was given."""
    line = text if text.isascii() else unicodedata.normalize("NFC", text).translate(_TWINS)
    line = _SPACES.sub(" ", line).strip()
    if not _FINE.fullmatch(line):
        line = _SPACES.sub(" ", _LACKING.sub(lambda lacking: _stand_in(lacking[0]), line)).strip() or MISSING
    return _LONG.sub(lambda word: _breakable(word[0]), line)


def _stand_in(character: str) -> str:
    if unicodedata.category(character) in _INVISIBLE:
        return ""
    folded = "".join(part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part))
    return folded if folded and _FINE.fullmatch(folded) else MISSING


def _breakable(word: str) -> str:
    """Capitals, m and w count for two."""
    wide = sum(letter.isupper() or letter in "mw@%" for letter in word)
    if len(word) + wide <= LONGEST_WORD:
        return word
    return BREAK.join(word[start : start + 6] for start in range(0, len(word), 6))
