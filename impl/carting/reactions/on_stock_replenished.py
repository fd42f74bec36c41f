"""Stock is back."""

from generated.events.stocking import StockReplenished
from impl.carting import offers
from infra.runtime.store.transaction import Transaction


def on_stock_replenished(tx: Transaction, event: StockReplenished) -> None:
    offers.follow_stock(tx, event.level)
