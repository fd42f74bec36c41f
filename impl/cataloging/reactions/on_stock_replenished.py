"""Stock is back: what is shown of the SKU follows."""

from dataclasses import dataclass

from generated.events.stocking import StockReplenished
from impl.cataloging.availability import Availability
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnStockReplenished:
    availability: Availability

    def __call__(self, tx: Transaction, event: StockReplenished) -> None:
        self.availability.follow(tx, event.level)
