"""Follows stock levels: what is shown of a SKU changes with them."""

from dataclasses import dataclass

from generated.events.stocking import StockDepleted, StockLevelChanged, StockLow, StockReplenished
from impl.cataloging.projections import stock_levels
from impl.cataloging.repositories.products import Products
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class FollowStock:
    products: Products

    def __call__(self, tx: Transaction, event: StockLevelChanged | StockLow | StockDepleted | StockReplenished) -> None:
        if stock_levels.keep_status(tx, event.level):
            self.products.show_availability(tx, event.level.sku)
