"""Records set aside: what is parked, dead or held, and how it goes on."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from infra.runtime.erasing import erase_mentions
from infra.runtime.event import NotYet, Reaction, Subscription
from infra.runtime.events import letters, sequences
from infra.runtime.events.handlers import handlers
from infra.runtime.events.inbox import Inbox, Outcome
from infra.runtime.events.letters import LetterNotFound, Status
from infra.runtime.events.replay import LetterNotOpen, ReplayFailed
from infra.runtime.events.wire import BadRecord, IncomingRecord, frame
from infra.runtime.problem import CursorInvalid
from infra.runtime.store.store import Store
from infra.runtime.store.tables import inbox_offsets
from infra.runtime.store.transaction import Transaction
from tests.support.messaging import Behaviour, Topic, applied, entities, opened_store, tables, tell

TOPIC = Topic("notes")
HUGE = 999_999_999_999_999_999
UNREADABLE: dict[str, dict[str, Any]] = {
    "no frame": {"value": b"poison"},
    "no JSON": {"value": frame(1, b"{")},
    "a member missing": {"value": frame(1, b"{}")},
    "no type": {"type": ""},
    "a type that nobody reacts to": {"type": "notes.note-burnt.v1"},
    "somebody else's key": {"value": frame(1, b'{"note_id": "b", "text": "poison"}')},
}


class Bench:
    """An inbox over a real store, without Kafka."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.behaviour = Behaviour()
        self.told: list[str] = []
        reactions = [(Subscription(type=TOPIC.written, mode="wait"), Reaction(self.behaviour))]
        self.inbox = Inbox(handlers(reactions), self._tell)
        self._offset = 0

    def _tell(self, tx: Transaction, letter: letters.Letter) -> None:
        self.told.append(letter.id)
        tell(tx, letter)

    def record(self, key: str, sequence: int, text: str, topic: str = "notes", value: bytes | None = None) -> IncomingRecord:
        payload = msgspec.json.encode({"note_id": key, "text": text, "unknown": 1})
        self._offset += 1
        return IncomingRecord(
            topic=topic,
            partition=0,
            offset=self._offset,
            key=key,
            type=TOPIC.written.name,
            sequence=sequence,
            headers={"correlationid": "c"},
            value=frame(1, payload) if value is None else value,
        )

    async def accept(self, record: IncomingRecord) -> Outcome:
        """As the partition's worker does it, without the pauses."""
        try:
            return await self.store.command(lambda tx: self.inbox.accept(tx, record))
        except NotYet:
            return await self.store.command(lambda tx: self.inbox.park(tx, record, "not yet"))
        except (ValueError, BadRecord) as error:
            reason = f"{type(error).__name__}: {error}"
            return await self.store.command(lambda tx: self.inbox.bury(tx, record, reason, 3))

    async def applied(self) -> list[str]:
        query = select(applied.c.text).order_by(applied.c.number)
        return [row.text for row in await self.store.query(lambda tx: tx.all(query))]

    async def letters(self, status: str | None = None) -> list[letters.Letter]:
        return (await self.store.query(lambda tx: letters.list_letters(tx, limit=100, cursor=None, status=status)))[0]

    async def counts(self) -> tuple[int, int, int]:
        found = await self.store.query(letters.counts)
        return found.parked, found.open, found.held

    async def command(self, body: Callable[[Transaction], Any]) -> Any:
        return await self.store.command(body)

    async def discard(self) -> None:
        """Gives up the one letter that is open."""
        (letter,) = await self.letters("OPEN")
        await self.command(lambda tx: self.inbox.queues.discard(tx, letter.id))


@pytest.fixture
def bench(store_url: str) -> Iterator[Bench]:
    with opened_store(store_url, tables) as store:
        yield Bench(store)


async def test_a_record_is_applied_once_however_often_it_comes(bench: Bench) -> None:
    record = bench.record("a", 1, "one")
    again = msgspec.structs.replace(record, offset=99)
    assert [await bench.accept(each) for each in (record, record, again)] == ["applied", "duplicate", "duplicate"]
    assert await bench.applied() == ["one"]


