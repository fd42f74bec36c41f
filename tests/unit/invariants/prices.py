"""Faults of what an order pays and is promised."""

from collections.abc import Callable
from datetime import date
from typing import Any

from msgspec.structs import replace

from generated.common.models import Money, RelayPointCopy
from generated.shipping.models import RelayPointPage
from tests.support.shop_in_order import euros, example, record
from tests.support.snapshot import Snapshot, payload_of
from tests.unit.invariants.planting import EARLIER, LATER, Fault, both, sent_to, with_first, with_settings


def with_order_shipping(**changes: Any) -> Callable[[Snapshot], Snapshot]:
    """The delivery of the order changed."""
    return lambda at: with_first("orders", shipping=replace(at.orders[0].shipping, **changes))(at)


FREE = {"free_from": euros(3000), "tier_free_from": []}


def rates(fee: int, zone_code: str = "FRANCE") -> list[dict[str, Any]]:
    return [
        {"zone_code": zone_code, "min_days": 1, "max_days": 3, "weight_tiers": [{"up_to": 30000, "fee": euros(fee)}]},
    ]


def with_method(number: int, since: str, **changes: Any) -> Callable[[Snapshot], Snapshot]:
    """A later version of the order's method, told by SHIPPING."""

    def plant(at: Snapshot) -> Snapshot:
        kind = "shipping.shipping-method-changed.v1"
        first = next(payload_of(each) for each in at.records if each.type == kind)
        assert first is not None
        method = {**first["method"], **changes, "version": number, "updated_at": since}
        return replace(at, records=[*at.records, record(kind, number, method=method)])

    return plant


def with_zone_gone(since: str) -> Callable[[Snapshot], Snapshot]:
    gone = record(
        "shipping.shipping-zone-deleted.v1", 2, terms_key="zone:FRANCE", zone_code="FRANCE", version=2, deleted_at=since
    )
    return lambda at: replace(at, records=[*at.records, gone])


def with_corsica(fee: int) -> Callable[[Snapshot], Snapshot]:
    """The order's method goes to Corsica alone."""
    named = [{"country": "FR", "postal_codes": [{"from": "20", "to": "20"}]}]
    zone = {
        "zone_code": "CORSICA",
        "name": "Corsica",
        "areas": named,
        "version": 1,
        "created_at": EARLIER,
        "updated_at": EARLIER,
    }
    corsica = record("shipping.shipping-zone-changed.v1", 1, terms_key="zone:CORSICA", zone=zone)
    method = with_method(2, EARLIER, rates=rates(fee, "CORSICA"))
    return both(method, lambda at: replace(at, records=[*at.records, corsica]))


def to_a_point(postal_code: str) -> Callable[[Snapshot], Snapshot]:
    """The order's parcel waits at a relay point, wherever the address is."""
    shown = example("shipping", "list_relay_points", RelayPointPage).items[0]
    copy = {name: getattr(shown, name) for name in ("relay_point_id", "reference", "name", "line1", "city", "country")}
    return with_order_shipping(relay_point=RelayPointCopy(**copy, postal_code=postal_code))


FAULTS: list[Fault] = [
    ("orders_cost_what_holds", with_order_shipping(fee=Money(amount=0, currency="EUR")), "pays 0, quoted 490"),
    (
        "orders_cost_what_holds",
        both(with_settings((EARLIER, 6000), (LATER, 3000)), with_order_shipping(fee=Money(amount=0, currency="EUR"))),
        "pays 0, quoted 490",
    ),
    ("orders_cost_what_holds", with_settings((EARLIER, 6000), ("2026-11-23T09:00:00Z", 3000)), "pays 490, quoted 0"),
    ("orders_cost_what_holds", with_order_shipping(earliest_day=date(2026, 11, 22)), "promises 2026-11-22"),
    ("orders_cost_what_holds", with_method(2, EARLIER, active=False), "by STANDARD_HOME, which is not offered there"),
    ("orders_cost_what_holds", with_method(2, EARLIER, rates=[]), "by STANDARD_HOME, which is not offered there"),
    ("orders_cost_what_holds", with_method(2, EARLIER, rates=rates(590)), "pays 490, quoted 590"),
    ("orders_cost_what_holds", with_method(2, EARLIER, own_terms={"free_delivery": FREE}), "pays 490, quoted 0"),
    ("orders_cost_what_holds", with_zone_gone(EARLIER), "by STANDARD_HOME, which is not offered there"),
    ("orders_cost_what_holds", both(with_corsica(490), to_a_point("75011")), "goes to FR by STANDARD_HOME"),
    ("orders_cost_what_holds", both(with_corsica(790), to_a_point("20000")), "pays 490, quoted 790"),
    ("orders_cost_what_holds", sent_to("20000"), "goes to FR-20R by STANDARD_HOME"),
    ("orders_cost_what_holds", sent_to("97400"), "goes to FR97 by STANDARD_HOME"),
    ("orders_cost_what_holds", sent_to("97400"), "is taxed at 2000, STANDARD there is [0]"),
    (
        "orders_cost_what_holds",
        both(sent_to("98000"), with_order_shipping(tax_rate=0)),
        "to MC is taxed at 0, STANDARD there is",
    ),
    ("orders_cost_what_holds", with_order_shipping(tax_rate=550), "is taxed at 550, STANDARD there is [2000]"),
]
