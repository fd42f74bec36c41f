"""A variant ran out."""

from generated.events.stocking import StockDepleted
from impl.administering import watch
from infra.runtime.store.transaction import Transaction


def on_stock_depleted(tx: Transaction, event: StockDepleted) -> None:
    watch.note_level(tx, event.level)
