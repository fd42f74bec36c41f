"""What CARTING does on ProductUpdated."""

from generated.cataloging import models as catalogue
from generated.cataloging import operations as catalogue_operations
from tests.service.carting.support import Assortment, Relay, Shopper


async def test_a_cart_shows_the_product_as_it_is_now(shop: Assortment, relay: Relay, guest: Shopper) -> None:
    sku = await shop.sell()
    await guest.add(sku)
    product = shop.products[sku]
    body = catalogue.ProductChange(name="Bowl", version=product.version)
    await shop.client.update_product(catalogue_operations.UpdateProductRequest(product_id=product.product_id, body=body))
    assert (await relay.last()) == ["cataloging.product-updated.v1"]
    assert (await guest.see()).items[0].name == "Bowl"
