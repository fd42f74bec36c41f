"""Orders: each has ended or waits for people; payment, reservation and parcel fit together."""

from collections.abc import Iterator

from generated.carting.models import Cart
from generated.ordering.models import Order
from generated.paying.models import PaymentIntent
from impl.common.personal_data import ERASED
from tests.support.invariants.parcels import covers, live_parcels
from tests.support.invariants.statuses import ARRIVED, BACK, GOING_ON
from tests.support.snapshot import Snapshot

_BY_PEOPLE = {"LABEL", "DISPATCH", "DELIVERY"}
_FAILED = {"PAYMENT_FAILED", "SHORTFALL", "TIME"}
_ENDED = {"CANCELLED", "EXPIRED"}
_PARCEL_ENDS = {"DELIVERED", "RETURNED"}


def every_order_has_an_end(at: Snapshot) -> Iterator[str]:
    """5: an order that was confirmed with 201 exists; it has ended, waits for people with all of it packed, or is listed as stuck."""
    known = {order.order_id for order in at.orders}
    yield from (f"{order_id} was answered 201 and does not exist" for order_id in sorted(at.accepted - known))
    processes = {process.order_id: process for process in at.processes}
    parcels = live_parcels(at)
    for order in at.orders:
        process = processes.get(order.order_id)
        if process is None:
            yield f"{order.order_id} has no process"
        elif process.state == "STUCK":
            continue
        elif process.state in {"RUNNING", "COMPENSATING"} and process.waiting_for not in _BY_PEOPLE:
            yield f"{order.order_id} is {order.status} and waits for {process.waiting_for}"
        elif order.status == "PENDING" or (order.status in GOING_ON and not covers(parcels[order.order_id], order)):
            yield f"{order.order_id} is {order.status}, not packed as a whole and not stuck"


def orders_end_with_their_parcels(at: Snapshot) -> Iterator[str]:
    """5: an order ends when all its parcels have ended, delivered or returned complete; no order ends without that."""
    parcels = live_parcels(at)
    for order in at.orders:
        ends = {shipment.status for shipment in parcels[order.order_id]}
        have_ended = covers(parcels[order.order_id], order) and ends <= _PARCEL_ENDS
        if order.status in GOING_ON and have_ended:
            yield f"{order.order_id} is {order.status} and its parcels are {sorted(ends)}"
        if order.status in ARRIVED and not (have_ended and "DELIVERED" in ends):
            yield f"{order.order_id} is {order.status} and its parcels are {sorted(ends)}"
        if order.status in BACK and not (have_ended and ends == {"RETURNED"}):
            yield f"{order.order_id} is {order.status} and its parcels are {sorted(ends)}"


def no_goods_without_money(at: Snapshot) -> Iterator[str]:
    """6: no parcel without payment, no capture without reservation; an ended order holds no stock, money or cart."""
    intents = {intent.order_id: intent for intent in at.intents}
    reservations = {reservation.order_id: reservation.status for reservation in at.reservations}
    carts = {cart.cart_id: cart for cart in at.carts}
    for shipment in at.shipments:
        intent = intents.get(shipment.order_id)
        if shipment.status != "CANCELLED" and not (
            intent and intent.status == "SUCCEEDED" and intent.captured == intent.amount
        ):
            yield f"{shipment.shipment_id} of {shipment.order_id} is {shipment.status} and nothing was captured"
    for order in at.orders:
        held = reservations.get(order.order_id, "NONE")
        kept = _kept(intents.get(order.order_id))
        if kept and held != "COMMITTED":
            yield f"{order.order_id}: {kept} kept of what was paid, its reservation is {held}"
        if order.status in _ENDED and held in {"ACTIVE", "COMMITTED"}:
            yield f"{order.order_id} is {order.status} and its reservation {held}"
        if order.status in GOING_ON | ARRIVED and held != "COMMITTED":
            yield f"{order.order_id} is {order.status} and its reservation {held}"
        if order.status in BACK and (held != "RETURNED" or kept):
            yield f"{order.order_id} is {order.status}, its reservation {held}, and {kept} kept of what was paid"
        yield from _cart_follows(order, carts.get(order.cart_id))


def _kept(intent: PaymentIntent | None) -> int:
    return intent.captured.amount - intent.refunded.amount if intent else 0


def _cart_follows(order: Order, cart: Cart | None) -> Iterator[str]:
    """An order closes its cart; an order that fails opens it again. The carts of an erased customer are gone."""
    if cart is None and order.delivery_address.recipient == ERASED:
        return
    if cart is None:
        yield f"{order.order_id}: its cart {order.cart_id} is gone"
        return
    is_given_back = order.status in _ENDED and order.ended_reason in _FAILED
    is_closed_by_it = cart.status == "ORDERED" and cart.order_id == order.order_id
    if is_closed_by_it is is_given_back:
        yield f"{order.order_id} is {order.status} and its cart {cart.status}"
