"""A product is on sale: it can be reviewed."""

from generated.events.cataloging import ProductPublished
from impl.reviewing.tables import products
from infra.runtime.store.transaction import Transaction


def on_product_published(tx: Transaction, event: ProductPublished) -> None:
    tx.insert_if_absent(products, product_id=event.product_id)