async def test_the_next_offset_is_written_with_the_reaction(bench: Bench) -> None:
    record = bench.record("a", 1, "one")
    await bench.accept(record)
    row = await bench.store.query(lambda tx: tx.one(select(inbox_offsets)))
    assert row is not None
    assert (row.topic, row.partition, row.next_offset) == ("notes", 0, record.offset + 1)


async def test_a_reaction_that_fails_leaves_nothing(bench: Bench) -> None:
    record = bench.record("a", 1, "poison")
    with pytest.raises(ValueError, match="no such line"):
        await bench.command(lambda tx: bench.inbox.accept(tx, record))
    assert await bench.applied() == []
    assert await bench.store.query(lambda tx: tx.all(select(inbox_offsets))) == []


async def test_a_dead_letter_holds_later_records_of_its_key_only(bench: Bench) -> None:
    outcomes = [
        await bench.accept(record)
        for record in (
            bench.record("a", 1, "poison"),
            bench.record("a", 2, "later"),
            bench.record("b", 1, "other"),
            bench.record("a", 3, "last"),
        )
    ]
    assert outcomes == ["dead", "held", "applied", "held"]
    assert await bench.applied() == ["other"]
    (letter,) = await bench.letters()
    assert (letter.status, letter.reason, letter.attempts, letter.held) == (Status.OPEN, "ValueError: no such line", 3, 2)
    assert msgspec.json.decode(letter.payload)["text"] == "poison"
    assert bench.told == [letter.id]
    assert await bench.counts() == (0, 1, 2)


async def test_a_dead_letter_that_comes_again_changes_nothing(bench: Bench) -> None:
    record = bench.record("a", 1, "poison")
    await bench.accept(record)
    assert await bench.accept(record) == "duplicate"
    assert len(bench.told) == 1


async def test_a_record_without_sequence_is_one_dead_letter_however_often_it_comes(bench: Bench) -> None:
    record = bench.record("a", 0, "one")
    assert [await bench.accept(record), await bench.accept(record)] == ["dead", "duplicate"]
    assert len(await bench.letters()) == 1


@pytest.mark.parametrize("value", [b"", b"\x00\x00\x00\x00\x01{", b"\x00\x00\x00\x00\x01{}", b"\x00\x00\x00\x00\x01[\x00\xff]"])
async def test_a_record_that_cannot_be_read_is_a_dead_letter(bench: Bench, value: bytes) -> None:
    assert await bench.accept(bench.record("a", 1, "", value=value)) == "dead"
    (letter,) = await bench.letters()
    assert letter.reason.startswith("BadRecord")
    assert letter.record.value == value
    msgspec.json.encode(letter.payload)


@pytest.mark.parametrize("wrong", UNREADABLE.values(), ids=UNREADABLE)
@pytest.mark.parametrize("sequence", [HUGE, 3, 1, 0], ids=["huge", "the next", "an old one", "none"])
async def test_a_record_that_cannot_be_read_never_moves_the_sequence(
    bench: Bench, wrong: dict[str, Any], sequence: int
) -> None:
    for number, text in enumerate(("one", "two"), start=1):
        await bench.accept(bench.record("a", number, text))
    outcome = await bench.accept(msgspec.structs.replace(bench.record("a", sequence, "poison"), **wrong))
    if sequence == 1:
        assert outcome == "duplicate"  # it says so itself, and holds nobody up
        return
    assert (outcome, await bench.accept(bench.record("a", 3, "three"))) == ("dead", "held")
    await bench.discard()
    assert await bench.accept(bench.record("a", 4, "four")) == "applied"
    assert await bench.applied() == ["one", "two", "three", "four"]


async def test_a_topic_of_another_type_never_has_its_sequence_moved(bench: Bench) -> None:
    assert await bench.accept(bench.record("a", HUGE, "forged", topic="letters")) == "dead"
    assert await bench.applied() == []


async def test_a_dead_letter_without_its_words_is_known_when_its_record_is_read_again(bench: Bench) -> None:
    record = bench.record("a", 1, "", value=b"poison of Camille")
    assert await bench.accept(record) == "dead"
    await bench.discard()
    await bench.command(lambda tx: erase_mentions(tx, ["Camille"], bytes))
    (kept,) = await bench.letters()
    assert kept.record.value == b""
    assert await bench.accept(record) == "duplicate"


