"""The lease of an Idempotency-Key, on both databases: one attempt at a time, whoever asks at the same moment."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import MetaData

from infra.runtime.caller import ANONYMOUS
from infra.runtime.http import idempotency
from infra.runtime.http.idempotency import Claim, Key
from infra.runtime.problem import RequestInProgress
from infra.runtime.store.sqlite import SqliteStore
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction
from tests.support.messaging import opened_store
from tests.support.overlap import overlapping

KEY = Key.of([b"secret"], "copy_note", ANONYMOUS, "k1", b"body")
_LEASE = timedelta(seconds=30)


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    with opened_store(store_url, MetaData()) as store:
        yield store


def claim(tx: Transaction, *, later: float = 0.0) -> Claim:
    """Asks for the lease so many seconds later than now."""
    tx.now += timedelta(seconds=later)
    return idempotency.claim(tx, KEY, "nte", _LEASE)


async def attempt(store: Store, *, later: float) -> Claim | None:
    """Returns None where another attempt has the lease."""
    try:
        return await store.command(partial(claim, later=later))
    except RequestInProgress:
        return None


async def test_of_all_who_find_a_lease_at_its_end_one_goes_on(store: Store) -> None:
    first = await store.command(claim)
    found = [each for each in await asyncio.gather(*(attempt(store, later=31) for _ in range(8))) if each is not None]
    assert [each.resource_id for each in found] == [first.resource_id]


@pytest.mark.postgresql
async def test_two_who_have_both_seen_the_end_of_a_lease_do_not_both_go_on(store: Store) -> None:
    if isinstance(store, SqliteStore):
        pytest.skip("SQLite has one writer")
    await store.command(claim)
    with pytest.raises(RequestInProgress):
        await overlapping(store, partial(claim, later=31), partial(claim, later=31))


async def test_an_attempt_that_lost_its_lease_does_not_end_the_one_that_took_over(store: Store) -> None:
    lost = await store.command(claim)
    await attempt(store, later=31)
    await store.command(lambda tx: idempotency.release(tx, KEY, lost))
    await store.command(lambda tx: idempotency.end_lease(tx, KEY, lost))
    assert await attempt(store, later=32) is None


async def test_an_attempt_that_ends_its_lease_lets_the_next_one_go_on_at_once(store: Store) -> None:
    first = await store.command(claim)
    await store.command(lambda tx: idempotency.end_lease(tx, KEY, first))
    second = await attempt(store, later=0.001)
    assert second is not None
    assert second.resource_id == first.resource_id
