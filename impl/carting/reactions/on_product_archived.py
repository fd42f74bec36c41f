"""A product left the shop for good: carts that hold it cannot be ordered."""

from generated.events.cataloging import ProductArchived
from impl.carting import offers
from infra.runtime.store.transaction import Transaction


def on_product_archived(tx: Transaction, event: ProductArchived) -> None:
    offers.follow_product(tx, event.product)
