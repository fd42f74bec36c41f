"""A product changed: new variants get a stock item, known ones their new name."""

from generated.events.cataloging import ProductUpdated
from impl.stocking import catalogue
from infra.runtime.store.transaction import Transaction


def on_product_updated(tx: Transaction, event: ProductUpdated) -> None:
    catalogue.follow(tx, event.product)
