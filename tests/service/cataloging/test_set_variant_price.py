"""Set the price of a variant."""

from generated.cataloging import operations
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import PriceChanged
from tests.service.cataloging.support import create, events_of, names, price, read, set_price
from tests.support.service import Serving


async def test_a_price_counts_at_once_and_is_told_with_the_former_one(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await create(staff, "Dear", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    await read(public, product.product_id)
    await names(public, vendor_id=vendor_id)
    await set_price(staff, product, 1500)
    assert (await read(public, product.product_id)).price_from == price(1500)
    listed = (await public.list_products(operations.ListProductsRequest(vendor_id=vendor_id))).body.items
    assert listed[0].price_from == price(1500)
    told = (await events_of(cataloging, PriceChanged, product.product_id))[0]
    assert (told.price, told.previous_price) == (price(1500), price(1990))
