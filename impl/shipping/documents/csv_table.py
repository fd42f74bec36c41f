"""A table of a carrier, as spreadsheets and programs write it: CSV in UTF-8, between commas or semicolons."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generated.shipping.problems import CsvUnreadable
from impl.shipping.domain.relay_point_lines import Fault, Line


@dataclass(frozen=True, kw_only=True)
class CsvTable:
    """The names of the columns in small letters, and the lines below them: a fault for each that is none."""

    columns: Sequence[str]
    lines: Sequence[Line | Fault]


def csv_table(file: bytes, *, most_lines: int) -> CsvTable:
    """Returns the table. Raises CsvUnreadable for a file that is none."""
    text = _text(file)
    head = next(iter(text.splitlines()), "")
    separator = ";" if head.count(";") > head.count(",") else ","
    records = _records(text, separator)
    _, names = next(records, (1, []))
    if isinstance(names, Fault):
        raise CsvUnreadable(reason="QUOTES", line=1)
    columns = [name.strip().lower() for name in names]
    if len(named := [name for name in columns if name]) > len(set(named)):
        raise CsvUnreadable(reason="COLUMN_TWICE", line=1)
    lines = list[Line | Fault]()
    for at, record in records:
        lines.append(record if isinstance(record, Fault) else _line(at, columns, record))
        if len(lines) > most_lines:
            raise CsvUnreadable(reason="TOO_MANY", line=at)
    if not lines:
        raise CsvUnreadable(reason="EMPTY", line=1)
    return CsvTable(columns=columns, lines=lines)


def _text(file: bytes) -> str:
    """Returns the text without a byte order mark."""
    try:
        return file.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CsvUnreadable(reason="ENCODING", line=file.count(b"\n", 0, error.start) + 1) from error


def _records(text: str, separator: str) -> Iterator[tuple[int, list[str] | Fault]]:
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
                raise CsvUnreadable(reason="QUOTES", line=at) from error
            yield at, _no_record(at, reader.line_num, error)
            continue
        if any(value.strip() for value in record):
            yield at, record


def _no_record(at: int, end: int, error: csv.Error) -> Fault:
    if "field larger" in str(error):
        return Fault(line=at, kind="VALUE_TOO_LONG", message="A value is far too long.")
    which = f" (to line {end})" if end > at else ""
    return Fault(line=at, kind="LINE_UNREADABLE", message=f"Its quotes are not those of a table{which}.")


def _line(at: int, columns: Sequence[str], record: Sequence[str]) -> Line | Fault:
    values: Mapping[str, str] = {name: value.strip() for name, value in zip(columns, record, strict=False)}
    reference = values.get("reference", "")
    if len(record) < len(columns):
        message = f"It has {len(record)} values, the first line {len(columns)} names."
        return Fault(line=at, kind="FIELDS_MISSING", message=message, reference=reference)
    if any(value.strip() for value in record[len(columns) :]):
        message = f"It has {len(record)} values, the first line only {len(columns)} names."
        return Fault(line=at, kind="FIELDS_EXTRA", message=message, reference=reference)
    return Line(at=at, values=values)
