"""What is held on a person: how a service tells it, and what takes its place when the person is erased (ADR 0064)."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import msgspec
from msgspec import UNSET
from sqlalchemy import Row

from generated.common.models import PersonalRecord, PersonalRecordPage, RecordField
from impl.common.absent import or_unset
from impl.kernel.addresses import PostalAddress

ERASED: Final = "erased"
_NO_POSTAL_CODE: Final = "00000"
_MOST_FIELDS, _LONGEST_VALUE = 20_000, 100_000
_TECHNICAL = re.compile(r"(_hash|_key)$|^(words|search_key|name_key|document_key)$")
"""Columns that only repeat others in a form for machines."""
_REPLACED: Mapping[str, str | None] = {
    "recipient": ERASED,
    "line1": ERASED,
    "postal_code": _NO_POSTAL_CODE,
    "city": ERASED,
    "company": None,
    "line2": None,
    "phone": None,
    "email": None,
}
"""The members of events that are a person's words: what takes their place, or None where they may be absent."""


def record(section: str, row: Row[Any] | Mapping[str, Any], **more: Any) -> PersonalRecord:
    """Returns all that a row holds, as named texts: a column that is added later is told without another line of code.

    What lies deeper is named by its path; elements of lists are counted from 1.
    """
    fields = [RecordField(name=name, value=value[:_LONGEST_VALUE]) for name, value in _flat("", {**_held(row), **more})]
    return PersonalRecord(section=section, fields=fields[:_MOST_FIELDS])


def records_page(items: Sequence[PersonalRecord], next_cursor: str | None) -> PersonalRecordPage:
    """Returns the answer with one page of records."""
    return PersonalRecordPage(items=list(items), next_cursor=or_unset(next_cursor))


def erased_address(address: PostalAddress) -> PostalAddress:
    """Returns what is kept of an address: its country, which VAT is reported by."""
    return PostalAddress(recipient=ERASED, line1=ERASED, postal_code=_NO_POSTAL_CODE, city=ERASED, country=address.country)


def erased_event(payload: bytes) -> bytes:
    """Returns the JSON of an event without a person's words; its reaction still understands it."""
    try:
        return msgspec.json.encode(_without_words(msgspec.json.decode(payload)))
    except msgspec.DecodeError:
        return b"{}"


def _without_words(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_words(each) for each in value]
    if not isinstance(value, dict):
        return value
    kept = {name: _REPLACED.get(name, UNSET) if isinstance(each, str) else UNSET for name, each in value.items()}
    return {
        name: _without_words(each) if kept[name] is UNSET else kept[name]
        for name, each in value.items()
        if kept[name] is not None
    }


def _held(row: Row[Any] | Mapping[str, Any]) -> Mapping[str, Any]:
    held = row._mapping if isinstance(row, Row) else row  # noqa: SLF001 - SQLAlchemy's public name
    return {str(name): value for name, value in held.items() if not _TECHNICAL.search(str(name))}


def _flat(path: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Row | Mapping):
        for name, each in _held(value).items():
            yield from _flat(f"{path}.{_named(name)}" if path else _named(name), each)
    elif isinstance(value, list | tuple):
        for number, each in enumerate(value, start=1):
            yield from _flat(f"{path}.{number}", each)
    elif value is not None:
        yield path, value if isinstance(value, str) else str(msgspec.to_builtins(value))


def _named(name: str) -> str:
    return re.sub(r"[^a-z0-9_]", "_", name.lower())


def ids_of(rows: Iterable[Row[Any]]) -> list[str]:
    """Returns the first column of each row."""
    return [str(row[0]) for row in rows]
