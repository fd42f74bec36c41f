"""A product changed: carts show it as it is."""

from generated.events.cataloging import ProductUpdated
from impl.carting import offers
from infra.runtime.store.transaction import Transaction


def on_product_updated(tx: Transaction, event: ProductUpdated) -> None:
    offers.follow_product(tx, event.product)
