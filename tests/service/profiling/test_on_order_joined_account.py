"""What PROFILING does on OrderJoinedAccount."""

from datetime import UTC, datetime

import msgspec
import pytest

from generated.common.models import Money
from generated.events.ordering import OrderJoinedAccount
from generated.profiling.client import ProfilingClient
from infra.runtime.ids import new_id
from tests.service.profiling.support import delivered, get, new_customer, refunded
from tests.support.service import Serving


def joined(customer_id: str, order_id: str, cents: int, *, refund: int = 0, is_delivered: bool = True) -> OrderJoinedAccount:
    return OrderJoinedAccount(
        order_id=order_id,
        order_number="CO-2026-000042",
        customer_id=customer_id,
        total=Money(amount=cents, currency="EUR"),
        refunded=Money(amount=refund, currency="EUR") if refund else msgspec.UNSET,
        delivered_at=datetime.now(UTC) if is_delivered else msgspec.UNSET,
        joined_at=datetime.now(UTC),
    )


async def spend(owner: ProfilingClient, customer_id: str) -> tuple[int, int, str]:
    seen = await get(owner, customer_id)
    return seen.spend_12_months.amount, seen.orders_12_months, seen.tier


async def test_a_delivered_order_that_joined_counts_and_lifts_the_tier(profiling: Serving, owner: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    order_id = new_id("ord")
    for _ in range(2):  # told twice, counted once
        await profiling.react(joined(customer.customer_id, order_id, 30000))
    assert await spend(owner, customer.customer_id) == (30000, 1, "PREMIUM")
    other, _ = await new_customer(profiling)
    await profiling.react(joined(other.customer_id, order_id, 30000))  # it never changes hands
    assert await spend(owner, other.customer_id) == (0, 0, "STANDARD")


async def test_an_order_counts_only_once_it_is_delivered(profiling: Serving, owner: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    order_id = new_id("ord")
    await profiling.react(joined(customer.customer_id, order_id, 4000, is_delivered=False))
    assert await spend(owner, customer.customer_id) == (0, 0, "STANDARD")
    await profiling.react(delivered(customer.customer_id, 4000, order_id=order_id))
    assert await spend(owner, customer.customer_id) == (4000, 1, "STANDARD")


@pytest.mark.parametrize("when", ["before", "in the event", "after, by a service that did not hear of it"])
async def test_what_was_refunded_does_not_count_whenever_it_is_told(
    profiling: Serving, owner: ProfilingClient, when: str
) -> None:
    customer, _ = await new_customer(profiling)
    order_id = new_id("ord")
    refund = msgspec.structs.replace(refunded("", order_id, remaining=1000), customer_id=msgspec.UNSET)
    if when == "before":
        await profiling.react(refund)
    await profiling.react(joined(customer.customer_id, order_id, 4000, refund=3000 if when == "in the event" else 0))
    if when.startswith("after"):
        await profiling.react(refund)
    assert await spend(owner, customer.customer_id) == (1000, 1, "STANDARD")
