"""Stock moved: carts show the status."""

from generated.events.stocking import StockLevelChanged
from impl.carting import offers
from infra.runtime.store.transaction import Transaction


def on_stock_level_changed(tx: Transaction, event: StockLevelChanged) -> None:
    offers.follow_stock(tx, event.level)
