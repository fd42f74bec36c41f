"""The hold of an order was lost and the stock no longer suffices: the order is cancelled."""

from generated.events.stocking import STOCK_SHORTFALL_DETECTED, StockShortfallDetected
from impl.ordering import orders, progress
from impl.ordering.domain import stock
from infra.runtime.store.transaction import Transaction

_LONGEST = 2000


def on_stock_shortfall_detected(tx: Transaction, event: StockShortfallDetected) -> None:
    order = orders.awaited(tx, event.order_id)
    missing = "; ".join(f"{each.sku}: {each.requested} asked, {each.available} there" for each in event.shortages)
    if stock.shortfall(order, missing[:_LONGEST], progress.told_by(tx, STOCK_SHORTFALL_DETECTED)):
        progress.cancel(tx, order, "STOCK_SHORTFALL", "SHORTFALL", progress.own(tx))
    progress.record(tx, order)