async def test_a_readable_record_that_is_given_up_does_not_move_the_sequence_and_is_known_when_it_comes_again(
    bench: Bench,
) -> None:
    poison = bench.record("a", HUGE, "poison")
    assert await bench.accept(poison) == "dead"
    await bench.discard()
    assert await bench.accept(msgspec.structs.replace(poison, offset=77)) == "duplicate"
    assert await bench.accept(bench.record("a", 1, "one")) == "applied"
    assert await bench.applied() == ["one"]


async def test_a_sequence_that_moved_for_a_dead_letter_would_silence_its_key(bench: Bench) -> None:
    """The fault that the tests above look for, planted."""
    poison = bench.record("a", HUGE, "poison", value=b"")
    await bench.accept(poison)
    await bench.command(lambda tx: sequences.move(tx, poison))
    await bench.discard()
    assert await bench.accept(bench.record("a", 1, "one")) == "duplicate"


async def test_records_that_wait_are_known_when_they_are_sent_again(bench: Bench) -> None:
    waiting = [bench.record("a", number, text) for number, text in enumerate(("poison", "two", "three"), start=1)]
    again = [msgspec.structs.replace(record, offset=record.offset + 50) for record in waiting]
    assert [await bench.accept(record) for record in (*waiting, *again)] == ["dead", "held", "held", *["duplicate"] * 3]
    await bench.discard()
    assert [await bench.accept(record) for record in again] == ["duplicate"] * 3
    assert await bench.applied() == ["two", "three"]


async def test_an_unreadable_record_behind_another_becomes_a_dead_letter_in_its_turn(bench: Bench) -> None:
    for sequence, text, value in ((1, "poison", None), (HUGE, "", b""), (2, "two", None)):
        await bench.accept(bench.record("a", sequence, text, value=value))
    assert await bench.counts() == (0, 1, 2)
    await bench.discard()
    assert await bench.applied() == []
    assert await bench.counts() == (0, 1, 1)
    await bench.discard()
    assert await bench.accept(bench.record("a", 3, "three")) == "applied"
    assert await bench.applied() == ["two", "three"]


async def test_a_record_that_was_found_unfit_before_it_was_held_is_not_tried_in_its_turn(bench: Bench) -> None:
    await bench.accept(bench.record("a", 1, "poison"))
    unfit = bench.record("a", HUGE, "under a schema that nobody knows")
    assert await bench.command(lambda tx: bench.inbox.bury(tx, unfit, "BadRecord: schema 9 is unknown", 1)) == "held"
    await bench.discard()
    (letter,) = await bench.letters("OPEN")
    assert (letter.record, letter.reason, letter.attempts) == (unfit, "BadRecord: schema 9 is unknown", 1)
    assert len(bench.told) == 2
    await bench.discard()
    assert await bench.accept(bench.record("a", 2, "two")) == "applied"
    assert await bench.applied() == ["two"]


async def test_a_record_without_sequence_is_not_replayed(bench: Bench) -> None:
    await bench.accept(bench.record("a", 0, "one"))
    (letter,) = await bench.letters()
    with pytest.raises(ReplayFailed, match="`sequence` is missing"):
        await bench.command(lambda tx: bench.inbox.queues.replay(tx, letter.id))


async def test_replay_applies_the_letter_and_those_behind_it_in_order(bench: Bench) -> None:
    for number, text in enumerate(("poison", "two", "three"), start=1):
        await bench.accept(bench.record("a", number, text))
    bench.behaviour.heals = True
    (letter,) = await bench.letters()
    replayed = await bench.command(lambda tx: bench.inbox.queues.replay(tx, letter.id))
    assert (replayed.status, replayed.attempts, replayed.held) == (Status.REPLAYED, 4, 0)
    assert await bench.applied() == ["poison", "two", "three"]
    assert await bench.accept(bench.record("a", 4, "four")) == "applied"
    assert await bench.counts() == (0, 0, 0)


