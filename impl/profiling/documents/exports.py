"""The two forms of an export: JSON for programs, and a page to read."""

import re
from collections.abc import Sequence
from datetime import datetime
from html import escape
from typing import Final, Literal, Protocol

import msgspec

from generated.common.models import PersonalRecord, RecordField
from impl.profiling.documents.words_of_records import FIELDS, PAGE, SECTIONS, SERVICES

Language = Literal["FR", "EN"]
_AMOUNTS: Final = frozenset({"amount", "total", "captured", "refunded", "remaining", "net", "tax", "gross", "spend", "kept"})
_INSTANT: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2}):[0-9.]+Z")
_STYLE: Final = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}"
    "table{width:100%;border-collapse:collapse;margin:0 0 1.5rem}th,td{text-align:left;vertical-align:top;padding:.2rem .5rem;"
    "border-bottom:1px solid #ccc;overflow-wrap:anywhere}th{width:40%;font-weight:normal;color:#555}td{white-space:pre-wrap}"
)


class Export(Protocol):
    """A file that is written part by part."""

    def begin(self, customer_id: str, exported_at: datetime) -> bytes: ...

    def records(self, service: str, records: Sequence[PersonalRecord]) -> bytes: ...

    def end(self) -> bytes: ...


class JsonExport:
    """`PersonalData` of the contract."""

    def __init__(self) -> None:
        self._has_records = False

    def begin(self, customer_id: str, exported_at: datetime) -> bytes:
        head = msgspec.json.encode({"customer_id": customer_id, "exported_at": exported_at})
        return head.removesuffix(b"}") + b',"records":['

    def records(self, service: str, records: Sequence[PersonalRecord]) -> bytes:
        texts = [msgspec.json.encode({"service": service, "section": each.section, "fields": each.fields}) for each in records]
        comma = b"," if self._has_records and texts else b""
        self._has_records = self._has_records or bool(texts)
        return comma + b",".join(texts)

    def end(self) -> bytes:
        return b"]}"


class HtmlExport:
    """A page without scripts, in the person's language. Every text is escaped."""

    def __init__(self, language: Language) -> None:
        self._language: Language = language
        self._place = ("", "")

    def begin(self, customer_id: str, exported_at: datetime) -> bytes:
        words = PAGE[self._language]
        title, made = escape(words["title"]), escape(words["made"].format(instant=_shown(exported_at.isoformat())))
        return (
            f'<!doctype html><html lang="{self._language.lower()}"><head><meta charset="utf-8"><title>{title}</title>'
            f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head>'
            f"<body><h1>{title}</h1><p>{made} {escape(customer_id)}</p>"
        ).encode()

    def records(self, service: str, records: Sequence[PersonalRecord]) -> bytes:
        return "".join(self._record(service, each) for each in records).encode()

    def end(self) -> bytes:
        return b"</body></html>"

    def _record(self, service: str, record: PersonalRecord) -> str:
        rows = "".join(
            f"<tr><th>{escape(self._name(each.name))}</th><td>{escape(_value(each))}</td></tr>" for each in record.fields
        )
        return f"{self._heading(service, record.section)}<table>{rows}</table>"

    def _heading(self, service: str, section: str) -> str:
        """Stands above the first record of a section."""
        before, self._place = self._place, (service, section)
        first = "" if before[0] == service else f"<h2>{escape(SERVICES[self._language].get(service, service))}</h2>"
        second = "" if before == self._place else f"<h3>{escape(SECTIONS[self._language].get(section, section))}</h3>"
        return first + second

    def _name(self, path: str) -> str:
        words = FIELDS[self._language]
        return " · ".join(words.get(part, part.replace("_", " ")) for part in path.split("."))


def _value(field: RecordField) -> str:
    if field.name.rpartition(".")[2] in _AMOUNTS and field.value.isdecimal():
        return f"{int(field.value) / 100:.2f}"
    return _shown(field.value)


def _shown(text: str) -> str:
    """Instants as people write them, in UTC."""
    return _INSTANT.sub(r"\1 \2 UTC", text.replace("+00:00", "Z"))
