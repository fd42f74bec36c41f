"""A reduced price for some time, and with which earlier price it may be compared."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from generated.cataloging.problems import SalePeriodInvalid

COMPARED = timedelta(days=30)
"""How long before a reduction prices count (Directive 98/6/EC, art. 6a (2))."""


@dataclass(frozen=True, kw_only=True)
class Sale:
    """The sale of a variant, planned or on. Amounts are in cents."""

    sale_id: str
    """Each setting has one of its own, so that what was due for an earlier one finds nothing to do."""
    price: int
    starts_at: datetime
    ends_at: datetime | None = None
    regular_price: int | None = None
    """While it is on: the price to which the variant goes back."""
    prior_price: int | None = None
    """While it is on: the lowest price before it. None for what was never on sale before: there is nothing to compare with."""

    @property
    def applies(self) -> bool:
        return self.regular_price is not None

    @property
    def is_reduction(self) -> bool:
        """Whether it may be announced as a reduction: it is on, and below the lowest price before it."""
        return self.applies and self.prior_price is not None and self.price < self.prior_price

    def is_over(self, now: datetime) -> bool:
        return self.ends_at is not None and self.ends_at <= now


@dataclass(frozen=True, kw_only=True)
class SaleTerms:
    """What staff ask for. Without a start it begins at once; without an end it goes on until somebody ends it."""

    price: int
    starts_at: datetime | None = None
    ends_at: datetime | None = None

    def begins_later(self, now: datetime) -> bool:
        return self.starts_at is not None and self.starts_at > now

    def sale(self, sale_id: str, *, now: datetime, running: Sale | None) -> Sale:
        """Returns the sale, still planned. One that is on keeps its beginning, unless the new one begins later.

        Raises SalePeriodInvalid when it would be over before it begins.
        """
        starts_at = now if running is None else running.starts_at
        if self.starts_at is not None and self.begins_later(now):
            starts_at = self.starts_at
        if self.ends_at is not None and self.ends_at <= max(now, starts_at):
            raise SalePeriodInvalid
        return Sale(sale_id=sale_id, price=self.price, starts_at=starts_at, ends_at=self.ends_at)


@dataclass(frozen=True, kw_only=True)
class PriceRecord:
    """What a variant cost from an instant until that of the next record, and whether it could be bought at that price."""

    price: int
    on_sale: bool
    changed_at: datetime


def lowest_price(newest_first: Iterable[PriceRecord], at: datetime) -> int | None:
    """Returns the lowest price at which it could be bought in the 30 days before an instant; None when it could not.

    Records count in the order in which they were written, whatever the clocks of their writers said.
    """
    return min((each.price for each in _of_the_period(newest_first, at - COMPARED) if each.on_sale), default=None)


def prior_price(newest_first: Iterable[PriceRecord], at: datetime) -> int | None:
    """Returns the price that a reduction beginning at an instant is compared with.

    Directive 98/6/EC, art. 6a (2): "The prior price means the lowest price applied by the trader during a period of time not
    shorter than 30 days prior to the application of the price reduction." (https://eur-lex.europa.eu/eli/dir/1998/6/2022-05-28)
    Only prices at which it could be bought were applied. After a longer gap it is the last of these; None when there is none.
    """
    lowest: int | None = None
    for record in newest_first:
        if record.on_sale:
            lowest = record.price if lowest is None else min(lowest, record.price)
        if lowest is not None and record.changed_at <= at - COMPARED:
            break
    return lowest


def _of_the_period(newest_first: Iterable[PriceRecord], start: datetime) -> Iterator[PriceRecord]:
    """Yields the records that held at some time since the start: the last of them began before it."""
    for record in newest_first:
        yield record
        if record.changed_at <= start:
            return
