"""Delete the invoices that need not be kept any longer."""

from collections.abc import AsyncIterator, Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from generated.billing.client import BillingClient
from generated.events.ordering import OrderExpired
from impl.billing.job_types import ForgetInvoices, Jobs
from impl.billing.tables import invoices
from infra.local.players.callers import until
from infra.runtime.store.base import utc_now
from tests.service.billing.support import QUICK, are_gone, ended, invoiced, of_order, seller
from tests.support.order_events import new_order
from tests.support.postgresql import PostgreSql
from tests.support.service import Serving, serving


@pytest.fixture
async def billing(store_url: str, tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Serving]:
    """BILLING with a store of its own: no invoice is dated before the last one of its series, whoever had that one made."""
    url = f"sqlite:///{tmp_path}/billing.db"
    if store_url.startswith("postgresql"):
        server: PostgreSql = request.getfixturevalue("postgresql")
        url = server.database()
    async with serving("billing", folder=tmp_path, store_urls={"billing": url}, settings=QUICK) as services:
        await services["billing"].react(seller())
        yield services["billing"]


async def test_a_final_invoice_goes_after_ten_full_years(
    billing: Serving, staff: BillingClient, clock: Callable[[datetime], None]
) -> None:
    this_year = utc_now().year
    placed = {}
    for year in (this_year - 11, this_year - 10):
        clock(datetime(year, 12, 31, 12, tzinfo=UTC))
        placed[year], _ = await invoiced(billing, staff)
    clock(utc_now())

    async def is_gone() -> bool:
        await _forget(billing)  # it passes over what another job holds
        return await are_gone(staff, placed[this_year - 11].order_id)

    await until(is_gone)
    [kept] = await of_order(staff, placed[this_year - 10].order_id)
    assert kept.issue_date == date(this_year - 10, 12, 31)


async def test_the_database_refuses_to_delete_it_earlier(billing: Serving, staff: BillingClient) -> None:
    _, invoice = await invoiced(billing, staff)
    its_row = invoices.c.invoice_id == invoice.invoice_id
    with pytest.raises(DBAPIError, match="never changes"):
        await billing.store.command(lambda tx: tx.execute(invoices.delete().where(its_row)))


async def test_a_void_one_goes_after_a_year(billing: Serving, staff: BillingClient, clock: Callable[[datetime], None]) -> None:
    order = new_order()
    clock(utc_now() - timedelta(days=366))
    await billing.react(order)
    await billing.react(ended(OrderExpired, order))
    clock(utc_now())
    await _forget(billing)
    assert await are_gone(staff, order.order_id)


async def _forget(billing: Serving) -> None:
    jobs = billing.implementation.jobs
    assert isinstance(jobs, Jobs)
    await billing.store.command(lambda tx: jobs.forget_invoices.call(tx, ForgetInvoices()))
