"""What is on sale: decided by product, vendor and price together, and told so by everybody."""

from collections.abc import Iterator

from msgspec import UNSET

from tests.support.snapshot import Snapshot, payload_of


def on_sale_is_what_product_vendor_and_price_say(at: Snapshot) -> Iterator[str]:
    """8: a product is on sale while it and its vendor are ACTIVE, a variant of it if it has a price; the last event agrees."""
    selling = {vendor.vendor_id for vendor in at.vendors if vendor.status == "ACTIVE"}
    told = {
        record.key: (payload_of(record) or {}).get("product", {}).get("on_sale")
        for record in sorted(at.records, key=lambda each: each.sequence)
        if record.topic == "cataloging.products"
    }
    offered = {offer.sku: offer.on_sale for offer in at.offers}
    for product in at.products:
        due = product.status == "ACTIVE" and product.vendor_id in selling
        if product.on_sale != due:
            yield f"{product.product_id}: on_sale is {product.on_sale}, its status and its vendor's make it {due}"
        if told.get(product.product_id) != product.on_sale:
            yield f"{product.product_id}: on_sale is {product.on_sale}, its last event tells {told.get(product.product_id)}"
        for variant in product.variants:
            buyable = due and variant.price is not UNSET
            if offered.get(variant.sku, False) != buyable:
                yield f"{variant.sku}: offered is {offered.get(variant.sku, False)}, product, vendor and price make it {buyable}"


def the_history_of_a_price_ends_with_what_holds(at: Snapshot) -> Iterator[str]:
    """The last record of a variant's history is what it costs and whether it can be bought; none without a price."""
    for product in at.products:
        for variant in product.variants:
            last = at.last_prices.get(variant.sku)
            told = None if last is None else (last.price, last.on_sale)
            holds = None if variant.price is UNSET else (variant.price, product.on_sale)
            if told != holds:
                yield f"{variant.sku}: its history ends with {told}, it is {holds}"


def a_sale_is_below_what_it_is_compared_with(at: Snapshot) -> Iterator[str]:
    """A sale that is on is what the variant costs, below the regular price; archived products have none."""
    for product in at.products:
        for variant in product.variants:
            sale = variant.sale
            if sale is UNSET:
                continue
            if product.status == "ARCHIVED":
                yield f"{variant.sku}: it is archived and has a sale"
            if sale.applies and (sale.price != variant.price or sale.regular_price is UNSET):
                yield f"{variant.sku}: its sale is on for {sale.price}, it costs {variant.price}"
            regular = sale.regular_price if sale.applies else variant.price
            if regular is UNSET or regular.amount <= sale.price.amount:
                yield f"{variant.sku}: its sale costs {sale.price}, without it {regular}"
