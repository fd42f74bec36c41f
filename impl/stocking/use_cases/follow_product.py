"""Follows the products of the catalogue: each variant has a stock item with its name."""

from generated.events.cataloging import ProductCreated, ProductUpdated
from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.transaction import Transaction


def follow_product(tx: Transaction, event: ProductCreated | ProductUpdated) -> None:
    """Keeps a product's data. Data that is older than the known data changes nothing."""
    product = event.product
    for variant in sorted(product.variants, key=lambda each: each.sku):
        with stock_items.change_or_add(tx, variant.sku) as item:
            item.describe(name=variant.full_name, product_id=product.product_id, product_version=product.version)
