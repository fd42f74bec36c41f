"""Records on the wire: Confluent framing around JSON, CloudEvents attributes and tracing ids as headers."""

import struct
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Protocol

from msgspec import Struct

_FRAME = struct.Struct(">bI")
_MAGIC = 0
_NAME_LENGTH = 200  # of keys and type names in the store; ours are far shorter
Headers = tuple[tuple[str, bytes], ...]


class BadRecord(Exception):  # noqa: N818 - it says what arrived
    """A record that cannot be read, now or later: it goes to the dead letters at once."""


class OutgoingRecord(Struct, frozen=True):
    """One record ready to send."""

    topic: str
    key: bytes
    value: bytes
    headers: Headers


class IncomingRecord(Struct, frozen=True, kw_only=True):
    """One record as received. `sequence` is 0 when its header is missing, occurs twice, or is not a positive number."""

    topic: str
    partition: int
    offset: int
    key: str
    type: str
    sequence: int
    headers: dict[str, str]
    value: bytes


class ConsumedRecord(Protocol):
    """The members of an aiokafka record that are read."""

    topic: str
    partition: int
    offset: int
    key: bytes | None
    value: bytes | None
    headers: Sequence[tuple[str, bytes | None]]


def frame(schema_id: int, payload: bytes) -> bytes:
    """Returns the Confluent wire format: a zero byte, the schema id in four bytes, the JSON."""
    return _FRAME.pack(_MAGIC, schema_id) + payload


def unframe(value: bytes) -> tuple[int, bytes]:
    """Returns the schema id and the JSON. Raises BadRecord when the bytes are not such a frame."""
    if len(value) < _FRAME.size:
        raise BadRecord(f"the value has {len(value)} bytes: too short for a frame")
    magic, schema_id = _FRAME.unpack_from(value)
    if magic != _MAGIC:
        raise BadRecord(f"the value begins with byte {magic}, not with 0")
    return schema_id, value[_FRAME.size :]


def outgoing(row: Any, *, service: str, schema_id: int) -> OutgoingRecord:
    """Returns the record of an outbox row."""
    headers = (
        ("ce_specversion", b"1.0"),
        ("ce_id", row.event_id.encode()),
        ("ce_type", row.type.encode()),
        ("ce_source", f"/{service}".encode()),
        ("ce_time", instant_text(row.created_at).encode()),
        ("ce_subject", row.key.encode()),
        ("content-type", b"application/json"),
        ("sequence", b"%d" % row.sequence),
        ("correlationid", row.correlation_id.encode()),
        ("causationid", row.causation_id.encode()),
        ("traceparent", row.traceparent.encode()),
    )
    return OutgoingRecord(row.topic, row.key.encode(), frame(schema_id, row.payload), headers)


def type_of(record: ConsumedRecord) -> str:
    """Returns the event type from its header, or an empty text. It decides whether the rest of the record is read."""
    for name, value in record.headers:
        if name == "ce_type":
            return _text(value)
    return ""


def incoming(record: ConsumedRecord) -> IncomingRecord:
    """Returns the record with its headers as text; never fails, for any header."""
    headers: dict[str, str] = {}
    for name, value in record.headers:
        headers.setdefault(name, _text(value))  # the first, as `type_of` takes it
    return IncomingRecord(
        topic=record.topic,
        partition=record.partition,
        offset=record.offset,
        key=_text(record.key)[:_NAME_LENGTH],
        type=headers.get("ce_type", "")[:_NAME_LENGTH],
        sequence=_sequence(record),
        headers=headers,
        value=record.value or b"",
    )


def instant_text(instant: datetime) -> str:
    """Returns the instant in RFC 3339, in UTC with a Z."""
    return instant.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _text(value: bytes | None) -> str:
    """Returns text that every store accepts: PostgreSQL refuses the character NUL."""
    return (value or b"").decode(errors="replace").replace("\0", "\ufffd")


def _sequence(record: ConsumedRecord) -> int:
    values = [value for name, value in record.headers if name == "sequence"]
    text = _text(values[0]) if len(values) == 1 else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0
