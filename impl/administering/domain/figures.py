"""The figures of a day and of a period. Days are those of Paris, amounts in cents."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

PERIOD_DAYS = 30
_STANDING = ("PENDING", "CONFIRMED")


def period(today: date) -> list[date]:
    """Returns the last 30 days, oldest first, with today."""
    return [today - timedelta(days=days) for days in range(PERIOD_DAYS - 1, -1, -1)]


@dataclass(kw_only=True)
class Tally:
    """The counts of one or several days: orders placed, sales with their revenue, refunds, new customers."""

    orders_by_status: Counter[str] = field(default_factory=Counter)
    confirmed: int = 0
    """The orders that are sales."""
    revenue: int = 0
    refunds: int = 0
    refunded: int = 0
    new_customers: int = 0

    @property
    def orders(self) -> int:
        return self.orders_by_status.total()

    @property
    def standing(self) -> int:
        """The orders that were not cancelled, did not expire and were not returned."""
        return sum(self.orders_by_status[status] for status in _STANDING)

    @property
    def average_basket(self) -> int:
        """The average basket of sales, rounded half up; 0 without any."""
        return (2 * self.revenue + self.confirmed) // (2 * self.confirmed) if self.confirmed else 0


def total(tallies: Iterable[Tally]) -> Tally:
    """Returns the sum of all tallies."""
    whole = Tally()
    for each in tallies:
        whole.orders_by_status += each.orders_by_status
        whole.confirmed += each.confirmed
        whole.revenue += each.revenue
        whole.refunds += each.refunds
        whole.refunded += each.refunded
        whole.new_customers += each.new_customers
    return whole
