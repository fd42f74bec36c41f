"""A price changed: carts show it with a warning."""

from generated.events.cataloging import PriceChanged
from impl.carting import offers
from infra.runtime.store.transaction import Transaction


def on_price_changed(tx: Transaction, event: PriceChanged) -> None:
    offers.follow_product(tx, event.product)
