"""How an order's parcels are packed, are dispatched, and arrive or come back."""

from collections.abc import Mapping

from impl.ordering.domain.events import Delivered, Returned, Shipped
from impl.ordering.domain.order import Order
from impl.ordering.domain.parcel import ENDS, Shipment, ShipmentStatus, extent
from impl.ordering.domain.states import OrderStatus
from impl.ordering.domain.timeline import Cause, TimelineCode

_ENTRIES: Mapping[ShipmentStatus, TimelineCode] = {
    "IN_TRANSIT": "SHIPMENT_IN_TRANSIT",
    "OUT_FOR_DELIVERY": "SHIPMENT_OUT_FOR_DELIVERY",
    "DELIVERED": "SHIPMENT_DELIVERED",
    "FAILED": "SHIPMENT_FAILED",
    "RETURNED": "SHIPMENT_RETURNED",
}
"""The timeline code of each status that a carrier reports."""


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
    shipment.track(number, url)
    if shipment.status == "PENDING":
        shipment.status = "LABELLED"
        order.did("LABEL", cause)
        order.note("SHIPMENT_LABELLED", cause, reference=number)


def dispatched(order: Order, shipment: Shipment, number: str, url: str, cause: Cause) -> None:
    shipment.track(number, url)
    left(order, shipment, cause)


def left(order: Order, shipment: Shipment, cause: Cause) -> None:
    """Marks a parcel as dispatched, even when no dispatch event arrived before."""
    if not shipment.is_packed:
        return
    shipment.move("DISPATCHED", cause.at)
    order.process.skip("LABEL")  # the parcel has no label, or its LabelCreated has not arrived
    order.did("DISPATCH", cause)
    order.note("SHIPMENT_DISPATCHED", cause, reference=shipment.tracking_number)
    if order.status not in {"CONFIRMED", "SHIPPED"}:
        return
    if order.status == "CONFIRMED":
        order.take("SHIPMENT_DISPATCHED")
        order.facts.shipped_at = cause.at
    order.fulfilment_status = extent(order.facts.shipments, order.ordered)
    order.note("ORDER_SHIPPED", cause)
    is_whole = order.fulfilment_status == "SHIPPED"
    order.tell(Shipped(shipment_id=shipment.shipment_id, is_whole=is_whole, at=cause.at))


def moved(order: Order, shipment: Shipment, status: ShipmentStatus, cause: Cause) -> OrderStatus | None:
    """Applies a carrier's report on a dispatched parcel. Returns the end that the order reached with it, or None."""
    if not shipment.move(status, cause.at):
        return None
    order.note(_ENTRIES[status], cause, reference=shipment.tracking_number)
    if status == "RETURNED" and order.process.is_expected("SHIPMENT_STOP"):
        order.did(
            "SHIPMENT_STOP", cause
        )  # the parcel of an ended order was dispatched before it could be stopped, and now came back
    return ended(order, cause) if status in ENDS else None


def ended(order: Order, cause: Cause) -> OrderStatus | None:
    """Returns the end of an order whose parcels have all ended; None while a parcel is still on its way."""
    if order.status != "SHIPPED":
        return None
    order.fulfilment_status = extent(order.facts.shipments, order.ordered)
    if order.fulfilment_status == "RETURNED":
        return _came_back(order, cause)
    return _arrived(order, cause) if order.fulfilment_status in {"DELIVERED", "PARTIALLY_RETURNED"} else None


def _arrived(order: Order, cause: Cause) -> OrderStatus:
    order.take("SHIPMENT_DELIVERED")
    order.facts.delivered_at = cause.at
    order.did("DELIVERY", cause)
    order.note("ORDER_DELIVERED", cause)
    order.tell(Delivered(at=cause.at))
    return order.status


def _came_back(order: Order, cause: Cause) -> OrderStatus:
    order.take("SHIPMENT_RETURNED")
    order.facts.returned_at = cause.at
    order.come_back(cause)
    order.note("ORDER_RETURNED", cause)
    order.tell(Returned(at=cause.at))
    return order.status


def cancelled(order: Order, shipment: Shipment, cause: Cause) -> None:
    if shipment.status == "CANCELLED":
        return
    shipment.status = "CANCELLED"
    if order.process.is_undoing:
        order.did("SHIPMENT_STOP", cause)
    elif all(each.status == "CANCELLED" for each in order.facts.shipments):
        order.lost("SHIPMENT", cause)  # an order that continues needs another parcel
    order.note("SHIPMENT_CANCELLED", cause, reference=shipment.shipment_number)
