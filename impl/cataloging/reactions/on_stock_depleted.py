"""Stock ran out: what is shown of the SKU follows."""

from dataclasses import dataclass

from generated.events.stocking import StockDepleted
from impl.cataloging.availability import Availability
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnStockDepleted:
    availability: Availability

    def __call__(self, tx: Transaction, event: StockDepleted) -> None:
        self.availability.follow(tx, event.level)
