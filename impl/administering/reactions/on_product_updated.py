"""Texts, variants or pictures of a product changed."""

from generated.events.cataloging import ProductUpdated
from impl.administering import products
from impl.administering.views import known_product
from infra.runtime.store.transaction import Transaction


def on_product_updated(tx: Transaction, event: ProductUpdated) -> None:
    products.follow(tx, known_product(event.product))
