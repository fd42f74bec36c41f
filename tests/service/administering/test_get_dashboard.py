"""The shop at a glance."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

import msgspec
import pytest
from sqlalchemy import delete

from generated.administering import operations, problems
from generated.administering.client import AdministeringClient
from generated.events.cataloging import ProductCreated
from generated.events.operations import DeadLetterRecorded, ProcessStuck
from generated.events.ordering import OrderCancelled, OrderCreated
from generated.events.paying import RefundSucceeded
from generated.events.profiling import CustomerRegistered
from generated.events.stocking import StockLow
from infra.runtime.event import Event
from infra.runtime.ids import new_id
from tests.service.administering.support import PROJECTIONS, confirmed, customer, dashboard, ended, example, order
from tests.support.service import Serving


def cancelled(placed: OrderCreated) -> OrderCancelled:
    return example("ordering", OrderCancelled, "order-cancelled", order_id=placed.order_id)  # type: ignore[no-any-return]


def story(now: datetime) -> list[Event]:
    """What happened in a small shop until `now`."""
    first, second, third, old = order(now), order(now), order(now - timedelta(days=3)), order(now - timedelta(days=40))
    sku_state = {
        "sku": "MUG-BLUE-01",
        "on_hand": 2,
        "reserved": 0,
        "available": 2,
        "reorder_point": 5,
        "as_of": now.isoformat(),
    }
    product = example("cataloging", ProductCreated, "product-created").product
    return [
        first,
        confirmed(first, now),
        second,
        third,
        confirmed(third, now - timedelta(days=2)),
        cancelled(third),
        old,
        confirmed(old, now - timedelta(days=40)),
        example("paying", RefundSucceeded, "refund-succeeded", refund_id=new_id("rfd"), refunded_at=now.isoformat()),
        example("profiling", CustomerRegistered, "customer-registered", customer=customer(now)),
        StockLow(sku="MUG-BLUE-01", level=msgspec.convert({**sku_state, "status": "LOW"}, _LEVEL)),
        example("shared", ProcessStuck, "process-stuck", order_id=first.order_id, at=now.isoformat()),
        example("shared", DeadLetterRecorded, "dead-letter-recorded", recorded_at=now.isoformat()),
        ProductCreated(product_id=product.product_id, product=product),
    ]


_LEVEL = StockLow.__annotations__["level"]


async def test_the_dashboard_adds_up_what_events_told(empty: Serving, staff: AdministeringClient) -> None:
    now = datetime.now(UTC)
    events = story(now)
    for event in events:
        await empty.react(event)
    shown = await dashboard(staff)
    total = events[0].totals.total.amount  # type: ignore[attr-defined]
    assert shown.today.orders == 2
    assert {each.status: each.orders for each in shown.today.orders_by_status} == {"PENDING": 1, "CONFIRMED": 1}
    assert (shown.today.revenue.amount, shown.today.average_basket.amount) == (total, total)
    assert (shown.today.refunds, shown.today.new_customers) == (1, 1)
    assert {each.status: each.orders for each in shown.last_30_days.orders_by_status} == {
        "PENDING": 1,
        "CONFIRMED": 1,
        "CANCELLED": 1,
    }
    assert (shown.last_30_days.revenue.amount, shown.last_30_days.average_basket.amount) == (total, total)
    assert (len(shown.days), shown.days[-1].orders) == (30, 2)
    line = events[0].lines[0]  # type: ignore[attr-defined]
    assert (shown.top_products[0].product_id, shown.top_products[0].quantity) == (line.product_id, line.quantity)
    assert (shown.stock_alerts.low, shown.stock_alerts.out_of_stock) == (1, 0)
    assert (shown.stuck_processes, len(shown.stuck)) == (1, 1)
    assert [letters.recorded for letters in shown.dead_letters] == [1]


async def test_events_that_come_again_or_the_wrong_way_round_change_nothing(empty: Serving, staff: AdministeringClient) -> None:
    events = story(datetime.now(UTC))
    for event in events:
        await empty.react(event)
    told_in_order = msgspec.structs.replace(await dashboard(staff), as_of=datetime(2026, 1, 1, tzinfo=UTC))
    for event in events:
        await empty.react(event)
    assert msgspec.structs.replace(await dashboard(staff), as_of=told_in_order.as_of) == told_in_order
    await empty.store.command(lambda tx: [tx.execute(delete(table)) for table in PROJECTIONS])
    for event in reversed(events):
        await empty.react(event)
    assert msgspec.structs.replace(await dashboard(staff), as_of=told_in_order.as_of) == told_in_order


@pytest.mark.parametrize("how", ["CANCELLED", "EXPIRED", "RETURNED"])
async def test_an_order_that_ends_is_taken_off_the_day_of_its_sale(
    empty: Serving, staff: AdministeringClient, how: str
) -> None:
    now = datetime.now(UTC)
    sold, lost = order(now - timedelta(days=9)), order(now - timedelta(days=9))
    for placed in (sold, lost):
        await empty.react(placed)
        await empty.react(confirmed(placed, now - timedelta(days=8)))
    total, pieces = sold.totals.total.amount, sold.lines[0].quantity
    before = await dashboard(staff)
    assert (before.days[-10].orders, before.days[-9].revenue.amount) == (2, 2 * total)
    await empty.react(ended(lost, how))
    after = await dashboard(staff)
    assert (after.days[-10].orders, after.days[-9].revenue.amount) == (1, total)
    assert (after.last_30_days.revenue.amount, after.last_30_days.average_basket.amount) == (total, total)
    assert [(each.quantity, each.revenue.amount) for each in after.top_products] == [(pieces, sold.lines[0].line_total.amount)]
    assert {each.status: each.orders for each in after.last_30_days.orders_by_status} == {"CONFIRMED": 1, how: 1}
    assert after.last_30_days.orders == 2


@pytest.mark.parametrize("how", ["CANCELLED", "EXPIRED", "RETURNED"])
async def test_whichever_order_its_events_come_in_an_ended_order_is_no_sale(
    empty: Serving, staff: AdministeringClient, how: str
) -> None:
    now = datetime.now(UTC)
    for events in permutations(range(3)):
        placed = order(now)
        story_of_it = [placed, confirmed(placed, now), ended(placed, how)]
        for number in events:
            await empty.react(story_of_it[number])
    shown = await dashboard(staff)
    assert (shown.today.revenue.amount, shown.today.average_basket.amount, shown.days[-1].orders) == (0, 0, 0)
    assert (shown.top_products, shown.today.orders) == ([], 6)


async def test_an_empty_shop_has_a_dashboard(empty: Serving, staff: AdministeringClient) -> None:
    shown = await dashboard(staff)
    assert (shown.last_30_days.orders, shown.last_30_days.average_basket.amount, shown.top_products) == (0, 0, [])


async def test_without_the_scope_nothing_is_shown(administering: Serving) -> None:
    warehouse = administering.as_staff(AdministeringClient, "stock:read")
    with pytest.raises(problems.Forbidden):
        await warehouse.get_dashboard(operations.GetDashboardRequest())
    with pytest.raises(problems.Unauthenticated):
        await administering.client(AdministeringClient).list_vendors(operations.ListVendorsRequest())
