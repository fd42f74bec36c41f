"""Guests' carts expire, and are forgotten."""

from datetime import UTC, datetime, timedelta

import pytest

from generated.carting import problems
from impl.carting.job_types import ExpireCarts, Jobs
from impl.carting.tables import carts
from tests.service.carting.support import Shopper
from tests.support.service import Serving


async def test_a_guests_cart_ends_and_is_forgotten_a_customers_is_not(
    carting: Serving, guest: Shopper, customer: Shopper
) -> None:
    jobs = carting.implementation.jobs
    assert isinstance(jobs, Jobs)

    async def days_later(days: int) -> None:
        past = datetime.now(UTC) - timedelta(days=days)
        own = carts.c.cart_id == guest.cart_id
        await carting.store.command(lambda tx: tx.execute(carts.update().where(own).values(expires_at=past)))

    async def sweep() -> None:
        await carting.store.command(lambda tx: jobs.expire_carts.call(tx, ExpireCarts()))

    await days_later(0)
    assert (await guest.see()).status == "EXPIRED"
    with pytest.raises(problems.CartNotActive):
        await guest.add("ANYTHING-01")
    await sweep()
    assert (await guest.see()).status == "EXPIRED"
    await days_later(31)
    await sweep()
    with pytest.raises(problems.NotFound):
        await guest.see()
    assert (await customer.see()).status == "ACTIVE"
