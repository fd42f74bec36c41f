"""What happened to an order."""

from tests.service.ordering.support import UNSET, OrderDesk
from tests.support.tokens import STAFF_NAME


async def test_the_timeline_names_the_member_of_staff_to_staff_alone(shop: OrderDesk) -> None:
    order = await shop.order()
    assert order.order_token is not UNSET
    await shop.cancel(order.order_id, shop.staff)
    [named] = [entry for entry in await shop.timeline(order.order_id) if entry.staff_name is not UNSET]
    assert (named.code, named.staff_name) == ("ORDER_CANCELLED", STAFF_NAME)
    shown = await shop.timeline(order.order_id, shop.holder(order.order_token))
    assert "ORDER_CANCELLED" in [entry.code for entry in shown]
    assert all(entry.staff_name is UNSET and entry.user_id is UNSET for entry in shown)


async def test_the_timeline_shows_internal_entries_to_staff_only(shop: OrderDesk) -> None:
    order = await shop.fulfilled()
    assert order.order_token is not UNSET
    for_staff = [entry.code for entry in await shop.timeline(order.order_id)]
    assert for_staff == [
        "ORDER_CREATED",
        "PAYMENT_STARTED",
        "INVOICE_DRAFTED",
        "PAYMENT_SUCCEEDED",
        "ORDER_CONFIRMED",
        "STOCK_COMMITTED",
        "SHIPMENT_CREATED",
        "INVOICE_FINALIZED",
        "INVOICE_PRINTED",
    ]
    public = await shop.timeline(order.order_id, shop.holder(order.order_token))
    assert {entry.visibility for entry in public} == {"PUBLIC"}
    assert [entry.code for entry in public] == [
        "ORDER_CREATED",
        "PAYMENT_STARTED",
        "PAYMENT_SUCCEEDED",
        "ORDER_CONFIRMED",
        "SHIPMENT_CREATED",
        "INVOICE_FINALIZED",
    ]
