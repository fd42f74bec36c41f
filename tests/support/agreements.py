"""What shoppers agreed to, and what their orders charge."""

from collections.abc import Iterable
from dataclasses import dataclass

from generated.ordering.models import Order


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """The fee and the total that a cart showed when its shopper ordered, in cents, and the order."""

    shown: int
    total: int
    order: Order


def charged_otherwise(agreements: Iterable[Agreement]) -> list[str]:
    """Returns a sentence for each order whose fee or total is another one than its cart showed."""
    return [
        f"{each.order.order_number} charges {charged}, its cart showed {shown}"
        for each in agreements
        for shown, charged in (
            (each.shown, each.order.shipping.fee.amount),
            (each.shown, each.order.totals.shipping.amount),
            (each.total, each.order.totals.total.amount),
        )
        if shown != charged
    ]
