"""Replicas on one PostgreSQL count limited calls together."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import MetaData, func, select

from generated.carting.client import CartingClient
from generated.carting.operations import CreateCartRequest
from infra.runtime.http.limits import Allowance, Counts, CountsInMemory
from infra.runtime.http.shared_limits import CountsInStore, forget_old
from infra.runtime.problem import TooManyRequests
from infra.runtime.store.store import Store
from infra.runtime.store.tables import call_counts
from tests.support.messaging import opened_store
from tests.support.postgresql import PostgreSql
from tests.support.service import serving

pytestmark = pytest.mark.postgresql
FIVE = Allowance(5, 3600)


@pytest.fixture
def stores(postgresql: PostgreSql) -> Iterator[Sequence[Store]]:
    """Two processes' stores on one database."""
    url = postgresql.database()
    with ExitStack() as stack:
        yield [stack.enter_context(opened_store(url, MetaData())) for _ in range(2)]


async def allowed(counts: Sequence[Counts]) -> int:
    """How many of forty calls at once are allowed, every other one by the other replica."""
    waits = await asyncio.gather(*(counts[number % 2].take("cart 192.0.2.1", FIVE) for number in range(40)))
    return waits.count(0)


async def test_two_replicas_allow_together_what_one_allows(stores: Sequence[Store]) -> None:
    assert await allowed([CountsInStore(store) for store in stores]) == 5


async def test_counts_in_memory_would_allow_it_to_each(stores: Sequence[Store]) -> None:
    assert await allowed([CountsInMemory(), CountsInMemory()]) == 10


async def test_the_wait_is_exact_and_a_refused_call_does_not_make_it_longer(stores: Sequence[Store]) -> None:
    counts = [CountsInStore(store) for store in stores]
    for number in range(5):
        assert await counts[number % 2].take("cart 192.0.2.1", FIVE) == 0
    for number in range(6):
        assert 710 < await counts[number % 2].take("cart 192.0.2.1", FIVE) <= 720
    assert await counts[0].take("cart 192.0.2.2", FIVE) == 0


async def test_an_allowance_comes_back(stores: Sequence[Store]) -> None:
    counts = CountsInStore(stores[0])
    twice = Allowance(2, 0.4)
    assert [await counts.take("cart 192.0.2.1", twice) for _ in range(2)] == [0, 0]
    wait = await counts.take("cart 192.0.2.1", twice)
    assert 0 < wait <= 0.2
    await asyncio.sleep(wait)
    assert await counts.take("cart 192.0.2.1", twice) == 0


async def test_counts_of_clients_who_may_do_everything_again_are_forgotten(stores: Sequence[Store]) -> None:
    counts = CountsInStore(stores[0])
    await counts.take("cart 192.0.2.1", Allowance(100, 0.1))
    await counts.take("cart 192.0.2.2", FIVE)
    await asyncio.sleep(0.01)
    await stores[1].command(forget_old)
    assert await stores[0].query(lambda tx: tx.scalar(select(func.count()).select_from(call_counts))) == 1


@pytest.fixture
async def replicas(postgresql: PostgreSql, tmp_path: Path) -> AsyncIterator[Sequence[CartingClient]]:
    url, settings = postgresql.database(), {"RATE_LIMITS": "cart=3/3600"}
    async with (
        serving("carting", folder=tmp_path, store_urls={"carting": url}, settings=settings) as one,
        serving("carting", folder=tmp_path, store_urls={"carting": url}, settings=settings) as other,
    ):
        yield [each["carting"].client(CartingClient) for each in (one, other)]


async def test_the_contracts_limit_holds_for_two_replicas_of_a_service(replicas: Sequence[CartingClient]) -> None:
    one, other = replicas
    request = CreateCartRequest()
    for replica in (one, other, one):
        await replica.create_cart(request)
    for replica in (one, other):
        with pytest.raises(TooManyRequests):
            await replica.create_cart(request)
