"""A product came: each of its variants has a stock item."""

from generated.events.cataloging import ProductCreated
from impl.stocking import catalogue
from infra.runtime.store.transaction import Transaction


def on_product_created(tx: Transaction, event: ProductCreated) -> None:
    catalogue.follow(tx, event.product)
