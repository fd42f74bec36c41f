"""A tax rate was set: totals follow on the day it comes into force."""

from dataclasses import dataclass

from generated.events.billing import TaxRateChanged
from impl.carting.board import TAX, Board
from impl.carting.domain.pricing import TaxPeriod
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnTaxRateChanged:
    board: Board

    def __call__(self, tx: Transaction, event: TaxRateChanged) -> None:
        periods = [TaxPeriod(tax_rate=each.tax_rate, valid_from=each.valid_from) for each in event.schedule.periods]
        self.board.learn(tx, f"{TAX}{event.tax_rate_key}", event.schedule.version, periods)
