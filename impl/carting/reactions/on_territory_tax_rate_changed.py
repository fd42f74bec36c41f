"""A tax rate of a territory was set: what is delivered there follows on the day it comes into force."""

from dataclasses import dataclass

from generated.events.billing import TerritoryTaxRateChanged
from impl.carting.board import Board
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnTerritoryTaxRateChanged:
    board: Board

    def __call__(self, tx: Transaction, event: TerritoryTaxRateChanged) -> None:
        self.board.learn_rates(tx, event.tax_rate_key, event.schedule)
