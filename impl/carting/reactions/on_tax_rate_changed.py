"""A tax rate was set: totals follow on the day it comes into force."""

from dataclasses import dataclass

from generated.events.billing import TaxRateChanged
from impl.carting.board import Board
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnTaxRateChanged:
    board: Board

    def __call__(self, tx: Transaction, event: TaxRateChanged) -> None:
        self.board.learn_rates(tx, event.tax_rate_key, event.schedule)
