"""Stock ran low: what is shown of the SKU follows."""

from dataclasses import dataclass

from generated.events.stocking import StockLow
from impl.cataloging.availability import Availability
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnStockLow:
    availability: Availability

    def __call__(self, tx: Transaction, event: StockLow) -> None:
        self.availability.follow(tx, event.level)
