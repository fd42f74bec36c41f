"""A variant has another price."""

from generated.events.cataloging import PriceChanged
from impl.administering import products
from impl.administering.views import known_product
from infra.runtime.store.transaction import Transaction


def on_price_changed(tx: Transaction, event: PriceChanged) -> None:
    products.follow(tx, known_product(event.product))
