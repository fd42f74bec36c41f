"""The stock of one variant: pieces on hand, pieces held, pieces free to sell, and what changed them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from generated.stocking.problems import NegativeStock, StockLimit, VersionConflict
from impl.kernel.aggregate import Aggregate
from impl.stocking.domain.events import Crossing, LevelChanged, StockItemEvent, ThresholdCrossed
from impl.stocking.domain.quantities import Quantities, Shortage

StockStatus = Literal["IN_STOCK", "LOW", "OUT_OF_STOCK"]
MovementKind = Literal["RECEIPT", "ADJUSTMENT", "COMMIT", "RESTOCK", "RETURN"]

MAX_ON_HAND = 1_000_000_000

CROSSINGS: Mapping[tuple[StockStatus, StockStatus], Crossing] = {
    ("IN_STOCK", "LOW"): "LOW",
    ("IN_STOCK", "OUT_OF_STOCK"): "DEPLETED",
    ("LOW", "OUT_OF_STOCK"): "DEPLETED",
    ("OUT_OF_STOCK", "LOW"): "REPLENISHED",
    ("OUT_OF_STOCK", "IN_STOCK"): "REPLENISHED",
    ("LOW", "IN_STOCK"): "REPLENISHED",
}
"""What is told when a change takes the stock over a threshold: from which status to which."""


@dataclass(slots=True, kw_only=True)
class Movement:
    """Pieces that came or went; never changed afterwards."""

    kind: MovementKind
    delta: int
    balance_after: int
    order_id: str | None = None
    reason: str | None = None
    movement_id: str = ""
    """Given when it is written down."""


@dataclass(slots=True, kw_only=True)
class StockItem(Aggregate[StockItemEvent]):
    """Holds 0 ≤ reserved ≤ on_hand; remembers what moved since it was read."""

    sku: str
    name: str = ""
    product_id: str | None = None
    product_version: int = 0
    on_hand: int = 0
    reserved: int = 0
    reorder_point: int = 0
    safety_stock: int = 0
    has_first_stock: bool = False
    """The vendor's first stock was taken in: the event that brings it may come again."""
    created_at: datetime
    movements: list[Movement] = field(default_factory=list, init=False)
    opening_status: StockStatus = field(init=False)

    def __post_init__(self) -> None:
        self.opening_status = self.status

    @property
    def available(self) -> int:
        """Free to sell: what is neither held nor kept back."""
        return max(0, self.on_hand - self.reserved - self.safety_stock)

    @property
    def status(self) -> StockStatus:
        if self.available == 0:
            return "OUT_OF_STOCK"
        return "LOW" if self.available <= self.reorder_point else "IN_STOCK"

    @property
    def crossing(self) -> Crossing | None:
        """The threshold that was crossed since it was read."""
        return CROSSINGS.get((self.opening_status, self.status))

    def receive(self, quantity: int, *, reason: str | None = None) -> None:
        self._move("RECEIPT", quantity, reason=reason)

    def receive_first_stock(self, quantity: int) -> None:
        """The pieces a vendor begins with, once."""
        if not self.has_first_stock:
            self.has_first_stock = True
            if quantity:
                self.receive(quantity, reason="First stock")

    def adjust(self, delta: int, *, reason: str) -> None:
        """Corrects the count; what is held for orders cannot be taken away."""
        if self.on_hand + delta < self.reserved:
            raise NegativeStock(available=self.on_hand - self.reserved)
        if delta:
            self._move("ADJUSTMENT", delta, reason=reason)

    def hold(self, quantity: int) -> None:
        if quantity > self.available:
            raise ValueError(f"{self.sku}: {quantity} asked, {self.available} available")
        self.reserved += quantity

    def give_back(self, quantity: int) -> None:
        """Held pieces are free again."""
        self.reserved -= quantity

    def commit(self, quantity: int, *, order_id: str) -> None:
        """Held pieces leave for a confirmed order."""
        self.reserved -= quantity
        self._move("COMMIT", -quantity, order_id=order_id)

    def restock(self, quantity: int, *, order_id: str) -> None:
        """Committed pieces did not leave after all."""
        self._move("RESTOCK", quantity, order_id=order_id)

    def take_back(self, quantity: int, *, order_id: str) -> None:
        """Pieces that had left came back in their unopened parcel."""
        self._move("RETURN", quantity, order_id=order_id)

    def set_thresholds(self, *, reorder_point: int, safety_stock: int, version: int) -> None:
        if version != self.version:
            raise VersionConflict(current_version=self.version)
        self.reorder_point, self.safety_stock = reorder_point, safety_stock

    def describe(self, *, name: str, product_id: str, product_version: int) -> None:
        """What the catalogue says of the variant, unless a later word was heard already."""
        if product_version > self.product_version:
            self.name, self.product_id, self.product_version = name, product_id, product_version

    def conclude(self) -> None:
        """A change has ended: tells the level once, however many moves it took, and the threshold that it crossed."""
        self.tell(LevelChanged())
        if crossing := self.crossing:
            self.tell(ThresholdCrossed(crossing=crossing))

    def _move(self, kind: MovementKind, delta: int, *, order_id: str | None = None, reason: str | None = None) -> None:
        if self.on_hand + delta > MAX_ON_HAND:
            raise StockLimit(max=MAX_ON_HAND)
        self.on_hand += delta
        self.movements.append(Movement(kind=kind, delta=delta, balance_after=self.on_hand, order_id=order_id, reason=reason))


def shortages(items: Mapping[str, StockItem], wanted: Quantities) -> list[Shortage]:
    """Of which variants more is wanted than can be sold; empty: all can be held."""
    return [
        Shortage(sku=sku, requested=quantity, available=items[sku].available if sku in items else 0, is_known=sku in items)
        for sku, quantity in wanted.items()
        if sku not in items or items[sku].available < quantity
    ]
