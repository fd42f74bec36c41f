"""Lines of tables that people write: what spreadsheets do to values, and what is wrong with a line."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, Never

TableFaultKind = Literal["LINE_UNREADABLE", "FIELDS_MISSING", "FIELDS_EXTRA", "VALUE_TOO_LONG"]
CellFaultKind = Literal["VALUE_MISSING", "VALUE_TOO_LONG", "VALUE_INVALID", "VALUE_AMBIGUOUS", "NOT_PRINTABLE"]
_FORMULA = ("=", "+", "-", "@", "|", "%", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""With these a spreadsheet begins a formula; some also where blanks stand before them."""
_APOSTROPHE = "'"
_SHOWN = 60
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_BLANKS = str.maketrans("", "", " \u00a0\u202f\u2009'’")
"""What stands between thousands, in French and in Swiss tables."""
_CURRENCY = re.compile(r"^(?:EUR|€)|(?:EUR|€)$")
_PLAIN = re.compile(r"[0-9]+(?:[.,][0-9]{1,2})?")
_GROUPED = re.compile(r"[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*(?:(?!\1)[.,][0-9]{1,2})?")
_POWER = re.compile(r"[0-9]+(?:[.,][0-9]+)?E[+-]?[0-9]+", re.IGNORECASE)
_WHOLE = re.compile(r"[0-9]{1,12}(?:[.,]0{1,2})?")
_THOUSANDS = 3


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line: its number in the file, and its values by the names of their columns."""

    at: int
    values: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class BadLine:
    """A line that is none of its table. `key` is what it says of its first thing, where it says it."""

    at: int
    kind: TableFaultKind
    message: str
    key: str = ""


class CellRefusedError(Exception):
    """A value is refused: in which column, why, and what to write."""

    def __init__(self, column: str, kind: CellFaultKind, message: str) -> None:
        super().__init__(message)
        self.column, self.kind = column, kind


def refuse(column: str, kind: CellFaultKind, message: str) -> Never:
    raise CellRefusedError(column, kind, message)


def guarded(text: str) -> str:
    """Returns a text as a cell that no spreadsheet takes for a formula. `unguarded` gives exactly the text back."""
    return f"{_APOSTROPHE}{text}" if _is_risky(text) else text


def unguarded(cell: str) -> str:
    """Returns what a cell says: without the apostrophe that `guarded`, or a person, put before it."""
    return cell[1:] if cell.startswith(_APOSTROPHE) and _is_risky(cell[1:]) else cell


def _is_risky(text: str) -> bool:
    """Whether a spreadsheet could calculate it, or whether it looks like what `guarded` made of such a text."""
    begins = text.lstrip(_APOSTROPHE) if text.startswith(_APOSTROPHE) else text
    return (begins.lstrip() or begins).startswith(_FORMULA)


def shown(text: str) -> str:
    """Returns the text as a message shows it: short, and on one line."""
    line = _CONTROL.sub(" ", text)
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


def amount(cents: int, point: str = ".") -> str:
    """Returns an amount as tables have it: 19.90, or 19,90 with another point."""
    return f"{cents // 100}{point}{cents % 100:02}"


def cents(column: str, text: str, *, most: int) -> int:
    """Returns the cents of an amount as people and spreadsheets write it: 19.90, 19,9, 1 990,00 €, 1,990.00. Raises CellRefusedError."""
    plain = _CURRENCY.sub("", text.translate(_BLANKS)).translate(_BLANKS)
    if _POWER.fullmatch(plain):
        refuse(
            column, "VALUE_INVALID", f"A spreadsheet shortened the number to {shown(text)}: write it in full, such as 1990.00."
        )
    grouped = _GROUPED.fullmatch(plain)
    if not _PLAIN.fullmatch(plain) and not grouped:
        refuse(column, "VALUE_INVALID", f"{shown(text)} is no amount: write it such as 19.90 or 19,90.")
    marks = [letter for letter in plain if letter in ".,"]
    whole, _, rest = plain.rpartition(marks[-1]) if marks else (plain, "", "")
    if len(rest) == _THOUSANDS:
        if len(marks) == 1:
            _refuse_ambiguous(column, text, whole, rest)
        whole, rest = whole + rest, ""
    value = int(re.sub("[.,]", "", whole)) * 100 + int(rest.ljust(2, "0") or "0")
    if value > most:
        refuse(column, "VALUE_INVALID", f"{shown(text)} is more than {amount(most)}: write a lower amount.")
    return value


def _refuse_ambiguous(column: str, text: str, whole: str, rest: str) -> Never:
    ways = amount(int(whole + rest) * 100), f"{whole}.{rest[:2]}"
    refuse(
        column,
        "VALUE_AMBIGUOUS",
        f"{shown(text)} may be {ways[0]} or {ways[1]}: write the one that it is, with two digits of cents.",
    )


def whole_number(column: str, text: str, *, least: int, most: int, unit: str) -> int:
    """Returns a number without a fraction. Raises CellRefusedError."""
    plain = text.translate(_BLANKS)
    if _GROUPED.fullmatch(plain):
        refuse(
            column,
            "VALUE_AMBIGUOUS",
            f"{shown(text)} can be read in two ways: write {unit} without points and commas, such as 1990.",
        )
    if not _WHOLE.fullmatch(plain):
        refuse(column, "VALUE_INVALID", f"{shown(text)} is no whole number: write {unit}, from {least} to {most}.")
    value = int(re.split("[.,]", plain)[0])
    if not least <= value <= most:
        refuse(column, "VALUE_INVALID", f"{shown(text)} is not from {least} to {most}: write {unit}.")
    return value


def one_of(column: str, text: str, words: Iterable[str]) -> str:
    """Returns the word that a cell names, in whatever case. Raises CellRefusedError."""
    allowed = list(words)
    found = next((word for word in allowed if word == text.strip().upper().replace(" ", "_").replace("-", "_")), None)
    if found is None:
        refuse(column, "VALUE_INVALID", f"{shown(text)} is none of the words for it: write {' or '.join(allowed)}.")
    return found
