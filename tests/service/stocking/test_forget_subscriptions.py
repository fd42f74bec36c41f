"""Subscriptions whose time is over are forgotten."""

import pytest

from generated.stocking.client import StockingClient
from impl.stocking.job_types import ForgetSubscriptions
from impl.stocking.repositories import stock_subscriptions
from tests.service.stocking.support import jobs_of, later, receive, stocked, subscribe, subscriptions, tell
from tests.support.service import Serving


async def forget(stocking: Serving) -> None:
    job = jobs_of(stocking).forget_subscriptions
    await stocking.store.command(lambda tx: job.call(tx, ForgetSubscriptions()))


@pytest.fixture
async def _restored(stocking: Serving) -> object:
    """Its next turn was to be then."""
    yield
    await stocking.store.command(lambda tx: tx.schedule(ForgetSubscriptions()))


@pytest.mark.usefixtures("_restored")
async def test_whoever_waits_half_a_year_is_forgotten_and_who_was_told_after_a_month(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    waiting, told = await stocked(stocking, staff, 0), await stocked(stocking, staff, 0)
    for sku in (waiting, told):
        await subscribe(anybody, sku)
    await receive(staff, told, 1)
    await tell(stocking, told)

    async def kept() -> tuple[int, int]:
        return len(await subscriptions(stocking, waiting)), len(await subscriptions(stocking, told))

    for days, left in ((29, (1, 1)), (31, (1, 0)), (179, (1, 0)), (181, (0, 0))):
        with later(stocking, days=days):
            await forget(stocking)
        assert await kept() == left, days


@pytest.mark.usefixtures("_restored")
async def test_many_are_forgotten_in_steps(
    stocking: Serving, staff: StockingClient, anybody: StockingClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stock_subscriptions, "AT_ONCE", 2)
    sku = await stocked(stocking, staff, 0)
    for number in range(5):
        await subscribe(anybody, sku, f"guest-{number}@example.org")
    with later(stocking, days=181):
        for left in (3, 1, 0):
            await forget(stocking)
            assert len(await subscriptions(stocking, sku)) <= left
