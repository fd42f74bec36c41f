"""A variant is back in stock: whoever waits for it is told, once."""

import pytest

from generated.events.stocking import BackInStockDue
from generated.stocking.client import StockingClient
from impl.stocking.repositories import stock_subscriptions
from infra.local.players.callers import until
from infra.runtime.store.transaction import Transaction
from tests.service.stocking.support import (
    count,
    events_of,
    receive,
    release,
    reserve,
    stocked,
    subscribe,
    subscriptions,
    tell,
    thresholds,
)
from tests.support.service import Serving


async def told(stocking: Serving, sku: str) -> list[str]:
    return [event.subscription_id for event in await events_of(stocking, BackInStockDue, sku=sku)]


async def waiting(stocking: Serving, staff: StockingClient, anybody: StockingClient, *emails: str, pieces: int = 0) -> str:
    """A variant that nobody can buy, for which these addresses wait. Some of its pieces may be kept back."""
    sku = await stocked(stocking, staff, pieces)
    if pieces:
        await thresholds(staff, sku, safety_stock=pieces)
    for email in emails:
        await subscribe(anybody, sku, email)
    return sku


async def test_everybody_is_told_by_itself_and_once(stocking: Serving, staff: StockingClient, anybody: StockingClient) -> None:
    sku = await waiting(stocking, staff, anybody, "ana@example.org", "max@example.org")
    await receive(staff, sku, 3)
    await until(lambda: _are_told(stocking, sku, 2))
    rows = await subscriptions(stocking, sku)
    assert sorted(await told(stocking, sku)) == sorted(row.subscription_id for row in rows)
    event = (await events_of(stocking, BackInStockDue, sku=sku))[0]
    assert (event.language, event.due_at) == ("FR", rows[0].due_at)
    await receive(staff, sku, 3)
    await tell(stocking, sku)
    assert len(await told(stocking, sku)) == 2


async def _are_told(stocking: Serving, sku: str, number: int) -> bool:
    return len(await told(stocking, sku)) == number


async def test_whatever_makes_it_buyable_again_counts(
    stocking: Serving, staff: StockingClient, service: StockingClient, anybody: StockingClient
) -> None:
    counted = await waiting(stocking, staff, anybody, "ana@example.org")
    await count(staff, counted, 1)
    lowered = await waiting(stocking, staff, anybody, "ana@example.org", pieces=2)
    await thresholds(staff, lowered, safety_stock=1)
    given_back = await stocked(stocking, staff, 1)
    held = await reserve(service, {given_back: 1})
    await subscribe(anybody, given_back, "ana@example.org")
    await release(service, held.reservation_id)
    for sku in (counted, lowered, given_back):
        await until(lambda of=sku: _are_told(stocking, of, 1))  # type: ignore[misc]


async def test_gone_again_before_anybody_was_told_they_go_on_waiting(
    stocking: Serving, staff: StockingClient, service: StockingClient, anybody: StockingClient
) -> None:
    sku = await waiting(stocking, staff, anybody, "ana@example.org", pieces=1)
    [row] = await subscriptions(stocking, sku)
    await tell(stocking, sku)
    assert await told(stocking, sku) == []
    assert await subscriptions(stocking, sku) == [row]
    await receive(staff, sku, 1)
    await tell(stocking, sku)
    assert await told(stocking, sku) == [row.subscription_id]


async def test_back_gone_and_back_again_is_one_message_unless_somebody_asks_again(
    stocking: Serving, staff: StockingClient, service: StockingClient, anybody: StockingClient
) -> None:
    sku = await waiting(stocking, staff, anybody, "ana@example.org", "max@example.org")
    await receive(staff, sku, 1)
    await until(lambda: _are_told(stocking, sku, 2))
    await reserve(service, {sku: 1})
    await subscribe(anybody, sku, "ana@example.org")
    anas = next(row for row in await subscriptions(stocking, sku) if row.email == "ana@example.org")
    assert anas.due_at is None
    assert anas.subscription_id not in await told(stocking, sku)
    await receive(staff, sku, 1)
    await until(lambda: _are_told(stocking, sku, 3))
    assert (await told(stocking, sku))[-1] == anas.subscription_id


async def test_many_are_told_in_steps(
    stocking: Serving, staff: StockingClient, anybody: StockingClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stock_subscriptions, "AT_ONCE", 2)
    sku = await waiting(stocking, staff, anybody, *(f"guest-{number}@example.org" for number in range(5)))
    await receive(staff, sku, 1)
    await until(lambda: _are_told(stocking, sku, 5))
    assert len(set(await told(stocking, sku))) == 5


async def test_killed_between_the_row_and_the_event_neither_is_there(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    sku = await waiting(stocking, staff, anybody, "ana@example.org", pieces=1)

    def dies(tx: Transaction) -> None:
        assert not stock_subscriptions.tell_some(tx, sku)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await stocking.store.command(dies)
    [row] = await subscriptions(stocking, sku)
    assert row.due_at is None
    assert await told(stocking, sku) == []


async def test_no_address_and_no_token_travels(stocking: Serving, staff: StockingClient, anybody: StockingClient) -> None:
    sku = await waiting(stocking, staff, anybody, "secret.address@example.org")
    await receive(staff, sku, 1)
    await until(lambda: _are_told(stocking, sku, 1))
    assert "secret.address" not in repr(await stocking.emitted())
    assert BackInStockDue.__struct_fields__ == ("subscription_id", "sku", "language", "due_at")
