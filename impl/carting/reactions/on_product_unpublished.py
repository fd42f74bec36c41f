"""A product left the shop: carts that hold it cannot be ordered."""

from generated.events.cataloging import ProductUnpublished
from impl.carting import offers
from infra.runtime.store.transaction import Transaction


def on_product_unpublished(tx: Transaction, event: ProductUnpublished) -> None:
    offers.follow_product(tx, event.product)
