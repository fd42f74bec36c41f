"""What lists show, in each process: the same as the store has."""

from collections.abc import Iterator, Mapping

from generated.cataloging.models import Product, ProductSummary
from tests.support.snapshot import Snapshot


def lists_show_what_the_store_has(at: Snapshot) -> Iterator[str]:
    """9: the index of each process has every product once, as its store has it."""
    stored = {product.product_id: _of_product(product) for product in at.products}
    for process, listed in at.listed.items():
        shown = {summary.product_id: _of_summary(summary) for summary in listed}
        if len(shown) != len(listed):
            yield f"{process}: lists {len(listed)} products, of which {len(shown)} are different"
        for product_id in sorted(stored.keys() | shown.keys()):
            if stored.get(product_id) != shown.get(product_id):
                yield f"{process}: lists {product_id} as {shown.get(product_id)}, stored is {stored.get(product_id)}"


def _of_product(product: Product) -> Mapping[str, object]:
    image = product.images[0] if product.images else None
    return {**_common(product), "variants": len(product.variants), "image": image and image.image_id}


def _of_summary(summary: ProductSummary) -> Mapping[str, object]:
    return {**_common(summary), "variants": summary.variant_count, "image": summary.image.image_id if summary.image else None}


def _common(product: Product | ProductSummary) -> Mapping[str, object]:
    members = ("version", "slug", "name", "status", "on_sale", "category_id", "vendor_id", "vendor_name", "availability")
    prices = [product.price_from, product.price_to]
    return {**{name: getattr(product, name) for name in members}, "prices": prices, "updated_at": product.updated_at}
