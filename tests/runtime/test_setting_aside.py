"""A record that cannot be applied is set aside with all that follow it under its key; the other keys go on."""

import pytest

from infra.local.players.callers import until
from infra.runtime.events import letters
from infra.runtime.events.replay import ReplayFailed
from tests.support.messaging import Service, send_raw
from tests.support.pair import Pair, has_applied, until_counts

# aiokafka drops a connection that it was still opening when it is stopped, instead of closing it
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")


WRITTEN = [("ce_type", b"notes.note-written.v1")]


async def test_a_poisoned_record_is_set_aside_and_others_go_on(pair: Pair) -> None:
    async with pair.writer() as writer, pair.reader() as reader:
        await writer.write(("a", "poison"), ("a", "two"), *((f"key{number}", "other") for number in range(9)))
        await until_counts(reader, 0, 1, 1)
        assert reader.behaviour.calls >= 3
        await until(lambda: has_applied(reader, 9))
        assert await reader.applied("a") == []
        reader.behaviour.heals = True
        (letter,), _ = await reader.store.query(lambda tx: letters.list_letters(tx, limit=9, cursor=None))
        await reader.store.command(lambda tx: reader.messaging.queues.replay(tx, letter.id))
        assert await reader.applied("a") == ["poison", "two"]
        await writer.write(("a", "three"))
        await reader.read_until("a", ["poison", "two", "three"])


@pytest.mark.parametrize(
    ("value", "headers", "reason"),
    [
        (b"no frame at all", [*WRITTEN, ("sequence", b"1")], "BadRecord: the value begins with byte 110"),
        (b"\x00\x00\x0f\x42\x3f{}", [*WRITTEN, ("sequence", b"1")], "BadRecord: schema 999999 is unknown to the registry"),
        (b"\x00\x00\x00\x00\x01{}", [], "BadRecord: "),
    ],
)
async def test_what_a_stranger_wrote_is_a_dead_letter(
    pair: Pair, value: bytes, headers: list[tuple[str, bytes]], reason: str
) -> None:
    async with pair.reader() as reader:
        await send_raw(pair.system.kafka, pair.topic.name, b"a", value, headers)
        await until_counts(reader, 0, 1, 0)
        (letter,), _ = await reader.store.query(lambda tx: letters.list_letters(tx, limit=9, cursor=None))
        assert letter.reason.startswith(reason)


@pytest.mark.parametrize(
    "value",
    [b"no frame at all", b'\x00\x00\x0f\x42\x3f{"note_id": "a", "text": "forged"}', b'\x00\x00\x00\x00\x01{"note_id": 7}'],
    ids=["no frame", "an unknown schema over a value that fits", "a value that does not fit"],
)
async def test_a_poisoned_record_with_a_huge_sequence_silences_nobody(pair: Pair, value: bytes) -> None:
    async with pair.writer() as writer, pair.reader() as reader:
        await writer.write(("a", "one"))
        await reader.read_until("a", ["one"])
        await send_raw(pair.system.kafka, pair.topic.name, b"a", value, [*WRITTEN, ("sequence", b"9" * 18)])
        await until_counts(reader, 0, 1, 0)
        await writer.write(("a", "two"), ("a", "three"))
        await until_counts(reader, 0, 1, 2)
        (letter,), _ = await reader.store.query(lambda tx: letters.list_letters(tx, limit=9, cursor=None))
        with pytest.raises(ReplayFailed, match="BadRecord"):
            await reader.messaging.replay(letter.id)
        await reader.store.command(lambda tx: reader.messaging.queues.discard(tx, letter.id))
        await writer.write(("a", "four"))
        await reader.read_until("a", ["one", "two", "three", "four"])


async def test_a_parked_record_waits_for_its_entity_and_then_all_go_on_in_order(pair: Pair) -> None:
    async with pair.writer() as writer, pair.reader("wait") as reader:
        await writer.write(("a", "wait 1"), ("a", "two"), ("b", "other"), ("a", "wait 3"))
        await reader.read_until("b", ["other"])
        await until_counts(reader, 1, 0, 2)
        assert await reader.applied("a") == []
        await reader.create("a")
        await reader.read_until("a", ["wait 1", "two", "wait 3"])
        await until_counts(reader, 0, 0, 0)


async def test_a_parked_record_outlives_a_restart(pair: Pair) -> None:
    async with pair.writer() as writer, pair.reader("wait") as reader:
        await writer.write(("a", "wait"))
        await until_counts(reader, 1, 0, 0)
    async with pair.reader("wait") as reader:
        await reader.create("a")
        await reader.read_until("a", ["wait"])


async def test_waiting_in_another_mode_is_an_error(pair: Pair) -> None:
    async with pair.writer() as writer, pair.reader("upsert") as reader:
        await writer.write(("a", "wait"))
        await until_counts(reader, 0, 1, 0)


async def test_both_kinds_of_store_keep_the_inbox(pair: Pair, store_url: str) -> None:
    reader = Service(
        pair.topic.name, pair.topic, pair.system.kafka, pair.system.registry, store_url, mode="wait", types=(pair.topic.dead,)
    )
    async with pair.writer() as writer, reader:
        await writer.write(("a", "one"), ("a", "poison"), ("a", "three"), ("b", "wait"), ("c", "other"))
        await until_counts(reader, 1, 1, 1)
        reader.behaviour.heals = True
        (letter,), _ = await reader.store.query(lambda tx: letters.list_letters(tx, limit=9, cursor=None))
        await reader.store.command(lambda tx: reader.messaging.queues.replay(tx, letter.id))
        await reader.create("b")
        await reader.read_until("b", ["wait"])
        assert await reader.applied("a") == ["one", "poison", "three"]
        await until_counts(reader, 0, 0, 0)
