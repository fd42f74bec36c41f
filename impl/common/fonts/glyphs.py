"""Text that the committed fonts can print: Latin, Greek and Cyrillic.

Where a text is entered, `unprintable` names what would be lost, and the text is refused. Where it is printed, a character that
the fonts lack is folded to its base letter or dropped when it is invisible anyway.
"""

import re
import unicodedata
from pathlib import Path

FOLDER = Path(__file__).parent
MISSING = "*"  # for texts from a time when nothing was refused
LONGEST_WORD = 24  # in letters of average width: what the narrowest column of a document holds
BREAK = "\u200b"  # zero-width space: a line may end here; templates print no character for it
WHOLE = ("\ue000", "\ue001")  # what stands between them is never broken; no text can bring these along

_SILENT = {"Cc", "Cf", "Mn", "Me"}  # controls and stray marks: nobody misses them
_PICTOGRAPHS = {"So", "Sk", "Co", "Cs"}
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


def plain(text: str) -> str:
    """The printable text without places for a line to end: for what has a size or a line of its own."""
    return printable(text).replace(BREAK, "")


def unbroken(text: str) -> str:
    """The text for what is copied from the paper (addresses, numbers): no line ends in it, at no hyphen and at no slash."""
    line = plain(text)
    return line and f"{WHOLE[0]}{line}{WHOLE[1]}"


def unprintable(text: str) -> str:
    """The different characters of the text that would not be printed, as they are typed; empty when all of them are."""
    if text.isascii():
        return ""
    line = _SPACES.sub(" ", unicodedata.normalize("NFC", text).translate(_TWINS))
    return "".join(dict.fromkeys(each for each in _LACKING.findall(line) if not _is_silent(each) and not _folded(each)))


def _stand_in(character: str) -> str:
    if _is_silent(character):
        return ""
    return _folded(character) or ("" if unicodedata.category(character) in _PICTOGRAPHS else MISSING)


def _is_silent(character: str) -> bool:
    return unicodedata.category(character) in _SILENT


def _folded(character: str) -> str:
    """Its base letter, empty when the fonts lack that too."""
    folded = "".join(part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part))
    return folded if _FINE.fullmatch(folded) else ""


def _breakable(word: str) -> str:
    """Capitals, m and w count for two."""
    wide = sum(letter.isupper() or letter in "mw@%" for letter in word)
    if len(word) + wide <= LONGEST_WORD:
        return word
    return BREAK.join(word[start : start + 6] for start in range(0, len(word), 6))
