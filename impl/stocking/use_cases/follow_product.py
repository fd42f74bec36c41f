"""What the catalogue says of the variants whose stock is kept here."""

from generated.events.cataloging import ProductState
from impl.stocking import stockroom
from infra.runtime.store.transaction import Transaction


def follow(tx: Transaction, product: ProductState) -> None:
    """Each variant has a stock item that knows its name; a word older than the last one heard changes nothing."""
    for variant in sorted(product.variants, key=lambda each: each.sku):
        item = stockroom.open_item(tx, variant.sku)
        if product.version > item.product_version:
            item.describe(name=variant.full_name, product_id=product.product_id, product_version=product.version)
            stockroom.record(tx, [item])
