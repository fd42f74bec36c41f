"""Orders that end in the wrong way."""

from msgspec import UNSET
from msgspec.structs import replace

from generated.common.models import Money
from tests.support.shop_in_order import ORDER
from tests.unit.invariants.planting import Fault, both, ended, for_nothing, in_two_parcels, with_first

FAULTS: list[Fault] = [
    ("every_order_has_an_end", lambda at: replace(at, orders=[]), f"{ORDER} was answered 201 and does not exist"),
    ("every_order_has_an_end", with_first("processes", waiting_for="PAYMENT"), "waits for PAYMENT"),
    ("every_order_has_an_end", with_first("shipments", status="CANCELLED"), "not packed as a whole and not stuck"),
    ("every_order_has_an_end", with_first("orders", status="PENDING"), "is PENDING"),
    (
        "orders_end_with_their_parcels",
        with_first("shipments", status="DELIVERED"),
        "is SHIPPED and its parcels are ['DELIVERED']",
    ),
    (
        "orders_end_with_their_parcels",
        with_first("shipments", status="RETURNED"),
        "is SHIPPED and its parcels are ['RETURNED']",
    ),
    (
        "orders_end_with_their_parcels",
        both(in_two_parcels, with_first("shipments", status="DELIVERED"), with_first("orders", status="DELIVERED")),
        "is DELIVERED and its parcels are ['DELIVERED', 'IN_TRANSIT']",
    ),
    (
        "every_order_has_an_end",
        both(in_two_parcels, with_first("shipments", status="CANCELLED")),
        "not packed as a whole and not stuck",
    ),
    ("orders_end_with_their_parcels", with_first("orders", status="DELIVERED"), "is DELIVERED and its parcels are"),
    ("orders_end_with_their_parcels", with_first("orders", status="RETURNED"), "is RETURNED and its parcels are"),
    ("no_goods_without_money", with_first("orders", status="RETURNED"), "its reservation COMMITTED, and 2480 kept"),
    ("no_goods_without_money", with_first("intents", captured=Money(amount=0, currency="EUR")), "nothing was captured"),
    ("no_goods_without_money", both(for_nothing, with_first("intents", status="PROCESSING")), "nothing was captured"),
    (
        "no_goods_without_money",
        with_first("reservations", status="RELEASED"),
        "2480 kept of what was paid, its reservation is RELEASED",
    ),
    ("no_goods_without_money", ended, "is CANCELLED and its reservation COMMITTED"),
    ("no_goods_without_money", with_first("carts", status="ACTIVE", order_id=UNSET), "is SHIPPED and its cart ACTIVE"),
]
