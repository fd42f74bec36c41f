"""The hold of an order was lost and the stock no longer suffices: the order is cancelled."""

from generated.events.stocking import STOCK_SHORTFALL_DETECTED, StockShortfallDetected
from impl.ordering.domain import stock
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.cancel import cancel, forget_time_limit
from impl.ordering.use_cases.causes import own, told_by
from infra.runtime.store.transaction import Transaction

_LONGEST = 2000


def on_stock_shortfall_detected(tx: Transaction, event: StockShortfallDetected) -> None:
    forget_time_limit(tx, event.order_id)
    with orders.change_awaited(tx, event.order_id) as order:
        missing = "; ".join(f"{each.sku}: {each.requested} asked, {each.available} there" for each in event.shortages)
        if stock.shortfall(order, missing[:_LONGEST], told_by(tx, STOCK_SHORTFALL_DETECTED)):
            cancel(tx, order, "STOCK_SHORTFALL", "SHORTFALL", own(tx))
