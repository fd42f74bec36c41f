"""A variant came back."""

from generated.events.stocking import StockReplenished
from impl.administering import watch
from infra.runtime.store.transaction import Transaction


def on_stock_replenished(tx: Transaction, event: StockReplenished) -> None:
    watch.note_level(tx, event.level)
