"""What CARTING does on ProductArchived."""

from generated.cataloging import models as catalogue
from generated.cataloging import operations as catalogue_operations
from tests.service.carting.support import Assortment, Relay, Shopper, codes


async def test_what_left_for_good_cannot_be_ordered(shop: Assortment, relay: Relay, guest: Shopper) -> None:
    sku = await shop.sell()
    await guest.add(sku)
    product = shop.products[sku]
    body = catalogue.ProductStatusChange(status="ARCHIVED", version=product.version)
    request = catalogue_operations.SetProductStatusRequest(product_id=product.product_id, body=body)
    await shop.client.set_product_status(request)
    assert (await relay.last()) == ["cataloging.product-archived.v1"]
    cart = await guest.see()
    assert (codes(cart), cart.items[0].for_sale) == (["ITEM_UNAVAILABLE"], False)
    assert "AVAILABLE_ITEMS" in cart.requirements
