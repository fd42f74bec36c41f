"""Text that the committed fonts can print: Latin, Greek and Cyrillic.

A letter and its accents come from one font: the first that has all of it. Where a text is entered, `unprintable` returns what
cannot be printed, and the text is refused. Where an older text is printed, an accent that the fonts lack is left out.
"""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

FOLDER = Path(__file__).parent
MISSING = "*"  # for texts from earlier releases, which refused none
LONGEST_WORD = 24  # in letters of average width: the width of the narrowest column of a document
BREAK = "\u200b"  # zero-width space: a line may break here; templates print no character for it
WHOLE = ("\ue000", "\ue001")  # the text between them is never broken; entered text cannot have them

_SILENT = re.compile(r"[\u034f\ufe00-\ufe0f]")  # characters that are never drawn: joiners, variation selectors
_PICTOGRAPHS = {"So", "Sk", "Co", "Cs"}
_TWINS = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2015": "—", "\u202f": "\xa0"})
_SPACES = re.compile(r"[^\S\xa0]+")
_LONG = re.compile(r"[^\s\u200b]{13,}")


def _fonts() -> list[re.Pattern[str]]:
    """Returns the characters that each font can print, the preferred font first."""
    return [_holding(line.split()) for line in (FOLDER / "coverage.txt").read_text("ascii").splitlines()]


def _holding(spans: Iterable[str]) -> re.Pattern[str]:
    ends = [span.split("-") for span in spans]
    return re.compile("[" + "".join(rf"\U{int(end[0], 16):08X}-\U{int(end[-1], 16):08X}" for end in ends) + "]*")


_FONTS = _fonts()


def printable(text: str) -> str:
    """Returns the text on one line, in characters that the fonts have. Long words may be broken. It is empty only for an empty text."""
    line = _line(text)
    if line and not _FONTS[0].fullmatch(line):
        line = _SPACES.sub(" ", "".join(map(_stand_in, _clusters(line)))).strip() or MISSING
    return _LONG.sub(lambda word: _breakable(word[0]), line or (MISSING if text.strip() else ""))


def plain(text: str) -> str:
    """Returns the printable text without possible line breaks, for text with a size or a line of its own."""
    return printable(text).replace(BREAK, "")


def unbroken(text: str) -> str:
    """Returns the text for data that people copy from the paper (addresses, numbers): no line break at a hyphen or a slash."""
    line = plain(text)
    return line and f"{WHOLE[0]}{line}{WHOLE[1]}"


def unprintable(text: str) -> str:
    """Returns the different letters, with their accents, that cannot be printed; empty when all can."""
    if text.isascii():
        return ""
    line = _line(text)
    return "" if _FONTS[0].fullmatch(line) else "".join(dict.fromkeys(each for each in _clusters(line) if not _printed(each)))


def _line(text: str) -> str:
    """Returns the text with one kind of space, without characters that are never drawn, and with letters and accents composed."""
    if text.isascii() and text.isprintable():
        return _SPACES.sub(" ", text).strip()
    spaced = _SILENT.sub("", _SPACES.sub(" ", text.translate(_TWINS)))
    seen = "".join(letter for letter in spaced if unicodedata.category(letter) not in {"Cc", "Cf"})
    return _SPACES.sub(" ", unicodedata.normalize("NFC", seen)).strip()


def _clusters(line: str) -> list[str]:
    """Returns each letter with its marks."""
    clusters: list[str] = []
    for letter in line:
        if clusters and _is_mark(letter):
            clusters[-1] += letter
        else:
            clusters.append(letter)
    return clusters


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter)[0] == "M"


def _printed(cluster: str) -> str:
    """Returns the letter as the fonts have it: whole, or decomposed (ﬁ, ①, a letter with a rare accent); empty when they lack it."""
    forms = (cluster, *(unicodedata.normalize(form, cluster) for form in ("NFD", "NFKC", "NFKD")))
    return next((form for form in forms if any(font.fullmatch(form) for font in _FONTS)), "")


def _stand_in(cluster: str) -> str:
    letter = cluster[0]
    if _is_mark(letter):
        return _printed(cluster)
    lost = "" if unicodedata.category(letter) in _PICTOGRAPHS else MISSING
    return _printed(cluster) or _printed(letter) or _bare(letter) or lost


def _bare(letter: str) -> str:
    """Returns the base letter."""
    return _printed("".join(part for part in unicodedata.normalize("NFKD", letter) if not _is_mark(part)))


def _breakable(word: str) -> str:
    """Returns the text with possible breaks in long words. Capitals, m and w count as two letters."""
    wide = sum(letter.isupper() or letter in "mw@%" for letter in word)
    if len(word) + wide <= LONGEST_WORD:
        return word
    letters = _clusters(word)
    return BREAK.join("".join(letters[start : start + 6]) for start in range(0, len(letters), 6))
