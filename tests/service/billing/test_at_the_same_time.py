"""Two transactions of two replicas at the same time: each decides on what the other writes."""

import pytest

from generated.billing.client import BillingClient
from generated.events.billing import CreditNoteIssued
from tests.service.billing.support import invoiced, refunded, told
from tests.support.overlap import interrupted
from tests.support.service import Serving


@pytest.fixture(autouse=True)
def _only_postgresql(store_url: str) -> None:
    if store_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer")


@pytest.mark.parametrize("after", range(1, 9))
async def test_credit_notes_of_two_orders_have_numbers_without_gap_and_repeat(
    billing: Serving, staff: BillingClient, after: int
) -> None:
    placed = [(await invoiced(billing, staff))[0] for _ in range(2)]
    both = [billing.reacting(refunded(each, 100)) for each in placed]
    await interrupted(billing.store, *both, after=after)
    issued = [note.invoice_number for each in placed for note in await told(billing, CreditNoteIssued, each.order_id)]
    first, second = sorted(int(number.rpartition("-")[2]) for number in issued)
    assert second == first + 1


@pytest.mark.parametrize("after", range(1, 9))
async def test_a_refund_that_is_heard_of_twice_at_once_is_credited_once(
    billing: Serving, staff: BillingClient, after: int
) -> None:
    placed, _ = await invoiced(billing, staff)
    event = refunded(placed, 100)
    await interrupted(billing.store, billing.reacting(event), billing.reacting(event), after=after)
    assert len(await told(billing, CreditNoteIssued, placed.order_id)) == 1
