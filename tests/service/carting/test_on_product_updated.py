"""What CARTING does on ProductUpdated."""

from pathlib import Path

import msgspec
from msgspec import UNSET

from generated.cataloging import models as catalogue
from generated.cataloging import operations as catalogue_operations
from generated.events.cataloging import ProductUpdated
from tests.service.carting.support import Assortment, Relay, Shopper
from tests.support.service import Serving

CONTRACTS = Path(__file__).parents[3] / "contracts"


async def test_a_cart_shows_the_product_as_it_is_now(shop: Assortment, relay: Relay, guest: Shopper) -> None:
    sku = await shop.sell()
    await guest.add(sku)
    product = shop.products[sku]
    body = catalogue.ProductChange(name="Bowl", version=product.version)
    await shop.client.update_product(catalogue_operations.UpdateProductRequest(product_id=product.product_id, body=body))
    assert (await relay.last()) == ["cataloging.product-updated.v1"]
    assert (await guest.see()).items[0].name == "Bowl"


async def test_a_cart_learns_what_it_is_called_in_english(shop: Assortment, relay: Relay, guest: Shopper) -> None:
    sku = await shop.sell(name="bleue")
    [line] = (await guest.add(sku)).items
    assert (line.name, line.name_en) == ("Mug, bleue", UNSET)
    await shop.translate(sku, "Beaker", "blue")
    await relay.last()
    [line] = (await guest.see()).items
    assert (line.name, line.name_en) == ("Mug, bleue", "Beaker, blue")
    product_id = shop.products[sku].product_id
    removal = catalogue_operations.RemoveProductTextsRequest(product_id=product_id, language="EN")
    await shop.client.remove_product_texts(removal)
    await relay.last()
    [line] = (await guest.see()).items
    assert (line.name, line.name_en) == ("Mug, bleue", UNSET)


async def test_a_replica_of_an_earlier_release_tells_one_name(carting: Serving, shop: Assortment, guest: Shopper) -> None:
    sku = await shop.sell()
    await guest.add(sku)
    document = msgspec.json.decode((CONTRACTS / "cataloging/events/product-updated.v1.json").read_bytes())["examples"][0]
    product = document["product"]
    del product["texts"]
    product_id = shop.products[sku].product_id
    variant = {**product["variants"][0], "sku": sku, "full_name": "Bol"}
    product |= {"product_id": product_id, "version": 2, "variants": [variant]}
    await carting.react(msgspec.convert({**document, "product_id": product_id}, ProductUpdated))
    [line] = (await guest.see()).items
    assert (line.name, line.name_en) == ("Bol", UNSET)
