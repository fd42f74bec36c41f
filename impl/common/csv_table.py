"""Tables as spreadsheets and programs write them: CSV in UTF-8, between commas or semicolons. Reading and writing."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol

from impl.kernel.tables import BadLine, Line

BYTE_ORDER_MARK = "\ufeff".encode()
"""By it, spreadsheets know that a file is UTF-8."""


class Unreadable(Protocol):
    """The problem csv-unreadable of the service that reads."""

    def __call__(self, *, reason: str, line: int) -> Exception: ...


class ColumnsMissing(Protocol):
    """The problem csv-columns-missing of the service that reads."""

    def __call__(self, *, columns: Sequence[str]) -> Exception: ...


@dataclass(frozen=True, kw_only=True)
class CsvTable:
    """The names of the columns in small letters, and the lines below them: a BadLine for each that is none."""

    columns: Sequence[str]
    lines: Sequence[Line | BadLine]

    def require(self, columns: Iterable[str], refusal: ColumnsMissing) -> None:
        """Raises the refusal for columns that the table lacks."""
        if missing := [column for column in columns if column not in self.columns]:
            raise refusal(columns=missing)


def csv_table(file: bytes, *, most_lines: int, key: str, refusal: Unreadable) -> CsvTable:
    """Returns the table. Raises the refusal for a file that is none. `key` is the column by which a bad line is known."""
    text = _text(file, refusal)
    head = text.partition("\n")[0].partition("\r")[0]
    separator = ";" if head.count(";") > head.count(",") else ","
    records = _records(text, separator, refusal)
    _, names = next(records, (1, []))
    if isinstance(names, BadLine):
        raise refusal(reason="QUOTES", line=1)
    columns = [name.strip().lower() for name in names]
    if len(named := [name for name in columns if name]) > len(set(named)):
        raise refusal(reason="COLUMN_TWICE", line=1)
    lines = list[Line | BadLine]()
    for at, record in records:
        lines.append(record if isinstance(record, BadLine) else _line(at, columns, record, key))
        if len(lines) > most_lines:
            raise refusal(reason="TOO_MANY", line=at)
    if not lines:
        raise refusal(reason="EMPTY", line=1)
    return CsvTable(columns=columns, lines=lines)


class Separator(NamedTuple):
    """What stands between values, and before the cents of an amount."""

    between: str
    point: str


def separator_of(word: Literal["COMMA", "SEMICOLON"]) -> Separator:
    """Returns what the contract's word stands for."""
    return Separator(";", ",") if word == "SEMICOLON" else Separator(",", ".")


def csv_text(rows: Iterable[Sequence[str]], separator: Separator) -> bytes:
    """Returns rows as lines of a table."""
    written = io.StringIO()
    csv.writer(written, delimiter=separator.between, lineterminator="\r\n").writerows(rows)
    return written.getvalue().encode()


def _text(file: bytes, refusal: Unreadable) -> str:
    """Returns the text without a byte order mark."""
    try:
        return file.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refusal(reason="ENCODING", line=file.count(b"\n", 0, error.start) + 1) from error


def _records(text: str, separator: str, refusal: Unreadable) -> Iterator[tuple[int, list[str] | BadLine]]:
    """Returns each record with the number of its first line; empty ones, which spreadsheets leave at the end, are passed over."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    while True:
        at = reader.line_num + 1
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "unexpected end" in str(error):
                raise refusal(reason="QUOTES", line=at) from error
            yield at, _no_record(at, reader.line_num, error)
            continue
        if any(value.strip() for value in record):
            yield at, record


def _no_record(at: int, end: int, error: csv.Error) -> BadLine:
    if "field larger" in str(error):
        return BadLine(at=at, kind="VALUE_TOO_LONG", message="A value is far too long.")
    which = f" (to line {end})" if end > at else ""
    return BadLine(at=at, kind="LINE_UNREADABLE", message=f"Its quotes are not those of a table{which}.")


def _line(at: int, columns: Sequence[str], record: Sequence[str], key: str) -> Line | BadLine:
    values: Mapping[str, str] = {name: value.strip() for name, value in zip(columns, record, strict=False)}
    named = values.get(key, "")
    if len(record) < len(columns):
        message = f"It has {len(record)} values, the first line {len(columns)} names."
        return BadLine(at=at, kind="FIELDS_MISSING", message=message, key=named)
    if any(value.strip() for value in record[len(columns) :]):
        message = f"It has {len(record)} values, the first line only {len(columns)} names."
        return BadLine(at=at, kind="FIELDS_EXTRA", message=message, key=named)
    return Line(at=at, values=values)
