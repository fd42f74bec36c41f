"""Stock ran out: carts warn."""

from generated.events.stocking import StockDepleted
from impl.carting import offers
from infra.runtime.store.transaction import Transaction


def on_stock_depleted(tx: Transaction, event: StockDepleted) -> None:
    offers.follow_stock(tx, event.level)
