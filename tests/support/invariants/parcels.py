"""Parcels: what is in them, which labels they had, and what ORDERING knows of them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import UNSET

from generated.ordering.models import Order
from generated.shipping.models import Shipment
from tests.support.changes import told
from tests.support.invariants.statuses import ARRIVED, BACK, GOING_ON
from tests.support.snapshot import Snapshot

_BEFORE_DISPATCH = {"PENDING", "LABELLED"}


def live_parcels(at: Snapshot) -> Mapping[str, Sequence[Shipment]]:
    """Returns the parcels of each order that are not cancelled."""
    parcels: defaultdict[str, list[Shipment]] = defaultdict(list)
    for shipment in at.shipments:
        if shipment.status != "CANCELLED":
            parcels[shipment.order_id].append(shipment)
    return parcels


def covers(parcels: Iterable[Shipment], order: Order) -> bool:
    """Whether everything that was ordered is in the parcels."""
    return not Counter({line.line_id: line.quantity for line in order.lines}) - _pieces(parcels)


def no_piece_is_packed_twice(at: Snapshot) -> Iterator[str]:
    """6: parcels that are not cancelled never hold more of a line than was ordered, and nothing else; none is empty."""
    parcels = live_parcels(at)
    for order in at.orders:
        ordered = Counter({line.line_id: line.quantity for line in order.lines})
        for line_id, count in (_pieces(parcels[order.order_id]) - ordered).items():
            yield f"{order.order_id}: {count} more of {line_id} in its parcels than the {ordered[line_id]} that were ordered"
    yield from (f"{each.shipment_id} is empty" for each in at.shipments if not each.lines)


def orders_know_their_parcels(at: Snapshot) -> Iterator[str]:
    """8: ORDERING shows the parcels that SHIPPING has, each with its status and number, and how much of the order left."""
    parcels, processes = live_parcels(at), {process.order_id: process for process in at.processes}
    of_order: defaultdict[str, list[Shipment]] = defaultdict(list)
    for shipment in at.shipments:
        of_order[shipment.order_id].append(shipment)
    for order in at.orders:
        known = {each.shipment_id: (each.status, each.tracking_number) for each in order.shipments}
        there = {each.shipment_id: (each.status, each.tracking_number) for each in of_order[order.order_id]}
        if known != there:
            yield f"{order.order_id} has the parcels {known}, SHIPPING {there}"
        left = [each for each in parcels[order.order_id] if each.status not in _BEFORE_DISPATCH]
        extent = "SHIPPED" if covers(left, order) else "PARTIALLY_SHIPPED" if left else "UNFULFILLED"
        if order.status in GOING_ON and order.fulfilment_status != extent:
            yield f"{order.order_id} is {order.fulfilment_status}, its parcels make it {extent}"
        steps = {step.name: step.state for step in processes[order.order_id].steps} if order.order_id in processes else {}
        if order.status in GOING_ON | ARRIVED | BACK and (steps.get("SHIPMENT") == "DONE") != covers(
            parcels[order.order_id], order
        ):
            yield f"{order.order_id}: its step SHIPMENT is {steps.get('SHIPMENT')}, its parcels hold {_named(parcels, order)}"


def label_numbers_are_used_once(at: Snapshot) -> Iterator[str]:
    """6: no number is on two labels, and none that is void is on a parcel that may leave or has left."""
    made = Counter(number for number, _ in told(at, "shipping.label-created.v1", "tracking_number"))
    yield from (f"{number} was given to {count} labels" for number, count in made.items() if count > 1)
    void = {number for number, _ in told(at, "shipping.label-voided.v1", "tracking_number")}
    for shipment in at.shipments:
        if shipment.tracking_number is not UNSET and shipment.tracking_number in void:
            yield f"{shipment.shipment_id} has the number {shipment.tracking_number}, which is void"


def _pieces(parcels: Iterable[Shipment]) -> Counter[str]:
    inside: Counter[str] = Counter()
    for parcel in parcels:
        for line in parcel.lines:
            inside[line.line_id] += line.quantity
    return inside


def _named(parcels: Mapping[str, Sequence[Shipment]], order: Order) -> str:
    return ", ".join(f"{count} of {line_id}" for line_id, count in _pieces(parcels[order.order_id]).items()) or "nothing"
