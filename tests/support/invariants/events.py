"""Events: all were sent, none is missing, each fits its schema."""

from collections import Counter
from collections.abc import Iterator

import jsonschema_rs

from generated.events.catalogue import ALL
from tests.support.changes import changes, told
from tests.support.sequences import sequence_gaps
from tests.support.snapshot import Snapshot, payload_of, schema_id_of

_TYPES = {each.name: each for each in ALL}


def nothing_waits(at: Snapshot) -> Iterator[str]:
    """7: outboxes are empty, nothing is parked, no dead letter is open."""
    for service, state in at.outboxes.items():
        if state.depth or state.parked:
            yield f"{service} has {state.depth} unsent and {state.parked} parked"
    yield from (f"{service} has {count} open dead letters" for service, count in at.dead_letters.items() if count)


def topics_tell_everything(at: Snapshot) -> Iterator[str]:
    """7: sequences have no gap, a repeated one is the same event, and each aggregate has as many events as changes."""
    yield from sequence_gaps(at.records, compacted=at.compacted)
    ids: dict[tuple[str, str, int], str] = {}
    for record in at.records:
        place = record.topic, record.key, record.sequence
        if ids.setdefault(place, record.headers.get("ce_id", "")) != record.headers.get("ce_id", ""):
            yield f"{record.topic} {record.key}: sequence {record.sequence} stands for two events"
    for type_name, (member, expected) in changes(at).items():
        # stock that was only reserved has no movement
        events = Counter(key for key, payload in told(at, type_name, member) if payload.get("restocked", True))
        for key in sorted((events | expected).keys()):
            if events[key] != expected[key]:
                yield f"{type_name} of {key}: {expected[key]} changes, {events[key]} events"


def last_record_is_the_newest(at: Snapshot) -> Iterator[str]:
    """7: of a compacted topic only the last record of a key stays: it must be the one with the highest sequence."""
    last: dict[tuple[str, str], int] = {}
    newest: dict[tuple[str, str], int] = {}
    for record in at.records:
        if record.topic in at.compacted:
            place = record.topic, record.key
            last[place] = record.sequence
            newest[place] = max(newest.get(place, 0), record.sequence)
    for (topic, key), sequence in last.items():
        if sequence < newest[topic, key]:
            yield f"{topic} {key}: the last record has sequence {sequence}, an earlier one {newest[topic, key]}"


def records_fit_their_schemas(at: Snapshot) -> Iterator[str]:
    """9: each record is framed, valid for the schema of its id (the one of its type), and has the right key."""
    validators = {number: jsonschema_rs.validator_for(dict(schema)) for number, schema in at.schemas.items()}
    for record in at.records:
        where = f"{record.topic}[{record.partition}] {record.offset}"
        schema_id, payload, kind = schema_id_of(record), payload_of(record), _TYPES.get(record.type)
        if schema_id is None or payload is None or kind is None:
            yield f"{where} is no event of ours: {record.type or 'no type'}"
        elif schema_id not in validators:
            yield f"{where}: the registry has no schema {schema_id}"
        elif at.schemas[schema_id].get("title") != kind.event.__name__:
            yield f"{where}: a {record.type} under the schema {at.schemas[schema_id].get('title')}"
        elif error := next(iter(validators[schema_id].iter_errors(payload)), None):
            yield f"{where}: {record.type} {error.message}"
        elif record.topic != kind.topic or str(payload.get(kind.key)) != record.key:
            yield f"{where}: {record.type} of {payload.get(kind.key)} under the key {record.key}"
