"""A variant's free pieces fell to the reorder point: staff who want to know are told."""

from generated.events.stocking import StockLow
from impl.profiling.use_cases.tell import tell_staff
from infra.runtime.store.transaction import Transaction


def on_stock_low(tx: Transaction, event: StockLow) -> None:
    tell_staff(tx, "STOCK", event.sku, at=event.level.as_of, left=str(event.level.available))