async def test_a_replay_that_fails_changes_nothing(bench: Bench) -> None:
    await bench.accept(bench.record("a", 1, "poison"))
    await bench.accept(bench.record("a", 2, "two"))
    (letter,) = await bench.letters()
    with pytest.raises(ReplayFailed, match="ValueError: no such line"):
        await bench.command(lambda tx: bench.inbox.queues.replay(tx, letter.id))
    assert await bench.letters() == [letter]
    assert await bench.applied() == []


async def test_discard_passes_over_the_letter_and_applies_those_behind_it(bench: Bench) -> None:
    for number, text in enumerate(("poison", "two"), start=1):
        await bench.accept(bench.record("a", number, text))
    (letter,) = await bench.letters()
    assert (await bench.command(lambda tx: bench.inbox.queues.discard(tx, letter.id))).status == Status.DISCARDED
    assert await bench.applied() == ["two"]
    assert [each.id for each in await bench.letters("DISCARDED")] == [letter.id]
    assert await bench.letters("OPEN") == []


async def test_a_held_record_that_fails_becomes_a_dead_letter_itself(bench: Bench) -> None:
    for number, text in enumerate(("poison", "two", "poison", "four"), start=1):
        await bench.accept(bench.record("a", number, text))
    (first,) = await bench.letters()
    await bench.command(lambda tx: bench.inbox.queues.discard(tx, first.id))
    assert await bench.applied() == ["two"]
    (second,) = await bench.letters("OPEN")
    assert (second.record.sequence, second.held, second.attempts) == (3, 1, 1)
    assert bench.told == [first.id, second.id]
    await bench.command(lambda tx: bench.inbox.queues.discard(tx, second.id))
    assert await bench.applied() == ["two", "four"]


async def test_a_held_record_whose_entity_is_missing_is_parked(bench: Bench) -> None:
    for number, text in enumerate(("poison", "wait", "three"), start=1):
        await bench.accept(bench.record("a", number, text))
    (letter,) = await bench.letters()
    await bench.command(lambda tx: bench.inbox.queues.discard(tx, letter.id))
    assert await bench.counts() == (1, 0, 1)


async def test_a_settled_letter_is_not_settled_again(bench: Bench) -> None:
    await bench.accept(bench.record("a", 1, "poison"))
    (letter,) = await bench.letters()
    await bench.command(lambda tx: bench.inbox.queues.discard(tx, letter.id))
    with pytest.raises(LetterNotOpen, match="DISCARDED"):
        await bench.command(lambda tx: bench.inbox.queues.replay(tx, letter.id))
    with pytest.raises(LetterNotFound):
        await bench.command(lambda tx: bench.inbox.queues.replay(tx, "dlt_nobody"))


async def test_a_parked_record_is_no_dead_letter_and_holds_its_key(bench: Bench) -> None:
    assert [
        await bench.accept(bench.record("a", 1, "wait")),
        await bench.accept(bench.record("a", 2, "two")),
    ] == ["parked", "held"]
    assert await bench.letters() == []
    with pytest.raises(NotYet):
        await bench.command(lambda tx: bench.inbox.queues.try_first(tx, "notes", "a"))
    await bench.command(lambda tx: tx.insert_if_absent(entities, note_id="a"))
    assert await bench.command(lambda tx: bench.inbox.queues.try_first(tx, "notes", "a"))
    assert await bench.applied() == ["wait", "two"]
    assert await bench.counts() == (0, 0, 0)


async def test_a_dead_letter_of_the_topic_operations_tells_nobody(bench: Bench) -> None:
    await bench.accept(bench.record("a", 1, "poison", topic="operations"))
    assert len(await bench.letters()) == 1
    assert bench.told == []


async def test_letters_are_listed_newest_first_page_by_page(bench: Bench) -> None:
    for number in range(5):
        await bench.accept(bench.record(f"key{number}", 1, "poison"))
    keys: list[str] = []
    cursor: str | None = None
    pages = 0
    while pages == 0 or cursor is not None:
        found, cursor = await bench.command(partial(letters.list_letters, limit=2, cursor=cursor, status="OPEN"))
        keys += [each.record.key for each in found]
        pages += 1
    assert (keys, pages) == ([f"key{number}" for number in (4, 3, 2, 1, 0)], 3)
    with pytest.raises(CursorInvalid):
        await bench.command(lambda tx: letters.list_letters(tx, limit=2, cursor="nonsense"))
