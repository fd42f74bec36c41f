"""The stock of a variant moved."""

from generated.events.stocking import StockLevelChanged
from impl.administering import watch
from infra.runtime.store.transaction import Transaction


def on_stock_level_changed(tx: Transaction, event: StockLevelChanged) -> None:
    watch.note_level(tx, event.level)
