"""A product left the shop for good."""

from generated.events.cataloging import ProductArchived
from impl.administering import products
from impl.administering.views import known_product
from infra.runtime.store.transaction import Transaction


def on_product_archived(tx: Transaction, event: ProductArchived) -> None:
    products.follow(tx, known_product(event.product))
