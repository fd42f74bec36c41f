"""How an order's parcels are packed, are dispatched, and arrive or come back."""

from collections.abc import Mapping

from impl.ordering.domain.events import Delivered, Returned, Shipped
from impl.ordering.domain.order import Order
from impl.ordering.domain.parcel import ENDS, Shipment, ShipmentStatus, cover, extent
from impl.ordering.domain.process import StepName
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
    if order.process.is_undoing:
        order.did("SHIPMENT", cause)
        order.process.expect("SHIPMENT_STOP", compensates="SHIPMENT")
    _follow(order, cause)
    order.note("SHIPMENT_CREATED", cause, reference=shipment.shipment_number)


def split(order: Order, shipment: Shipment, pieces: Mapping[str, int], cause: Cause) -> None:
    """Takes out of a parcel what went into a new one, of which ShipmentCreated told."""
    if shipment.keep_only(pieces):
        _follow(order, cause)
        order.note("SHIPMENT_SPLIT", cause, reference=shipment.shipment_number)


def labelled(order: Order, shipment: Shipment, number: str, url: str, cause: Cause) -> None:
    if shipment.take_label(number, url):
        _follow(order, cause)
        order.note("SHIPMENT_LABELLED", cause, reference=number)


def label_voided(order: Order, shipment: Shipment, number: str, cause: Cause) -> None:
    if shipment.lose_label(number):
        _follow(order, cause)
        order.note("SHIPMENT_LABEL_VOIDED", cause, reference=number)


def dispatched(order: Order, shipment: Shipment, number: str, url: str, cause: Cause) -> None:
    shipment.track(number, url)
    left(order, shipment, cause)


def left(order: Order, shipment: Shipment, cause: Cause) -> None:
    """Marks a parcel as dispatched, even when no dispatch event arrived before."""
    if not shipment.is_packed:
        return
    shipment.move("DISPATCHED", cause.at)
    order.process.skip("LABEL")  # the parcel has no label, or its LabelCreated has not arrived
    if order.process.is_undoing:
        order.did("DISPATCH", cause)
    _follow(order, cause)
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
        _stopped(order, cause)  # it left before the order ended, and could not be stopped
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
        _stopped(order, cause)
    _follow(order, cause)
    order.note("SHIPMENT_CANCELLED", cause, reference=shipment.shipment_number)


def _stopped(order: Order, cause: Cause) -> None:
    """Ends the stop of an order's parcels with the last of them."""
    if all(each.status in {"CANCELLED", "RETURNED"} for each in order.facts.shipments):
        order.did("SHIPMENT_STOP", cause)


def _follow(order: Order, cause: Cause) -> None:
    """Marks the steps that the parcels of an order have done, and awaits those again that they do not cover any more."""
    if order.is_ended or order.process.is_undoing:
        return
    live = [each for each in order.facts.shipments if each.status != "CANCELLED"]
    is_packed = cover(live, order.ordered)
    steps: Mapping[StepName, bool] = {
        "SHIPMENT": is_packed,
        "LABEL": is_packed and all(each.status != "PENDING" for each in live),
        "DISPATCH": cover((each for each in live if each.has_left), order.ordered),
    }
    for step, is_done in steps.items():
        if is_done and order.process.is_expected(step):
            order.did(step, cause)
        elif not is_done and not order.process.is_expected(step):
            order.lost(step, cause)
    order.process.settle(cause.now)
