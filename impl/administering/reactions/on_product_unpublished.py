"""A product left the shop for now."""

from generated.events.cataloging import ProductUnpublished
from impl.administering import products
from impl.administering.views import known_product
from infra.runtime.store.transaction import Transaction


def on_product_unpublished(tx: Transaction, event: ProductUnpublished) -> None:
    products.follow(tx, known_product(event.product))
