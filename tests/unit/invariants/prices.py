"""Faults of what an order pays and is promised."""

from collections.abc import Callable
from datetime import date
from typing import Any

from msgspec.structs import replace

from generated.common.models import Money
from tests.support.snapshot import Snapshot
from tests.unit.invariants.planting import EARLIER, LATER, Fault, both, sent_to, with_first, with_settings


def with_order_shipping(**changes: Any) -> Callable[[Snapshot], Snapshot]:
    """The delivery of the order changed."""
    return lambda at: with_first("orders", shipping=replace(at.orders[0].shipping, **changes))(at)


FAULTS: list[Fault] = [
    ("orders_cost_what_holds", with_order_shipping(fee=Money(amount=0, currency="EUR")), "pays 0, quoted 490"),
    (
        "orders_cost_what_holds",
        both(with_settings((EARLIER, 6000), (LATER, 3000)), with_order_shipping(fee=Money(amount=0, currency="EUR"))),
        "pays 0, quoted 490",
    ),
    ("orders_cost_what_holds", with_settings((EARLIER, 6000), ("2026-11-23T09:00:00Z", 3000)), "pays 490, quoted 0"),
    ("orders_cost_what_holds", with_order_shipping(earliest_day=date(2026, 11, 22)), "promises 2026-11-22"),
    ("orders_cost_what_holds", with_first("methods", active=False), "by STANDARD_HOME, which is not offered there"),
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
