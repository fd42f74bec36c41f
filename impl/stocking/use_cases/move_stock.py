"""Holds or moves pieces of several variants together: all of them, or none."""

from collections.abc import Callable

from impl.stocking.domain.quantities import Quantities, Shortage
from impl.stocking.domain.stock_item import StockItem, shortages
from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.transaction import Transaction


def hold_stock(tx: Transaction, wanted: Quantities) -> list[Shortage]:
    """Holds all wanted pieces and returns no shortages, or holds nothing and returns the shortages."""
    with stock_items.change_all(tx, wanted) as items:
        missing = shortages(items, wanted)
        if not missing:
            for sku, quantity in wanted.items():
                items[sku].hold(quantity)
    return missing


def move_stock(tx: Transaction, quantities: Quantities, move: Callable[[StockItem, int], None]) -> None:
    """Moves the given number of pieces of each variant."""
    with stock_items.change_all(tx, quantities) as items:
        for sku, quantity in quantities.items():
            move(items[sku], quantity)
