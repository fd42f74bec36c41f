"""Faults of where parcels go."""

from msgspec.structs import replace

from tests.support.snapshot import Snapshot
from tests.unit.invariants.planting import Fault, both, with_first
from tests.unit.invariants.prices import to_a_point


def with_the_cart(at: Snapshot) -> Snapshot:
    """The cart shows the relay point of its order, as it should."""
    cart = at.carts[0]
    assert cart.delivery
    return with_first("carts", delivery=replace(cart.delivery, relay_point=at.orders[0].shipping.relay_point))(at)


def with_the_parcel(at: Snapshot) -> Snapshot:
    return with_first("shipments", relay_point=at.orders[0].shipping.relay_point)(at)


FAULTS: list[Fault] = [
    ("parcels_go_where_orders_say", both(to_a_point("75011"), with_the_cart), "goes to UNSET, its order to RelayPointCopy"),
    ("parcels_go_where_orders_say", both(to_a_point("75011"), with_the_parcel), "shows UNSET, its order RelayPointCopy"),
    ("parcels_go_where_orders_say", both(to_a_point("20000"), with_the_cart, with_the_parcel), "is in 20000"),
]
