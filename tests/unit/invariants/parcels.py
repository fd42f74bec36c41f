"""Parcels with too much or too little in them, and labels that are used twice."""

from msgspec import UNSET
from msgspec.structs import replace

from tests.support.shop_in_order import ORDER, record
from tests.support.snapshot import Snapshot
from tests.unit.invariants.planting import Fault, both, in_two_parcels, lost, twice, with_first

NUMBER = "RR473124829FR"


def label_voided(at: Snapshot) -> Snapshot:
    return replace(at, records=[*at.records, record("shipping.label-voided.v1", 8, order_id=ORDER)])


def one_mug_more(at: Snapshot) -> Snapshot:
    [line] = at.shipments[0].lines
    return with_first("shipments", lines=[replace(line, quantity=2)])(at)


def twice_labelled(at: Snapshot) -> Snapshot:
    return replace(at, records=[*at.records, record("shipping.label-created.v1", 8, order_id=ORDER)])


FAULTS: list[Fault] = [
    ("no_piece_is_packed_twice", twice("shipments", shipment_id="shp_2"), "2 more of lin_"),
    ("no_piece_is_packed_twice", both(in_two_parcels, one_mug_more), "1 more of lin_"),
    ("no_piece_is_packed_twice", with_first("shipments", lines=[]), "is empty"),
    ("label_numbers_are_used_once", label_voided, f"has the number {NUMBER}, which is void"),
    ("label_numbers_are_used_once", twice_labelled, f"{NUMBER} was given to 2 labels"),
    ("orders_know_their_parcels", with_first("orders", shipments=[]), "has the parcels {}"),
    ("orders_know_their_parcels", with_first("shipments", tracking_number="RR618033991FR"), "RR618033991FR"),
    ("orders_know_their_parcels", with_first("shipments", status="OUT_FOR_DELIVERY"), "OUT_FOR_DELIVERY"),
    (
        "orders_know_their_parcels",
        both(in_two_parcels, with_first("shipments", status="PENDING")),
        "is SHIPPED, its parcels make it PARTIALLY_SHIPPED",
    ),
    (
        "orders_know_their_parcels",
        both(in_two_parcels, with_first("shipments", status="CANCELLED")),
        "its step SHIPMENT is DONE, its parcels hold 1 of lin_",
    ),
    ("topics_tell_everything", both(in_two_parcels, lost("shipping.shipment-split.v1")), "1 changes, 0 events"),
    ("topics_tell_everything", label_voided, f"shipping.label-voided.v1 of {ORDER}: 0 changes, 1 events"),
    (
        "topics_tell_everything",
        both(in_two_parcels, with_first("shipments", dispatched_at=UNSET)),
        f"ordering.order-shipped.v1 of {ORDER}: 1 changes, 2 events",
    ),
]
