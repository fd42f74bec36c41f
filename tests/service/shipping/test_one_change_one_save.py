"""However much happens to a parcel in one transaction, it is saved once and each event is told once."""

from datetime import timedelta

from generated.events.shipping import ShipmentCancelled, ShipmentDelivered, ShipmentTrackingUpdated
from generated.shipping import operations
from generated.shipping.client import ShippingClient
from impl.shipping.repositories.labels import labels
from impl.shipping.repositories.shipments import shipments
from infra.runtime.store.transaction import Transaction
from tests.service.shipping.support import dispatch, label, shipments_of, shipped, stop, told
from tests.support.order_events import cancelled
from tests.support.service import Serving


async def test_two_reports_in_one_transaction(shipping: Serving, staff: ShippingClient) -> None:
    order, shipment = await shipped(shipping)
    await label(staff, shipment)
    left = await dispatch(staff, shipment)

    def report(tx: Transaction) -> None:
        with shipments.change(tx, shipment.shipment_id) as parcel:
            parcel.report("OUT_FOR_DELIVERY", tx.now, None, tx.now)
            parcel.report("DELIVERED", tx.now + timedelta(hours=1), None, tx.now)

    await shipping.store.command(report)
    arrived = (await staff.get_shipment(operations.GetShipmentRequest(shipment_id=shipment.shipment_id))).body
    assert (arrived.status, arrived.version) == ("DELIVERED", left.version + 1)
    codes = [event.code for event in await told(shipping, ShipmentTrackingUpdated, order)]
    assert codes == ["OUT_FOR_DELIVERY", "DELIVERED"]
    assert len(await told(shipping, ShipmentDelivered, order)) == 1


async def test_a_stop_is_one_change_of_the_parcel_and_of_its_label(
    shipping: Serving, staff: ShippingClient, service: ShippingClient
) -> None:
    order, shipment = await shipped(shipping)
    made = await label(staff, shipment)
    await stop(service, order.order_id)
    await shipping.react(cancelled(order))
    await stop(service, order.order_id, "STAFF")
    [parcel] = await shipments_of(shipping, order.order_id)
    void = await shipping.store.query(lambda tx: labels.get(tx, made.label_id))
    assert (parcel.status, parcel.version) == ("CANCELLED", shipment.version + 2)  # the label, and the stop
    assert (void.status, void.version) == ("VOID", made.version + 1)
    assert len(await told(shipping, ShipmentCancelled, order)) == 1
