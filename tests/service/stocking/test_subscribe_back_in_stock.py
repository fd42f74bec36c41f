"""Ask to be told when a variant is back in stock."""

from datetime import timedelta

import pytest

from generated.stocking import operations, problems
from generated.stocking.client import StockingClient
from tests.service.stocking.support import (
    later,
    new_sku,
    receive,
    release,
    reserve,
    stocked,
    subscribe,
    subscriptions,
    thresholds,
)
from tests.support.service import Serving


async def test_the_answer_is_the_same_whether_somebody_asked_before(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 0)
    first = await subscribe(anybody, sku, "ana@example.org")
    again = await subscribe(anybody, sku, "ana@example.org")
    other = await subscribe(anybody, sku, "max@example.org")
    assert isinstance(first, operations.SubscribeBackInStockAccepted)
    for answer in (first, again, other):
        assert (answer.body.sku, answer.body.language) == (sku, "FR")
        assert answer.body.expires_at - first.body.expires_at < timedelta(minutes=1)
    assert [row.email for row in await subscriptions(stocking, sku)] == ["ana@example.org", "max@example.org"]


async def test_spellings_of_one_address_are_one_subscription_in_the_language_of_the_last_time(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 0)
    await subscribe(anybody, sku, "Ana@Müller.example")
    await subscribe(anybody, sku, "ana@xn--mller-kva.example", language="EN")
    [row] = await subscriptions(stocking, sku)
    assert (row.email, row.email_key, row.language) == ("ana@müller.example", "ana@xn--mller-kva.example", "EN")


async def test_one_address_may_wait_for_several_variants(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    skus = [await stocked(stocking, staff, 0) for _ in range(2)]
    for sku in skus:
        await subscribe(anybody, sku, "jo@example.org")
    assert [len(await subscriptions(stocking, sku)) for sku in skus] == [1, 1]


async def test_what_can_be_bought_is_not_waited_for(
    stocking: Serving, staff: StockingClient, service: StockingClient, anybody: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 1)
    with pytest.raises(problems.StockAvailable) as refused:
        await subscribe(anybody, sku)
    assert refused.value.members == {"sku": sku}
    held = await reserve(service, {sku: 1})  # the last piece, in somebody's order
    await subscribe(anybody, sku)
    await release(service, held.reservation_id)
    with pytest.raises(problems.StockAvailable):
        await subscribe(anybody, sku)
    await thresholds(staff, sku, safety_stock=1)  # it is there, and not sold
    await subscribe(anybody, sku)
    await receive(staff, sku, 1)
    with pytest.raises(problems.StockAvailable):
        await subscribe(anybody, sku)


async def test_a_variant_that_stocking_does_not_know_is_refused(anybody: StockingClient) -> None:
    sku = new_sku()
    with pytest.raises(problems.UnknownSku) as refused:
        await subscribe(anybody, sku)
    assert refused.value.members == {"skus": [sku]}


async def test_an_address_that_cannot_exist_is_refused(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 0)
    with pytest.raises(problems.EmailInvalid):
        await subscribe(anybody, sku, "ana..@example.org")
    assert await subscriptions(stocking, sku) == []


async def test_whoever_asks_again_waits_longer(stocking: Serving, staff: StockingClient, anybody: StockingClient) -> None:
    sku = await stocked(stocking, staff, 0)
    first = (await subscribe(anybody, sku)).body.expires_at
    with later(stocking, days=100):
        again = (await subscribe(anybody, sku)).body.expires_at
    assert timedelta(days=99) < again - first < timedelta(days=101)
    [row] = await subscriptions(stocking, sku)
    assert row.expires_at == again


async def test_no_token_is_in_the_store(stocking: Serving, staff: StockingClient, anybody: StockingClient) -> None:
    sku = await stocked(stocking, staff, 0)
    await subscribe(anybody, sku)
    [row] = await subscriptions(stocking, sku)
    assert len(row.token_hash) == 64


async def test_how_often_a_stranger_asks_is_limited() -> None:
    assert operations.SubscribeBackInStockRequest.spec.rate_limit == "subscription"
    assert operations.UnsubscribeBackInStockRequest.spec.rate_limit == "look-up"
