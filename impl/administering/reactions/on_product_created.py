"""A product was made at CATALOGING."""

from generated.events.cataloging import ProductCreated
from impl.administering import products
from impl.administering.views import known_product
from infra.runtime.store.transaction import Transaction


def on_product_created(tx: Transaction, event: ProductCreated) -> None:
    products.follow(tx, known_product(event.product))
