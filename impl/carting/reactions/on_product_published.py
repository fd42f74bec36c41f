"""A product is on sale (again)."""

from generated.events.cataloging import ProductPublished
from impl.carting import offers
from infra.runtime.store.transaction import Transaction


def on_product_published(tx: Transaction, event: ProductPublished) -> None:
    offers.follow_product(tx, event.product)
