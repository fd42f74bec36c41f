"""Somebody waits for a variant that can be bought again: it is told."""

from generated.events.stocking import BackInStockDue
from impl.profiling.use_cases.beginning import told_since
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction


def on_back_in_stock_due(tx: Transaction, event: BackInStockDue) -> None:
    if event.due_at >= told_since(tx):
        queue_message(tx, "BACK_IN_STOCK", language=event.language, about={"subscription_id": event.subscription_id})
