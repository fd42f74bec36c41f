"""Two transactions of two replicas at the same time: each decides on what the other writes."""

from contextlib import suppress

import pytest

from generated.shipping import models, operations
from generated.shipping.client import ShippingClient
from generated.shipping.problems import ShipmentState
from infra.runtime.store.transaction import Transaction
from tests.service.shipping.support import label, shipments_of, shipped
from tests.support.order_events import confirmed, new_order
from tests.support.overlap import Body, interrupted
from tests.support.service import Serving


@pytest.fixture(autouse=True)
def _only_postgresql(store_url: str) -> None:
    if store_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer")


def stopping(shipping: Serving, order_id: str) -> Body:
    request = operations.StopOrderShipmentsRequest(order_id=order_id, body=models.ShipmentStop(reason="CUSTOMER"))
    return shipping.calling(request)


async def test_an_order_that_is_stopped_while_it_is_confirmed_has_no_parcel_that_may_leave(shipping: Serving) -> None:
    after, is_there = 1, True
    while is_there:
        order = new_order()
        await shipping.react(order)
        confirming = shipping.reacting(confirmed(order))
        is_there = await interrupted(shipping.store, confirming, stopping(shipping, order.order_id), after=after)
        assert {parcel.status for parcel in await shipments_of(shipping, order.order_id)} <= {"CANCELLED"}
        after += 1


async def test_a_parcel_that_is_stopped_while_it_is_dispatched_is_one_or_the_other(
    shipping: Serving, staff: ShippingClient
) -> None:
    outcomes: set[str] = set()
    for after in (1, 2, 3):
        order, shipment = await shipped(shipping)
        await label(staff, shipment)
        dispatching = shipping.calling(operations.DispatchShipmentRequest(shipment_id=shipment.shipment_id))
        stopped: list[bool] = []

        def stop(tx: Transaction, order_id: str = order.order_id, stopped: list[bool] = stopped) -> None:
            stopping(shipping, order_id)(tx)
            stopped.append(True)

        with suppress(ShipmentState):
            await interrupted(shipping.store, dispatching, stop, after=after)
        [parcel] = await shipments_of(shipping, order.order_id)
        assert parcel.status == ("CANCELLED" if stopped else "DISPATCHED")
        outcomes.add(parcel.status)
    assert "DISPATCHED" in outcomes
