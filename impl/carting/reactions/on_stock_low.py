"""Stock ran low: carts warn."""

from generated.events.stocking import StockLow
from impl.carting import offers
from infra.runtime.store.transaction import Transaction


def on_stock_low(tx: Transaction, event: StockLow) -> None:
    offers.follow_stock(tx, event.level)
