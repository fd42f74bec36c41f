"""Nothing of a variant is left to sell: staff who want to know are told."""

from generated.events.stocking import StockDepleted
from impl.profiling.use_cases.tell import tell_staff
from infra.runtime.store.transaction import Transaction


def on_stock_depleted(tx: Transaction, event: StockDepleted) -> None:
    tell_staff(tx, "STOCK", event.sku, at=event.level.as_of, left="0")
