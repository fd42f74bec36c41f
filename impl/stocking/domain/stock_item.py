"""The stock of one variant: pieces on hand, pieces held, pieces free to sell, and the movements that changed them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from generated.stocking.problems import CountBelowReserved, NegativeStock, StockLimit, VersionConflict
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
"""The alert for a change that crosses a threshold, by the status before and after."""


@dataclass(slots=True, kw_only=True)
class Movement:
    """A movement of pieces in or out. It never changes."""

    kind: MovementKind
    delta: int
    balance_after: int
    order_id: str | None = None
    reason: str | None = None
    movement_id: str = ""
    """Set when the movement is written."""


@dataclass(slots=True, kw_only=True)
class StockItem(Aggregate[StockItemEvent]):
    """A stock item. It keeps 0 ≤ reserved ≤ on_hand, and collects its movements since it was read."""

    sku: str
    name: str = ""
    product_id: str | None = None
    product_version: int = 0
    on_hand: int = 0
    reserved: int = 0
    reorder_point: int = 0
    safety_stock: int = 0
    has_first_stock: bool = False
    """Whether the vendor's first stock was received. The event that brings it may be repeated."""
    created_at: datetime
    movements: list[Movement] = field(default_factory=list, init=False)
    opening_status: StockStatus = field(init=False)

    def __post_init__(self) -> None:
        self.opening_status = self.status

    @property
    def available(self) -> int:
        """The pieces that are free to sell: neither held nor kept as safety stock."""
        return max(0, self.on_hand - self.reserved - self.safety_stock)

    @property
    def status(self) -> StockStatus:
        if self.available == 0:
            return "OUT_OF_STOCK"
        return "LOW" if self.available <= self.reorder_point else "IN_STOCK"

    @property
    def crossing(self) -> Crossing | None:
        """The threshold that was crossed since the item was read, or None."""
        return CROSSINGS.get((self.opening_status, self.status))

    @property
    def is_back(self) -> bool:
        """Whether it can be bought now, and could not when the item was read."""
        return self.opening_status == "OUT_OF_STOCK" and self.status != "OUT_OF_STOCK"

    def receive(self, quantity: int, *, reason: str | None = None) -> None:
        self._move("RECEIPT", quantity, reason=reason)

    def receive_first_stock(self, quantity: int) -> None:
        """Receives the first stock of a vendor's product, once."""
        if not self.has_first_stock:
            self.has_first_stock = True
            if quantity:
                self.receive(quantity, reason="First stock")

    def adjust(self, delta: int, *, reason: str) -> None:
        """Corrects the count. Pieces that are held for orders cannot be removed."""
        if self.on_hand + delta < self.reserved:
            raise NegativeStock(available=self.on_hand - self.reserved)
        if delta:
            self._move("ADJUSTMENT", delta, reason=reason)

    def count(self, counted: int, *, reason: str, seen: int | None = None) -> None:
        """Sets the pieces on hand to what was counted, for a caller who saw version `seen`. Pieces that are held cannot be missing."""
        if seen is not None and seen != self.version:
            raise VersionConflict(current_version=self.version)
        if counted < self.reserved:
            raise CountBelowReserved(reserved=self.reserved)
        if counted != self.on_hand:
            self._move("ADJUSTMENT", counted - self.on_hand, reason=reason)

    def hold(self, quantity: int) -> None:
        if quantity > self.available:
            raise ValueError(f"{self.sku}: {quantity} asked, {self.available} available")
        self.reserved += quantity

    def give_back(self, quantity: int) -> None:
        """Frees held pieces."""
        self.reserved -= quantity

    def commit(self, quantity: int, *, order_id: str) -> None:
        """Commits held pieces: they leave for a confirmed order."""
        self.reserved -= quantity
        self._move("COMMIT", -quantity, order_id=order_id)

    def restock(self, quantity: int, *, order_id: str) -> None:
        """Puts committed pieces back that did not leave after all."""
        self._move("RESTOCK", quantity, order_id=order_id)

    def take_back(self, quantity: int, *, order_id: str) -> None:
        """Puts pieces back that had left and came back unopened."""
        self._move("RETURN", quantity, order_id=order_id)

    def set_thresholds(self, *, reorder_point: int, safety_stock: int, version: int) -> None:
        if version != self.version:
            raise VersionConflict(current_version=self.version)
        self.reorder_point, self.safety_stock = reorder_point, safety_stock

    def describe(self, *, name: str, product_id: str, product_version: int) -> None:
        """Sets the variant's data from the catalogue, unless later data is known."""
        if product_version > self.product_version:
            self.name, self.product_id, self.product_version = name, product_id, product_version

    def tell_level(self) -> None:
        """Tells the new level, once for a whole change, and the threshold that was crossed."""
        self.tell(LevelChanged())
        if crossing := self.crossing:
            self.tell(ThresholdCrossed(crossing=crossing))

    def _move(self, kind: MovementKind, delta: int, *, order_id: str | None = None, reason: str | None = None) -> None:
        if self.on_hand + delta > MAX_ON_HAND:
            raise StockLimit(max=MAX_ON_HAND)
        self.on_hand += delta
        self.movements.append(Movement(kind=kind, delta=delta, balance_after=self.on_hand, order_id=order_id, reason=reason))


def shortages(items: Mapping[str, StockItem], wanted: Quantities) -> list[Shortage]:
    """Returns the variants of which more is wanted than can be sold. Empty when all can be held."""
    return [
        Shortage(sku=sku, requested=quantity, available=items[sku].available if sku in items else 0, is_known=sku in items)
        for sku, quantity in wanted.items()
        if sku not in items or items[sku].available < quantity
    ]
