"""What ADMINISTERING does on ProductUpdated."""

from datetime import timedelta

import msgspec

from generated.administering import operations
from generated.administering.client import AdministeringClient
from generated.events.cataloging import ProductCreated, ProductUpdated
from generated.events.stocking import StockLevelChanged, StockReplenished
from tests.service.administering.support import dashboard, example, take_on
from tests.support.service import Serving


async def test_an_older_word_loses_against_a_later_one(empty: Serving, staff: AdministeringClient) -> None:
    vendor = await take_on(staff)
    old = example("cataloging", ProductCreated, "product-created").product
    old = msgspec.structs.replace(old, vendor_id=vendor.vendor_id, version=1)
    new = msgspec.structs.replace(old, name="Grand bol", version=2)
    await empty.react(ProductUpdated(product_id=new.product_id, product=new))
    await empty.react(ProductCreated(product_id=old.product_id, product=old))
    listed = await staff.list_vendor_products(operations.ListVendorProductsRequest(vendor_id=vendor.vendor_id))
    assert [product.name for product in listed.body.items] == ["Grand bol"]

    level = example("stocking", StockLevelChanged, "stock-level-changed").level
    later = msgspec.structs.replace(level, status="OUT_OF_STOCK", as_of=level.as_of + timedelta(seconds=1))
    await empty.react(StockLevelChanged(sku=level.sku, level=later))
    await empty.react(StockReplenished(sku=level.sku, level=level))
    assert (await dashboard(staff)).stock_alerts.out_of_stock == 1
