"""How an order's parcels are packed, leave and arrive."""

from impl.ordering.domain.order import Order
from impl.ordering.domain.parcel import Shipment, ShipmentStatus, extent
from impl.ordering.domain.timeline import Cause, TimelineCode


def planned(order: Order, shipment: Shipment, cause: Cause) -> None:
    if order.shipment(shipment.shipment_id):
        return
    order.facts.shipments.append(shipment)
    order.did("SHIPMENT", cause)
    if order.process.is_undoing:
        order.process.expect("SHIPMENT_STOP", compensates="SHIPMENT")
        order.process.settle(cause.now)
    order.note("SHIPMENT_CREATED", cause, reference=shipment.shipment_number)


def labelled(order: Order, shipment: Shipment, number: str, url: str, cause: Cause) -> None:
    if shipment.status == "PENDING":
        shipment.status = "LABELLED"
        shipment.track(number, url)
        order.did("LABEL", cause)
        order.note("SHIPMENT_LABELLED", cause, reference=number)


def dispatched(order: Order, shipment: Shipment, number: str, url: str, cause: Cause) -> bool:
    """Answers whether it was news to an order that goes on."""
    if shipment.has_left or not shipment.move("DISPATCHED", cause.at):
        return False
    shipment.track(number, url)
    order.did("DISPATCH", cause)
    order.note("SHIPMENT_DISPATCHED", cause, reference=number)
    if order.status not in {"CONFIRMED", "SHIPPED"}:
        return False
    if order.status == "CONFIRMED":
        order.take("SHIPMENT_DISPATCHED")
        order.facts.shipped_at = cause.at
    order.fulfilment_status = extent(order.facts.shipments, order.ordered)
    order.note("ORDER_SHIPPED", cause)
    return True


def moved(order: Order, shipment: Shipment, status: ShipmentStatus, code: TimelineCode, cause: Cause) -> None:
    if shipment.move(status, cause.at):
        order.note(code, cause, reference=shipment.tracking_number)


def delivered(order: Order, shipment: Shipment, cause: Cause) -> bool:
    """Answers whether with it everything has arrived."""
    if not shipment.move("DELIVERED", cause.at):
        return False
    order.note("SHIPMENT_DELIVERED", cause, reference=shipment.tracking_number)
    if order.status != "SHIPPED":
        return False
    order.fulfilment_status = extent(order.facts.shipments, order.ordered)
    if order.fulfilment_status != "DELIVERED":
        return False
    order.take("SHIPMENT_DELIVERED")
    order.facts.delivered_at = cause.at
    order.did("DELIVERY", cause)
    order.note("ORDER_DELIVERED", cause)
    return True


def cancelled(order: Order, shipment: Shipment, cause: Cause) -> None:
    if shipment.status == "CANCELLED":
        return
    shipment.status = "CANCELLED"
    if order.process.is_undoing:
        order.did("SHIPMENT_STOP", cause)
    elif all(each.status == "CANCELLED" for each in order.facts.shipments):
        order.lost("SHIPMENT", cause)  # an order that goes on needs another one
    order.note("SHIPMENT_CANCELLED", cause, reference=shipment.shipment_number)
