"""An event that breaks its contract never reaches the outbox."""

import time
from pathlib import Path

import jsonschema
import msgspec
import pytest
from sqlalchemy import select

from infra.runtime.events.publications import EventBreaksContract, EventPublications
from infra.runtime.store.store import open_store
from infra.runtime.store.tables import outbox
from tests.support.messaging import SCHEMAS, DeadLetterSeen, NoteRead, NoteWritten, Topic

TOPIC = Topic("notes")


@pytest.fixture
def publications() -> EventPublications:
    return EventPublications(TOPIC.types, SCHEMAS)


def test_a_publication_carries_type_topic_key_and_json(publications: EventPublications) -> None:
    publication = publications.encode(NoteWritten(note_id="a", text="é"))
    assert (publication.type, publication.topic, publication.key) == ("notes.note-written.v1", "notes", "a")
    assert msgspec.json.decode(publication.payload) == {"note_id": "a", "text": "é"}


def test_an_event_that_breaks_its_schema_is_refused_with_the_place(publications: EventPublications) -> None:
    with pytest.raises(EventBreaksContract, match=r"notes\.note-written\.v1 at /text: ") as refusal:
        publications.encode(NoteWritten(note_id="a", text="x" * 1001))
    assert refusal.value.pointer == "/text"


def test_an_event_of_another_service_is_refused() -> None:
    with pytest.raises(TypeError, match="NoteRead is not an event of this service"):
        EventPublications((TOPIC.written,), SCHEMAS).encode(NoteRead(note_id="a"))


def test_a_type_without_a_schema_is_an_error_at_the_start() -> None:
    with pytest.raises(KeyError, match="note-read"):
        EventPublications((TOPIC.read,), {})


def test_the_registry_gets_the_schema_byte_for_byte() -> None:
    text = b'{ "title": "NoteRead",\n "type": "object" }'
    assert EventPublications((TOPIC.read,), {TOPIC.read.name: text}).schema(TOPIC.read.name) == text.decode()


@pytest.mark.parametrize("text", ["", "x", "x" * 1000, "x" * 1001, "\N{PARTY POPPER}" * 1000])
def test_the_reference_validator_agrees(publications: EventPublications, text: str) -> None:
    event = DeadLetterSeen(note_id="a", reason=text)
    document = msgspec.json.decode(publications.schema("notes.dead-letter-seen.v1"))
    try:
        publications.encode(event)
        accepted = True
    except EventBreaksContract:
        accepted = False
    assert jsonschema.Draft7Validator(document).is_valid(msgspec.to_builtins(event)) is accepted


async def test_a_refused_event_rolls_its_transaction_back(folder: Path, publications: EventPublications) -> None:
    store = open_store(f"sqlite:///{folder}/store.db", publications)
    store.create_tables()
    with pytest.raises(EventBreaksContract):
        await store.command(lambda tx: (tx.emit(NoteWritten(note_id="a")), tx.emit(NoteWritten(note_id="b", text="x" * 1001))))
    assert await store.query(lambda tx: tx.all(select(outbox.c.id))) == []
    store.close()


def test_encoding_takes_microseconds(publications: EventPublications) -> None:
    event = NoteWritten(note_id="a", text="hello")
    began = time.perf_counter()
    for _ in range(1000):
        publications.encode(event)
    assert time.perf_counter() - began < 0.2
