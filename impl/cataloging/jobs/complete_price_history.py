"""Writes down the prices that a replica of a release without history left behind: some variants a run, all of them once a day."""

from dataclasses import dataclass
from datetime import timedelta

from impl.cataloging.job_types import CompletePriceHistory
from impl.cataloging.repositories import price_history
from impl.cataloging.repositories.products import Products
from infra.runtime.store.transaction import Transaction

_AT_A_TIME = 100  # a transaction makes the others wait: keep it short
_PAUSE = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class CompletePriceHistoryHandler:
    products: Products

    def __call__(self, tx: Transaction, job: CompletePriceHistory) -> None:
        rows = price_history.list_last(tx, after=job.after, limit=_AT_A_TIME)
        outdated = {row.product_id for row in rows if (row.price, row.on_sale) != (row.last_price, row.was_on_sale)}
        for product_id in sorted(outdated):
            self.products.note_prices(tx, product_id)
        if len(rows) == _AT_A_TIME:
            tx.schedule(CompletePriceHistory(after=rows[-1].sku))
        else:
            tx.schedule(CompletePriceHistory(), tx.now + _PAUSE)
