"""A line of a cart: a variant and how many pieces, as its owner saw the variant and as it is now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from generated.carting.problems import ItemUnavailable, QuantityLimit
from impl.carting.domain.pricing import TaxClass

StockStatus = Literal["IN_STOCK", "LOW", "OUT_OF_STOCK"]


@dataclass(frozen=True, kw_only=True)
class Offer:
    """A variant as CATALOGING and STOCKING describe it. Cents and grams."""

    sku: str
    product_id: str
    vendor_id: str
    name: str
    image: str | None
    unit_price: int
    weight: int
    tax_class: TaxClass
    max_per_order: int
    for_sale: bool
    version: int
    changed_at: datetime
    availability: StockStatus
    available_as_of: datetime
    name_en: str | None = None
    """What it is called in English; None: as `name` says."""
    availability_version: int = 0
    """The version of the stock item; 0 when release 0.1.0 told the availability."""

    def require_orderable(self, quantity: int) -> None:
        """Raises ItemUnavailable, QuantityLimit."""
        if not self.for_sale:
            raise ItemUnavailable(sku=self.sku)
        if quantity > self.max_per_order:
            raise QuantityLimit(sku=self.sku, max=self.max_per_order)


@dataclass(frozen=True, kw_only=True)
class Charged:
    """What an order charges for a line. It is final, whatever happens to tiers and rates. Cents."""

    discount: int
    tax_rate: int


@dataclass(kw_only=True)
class Line:
    """`seen` is what the owner saw at the last change of the line, `now` what holds now. Warnings are their differences.

    `cut_from` is the earlier number of pieces when a lower limit of the variant reduced it. `charged` is set only on the lines
    of an ORDERED cart.
    """

    quantity: int
    seen: Offer
    now: Offer
    cut_from: int | None = None
    charged: Charged | None = None

    @property
    def sku(self) -> str:
        """The SKU of the variant."""
        return self.now.sku

    def keep_to_limit(self) -> None:
        """Reduces the pieces to the limit that holds now; the owner gets a warning."""
        if self.quantity > self.now.max_per_order:
            self.cut_from = self.cut_from or self.quantity
            self.quantity = self.now.max_per_order

    def pieces(self, quantity: int) -> "Line":
        """Returns a line of another cart with this number of pieces."""
        return Line(quantity=quantity, seen=self.seen, now=self.now)


def within(lines: Sequence[Line], ordered: Mapping[str, int]) -> list[Line]:
    """Returns the lines, or those pieces of them, that are in `ordered` too."""
    kept = [(line, min(line.quantity, ordered.get(line.sku, 0))) for line in lines]
    return [line.pieces(quantity) for line, quantity in kept if quantity > 0]


def beyond(lines: Sequence[Line], ordered: Mapping[str, int]) -> list[Line]:
    """Returns the lines, or those pieces of them, that are not in `ordered`."""
    kept = [(line, line.quantity - ordered.get(line.sku, 0)) for line in lines]
    return [line.pieces(quantity) for line, quantity in kept if quantity > 0]
