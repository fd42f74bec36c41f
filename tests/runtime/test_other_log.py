"""A log that is not the one whose offsets the store keeps: it is read from its beginning, and nothing is lost or applied twice."""

import pytest
from sqlalchemy import select

from infra.local.players.callers import until
from infra.runtime.store.tables import inbox_offsets, log
from infra.runtime.store.transaction import Transaction
from tests.support.messaging import Service
from tests.support.pair import Pair, is_sent

# aiokafka drops a connection that it was still opening when it is stopped, instead of closing it
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")


async def set_offsets(service: Service, partitions: int, number: int) -> None:
    """As a store has them that has read a longer log."""

    def body(tx: Transaction) -> None:
        tx.execute(inbox_offsets.delete())
        for partition in range(partitions):
            tx.insert(inbox_offsets, {"topic": service.topic.name, "partition": partition, "next_offset": number})

    await service.store.command(body)


async def test_offsets_beyond_the_end_are_those_of_a_log_that_is_lost(pair: Pair) -> None:
    async with pair.writer() as writer:
        await writer.write(("a", "one"))
        await until(lambda: is_sent(writer))
        await set_offsets(pair.reader(), 3, 500)
        async with pair.reader() as reader:
            await reader.read_until("a", ["one"])
            await writer.write(("a", "two"))
            await reader.read_until("a", ["one", "two"])


async def test_the_log_of_another_cluster_is_read_from_its_beginning(pair: Pair) -> None:
    async with pair.writer() as writer:
        await writer.write(("a", "one"), ("a", "two"))
        async with pair.reader() as reader:
            await reader.read_until("a", ["one", "two"])
        await reader_of_another_cluster(pair)
        await writer.write(("b", "three"))
        await until(lambda: is_sent(writer))
        async with pair.reader() as reader:  # its offsets are not beyond the end: they could be true
            await reader.read_until("b", ["three"])
            assert await reader.applied("a") == ["one", "two"]
            assert reader.behaviour.calls == 1  # what was applied is known by its sequence
            (kept,) = await reader.store.query(lambda tx: tx.all(select(log.c.cluster)))
            assert kept.cluster != "another"


async def reader_of_another_cluster(pair: Pair) -> None:
    reader = pair.reader()
    await set_offsets(reader, 3, 1)
    await reader.store.command(lambda tx: tx.execute(log.delete()))
    await reader.store.command(lambda tx: tx.insert(log, {"cluster": "another"}))
    reader.store.close()
