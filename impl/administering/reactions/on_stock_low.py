"""A variant is running out."""

from generated.events.stocking import StockLow
from impl.administering import watch
from infra.runtime.store.transaction import Transaction


def on_stock_low(tx: Transaction, event: StockLow) -> None:
    watch.note_level(tx, event.level)
