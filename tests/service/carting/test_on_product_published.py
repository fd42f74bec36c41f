"""What CARTING does on ProductPublished."""

from generated.cataloging import models as catalogue
from generated.cataloging import operations as catalogue_operations
from tests.service.carting.support import Assortment, Relay, Shopper, codes


async def test_what_is_on_sale_again_can_be_ordered_again(shop: Assortment, relay: Relay, guest: Shopper) -> None:
    sku = await shop.sell()
    await guest.add(sku)
    await shop.withdraw(sku)
    await relay.last()
    assert not (await guest.see()).items[0].for_sale
    product = shop.products[sku]
    body = catalogue.ProductStatusChange(status="ACTIVE", version=product.version)
    request = catalogue_operations.SetProductStatusRequest(product_id=product.product_id, body=body)
    await shop.client.set_product_status(request)
    assert (await relay.last()) == ["cataloging.product-published.v1"]
    cart = await guest.see()
    assert (codes(cart), cart.items[0].for_sale) == ([], True)
