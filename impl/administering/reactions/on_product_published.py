"""A product went on sale."""

from generated.events.cataloging import ProductPublished
from impl.administering import products
from impl.administering.views import known_product
from infra.runtime.store.transaction import Transaction


def on_product_published(tx: Transaction, event: ProductPublished) -> None:
    products.follow(tx, known_product(event.product))
