"""Read variants by SKU."""

from msgspec import UNSET

from generated.cataloging import operations
from generated.cataloging.client import CatalogingClient
from generated.cataloging.models import VariantTextsDraft
from tests.service.cataloging.support import create, new_sku, texts, texts_request, translate, variant
from tests.support.service import Serving


async def test_services_see_what_cannot_be_bought_and_the_public_does_not(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await create(
        staff, "Pair", variant(), variant(cents=None), status="ACTIVE", vendor_id=vendor_id, category_id=category_id
    )
    skus = tuple(each.sku for each in reversed(product.variants))
    request = operations.ListVariantsRequest(sku=(*skus, "UNKNOWN-01"))
    seen = (await cataloging.as_service(CatalogingClient, "carting").list_variants(request)).body.items
    assert [(each.sku, each.on_sale) for each in seen] == [(skus[0], False), (skus[1], True)]
    assert [each.sku for each in (await public.list_variants(request)).body.items] == [skus[1]]


async def test_an_unknown_sku_is_known_as_soon_as_it_exists(
    cataloging: Serving, staff: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    client, sku = cataloging.as_service(CatalogingClient, "carting"), new_sku()
    request = operations.ListVariantsRequest(sku=(sku,))
    assert (await client.list_variants(request)).body.items == []
    await create(staff, "Fresh", variant(sku), status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    assert [each.sku for each in (await client.list_variants(request)).body.items] == [sku]


async def test_a_cart_gets_the_names_in_both_languages(cataloging: Serving, staff: CatalogingClient) -> None:
    client, first, second = cataloging.as_service(CatalogingClient, "carting"), new_sku(), new_sku()
    product = await create(staff, "Bol", variant(first, name="bleu"), variant(second, name="vert"))
    request = operations.ListVariantsRequest(sku=(first, second))

    async def names() -> list[tuple[object, object]]:
        return [(each.name, each.name_en) for each in (await client.list_variants(request)).body.items]

    assert await names() == [("Bol, bleu", UNSET), ("Bol, vert", UNSET)]
    told = texts(product, "Bowl", VariantTextsDraft(sku=first, name="blue", attributes=[]))
    english = (await staff.replace_product_texts(texts_request(product, told))).body
    assert await names() == [("Bol, bleu", "Bowl, blue"), ("Bol, vert", "Bowl, vert")]
    await translate(staff, english, "Basin")
    assert await names() == [("Bol, bleu", "Basin, bleu"), ("Bol, vert", "Basin, vert")]


async def test_an_english_product_is_called_in_french_where_it_is_told(cataloging: Serving, staff: CatalogingClient) -> None:
    client, sku = cataloging.as_service(CatalogingClient, "carting"), new_sku()
    product = await create(staff, "Spoon", variant(sku), language="EN")
    request = operations.ListVariantsRequest(sku=(sku,))
    [before] = (await client.list_variants(request)).body.items
    assert (before.name, before.name_en) == ("Spoon", "Spoon")
    await staff.replace_product_texts(texts_request(product, texts(product, "Cuiller"), "FR"))
    [after] = (await client.list_variants(request)).body.items
    assert (after.name, after.name_en, after.slug) == ("Cuiller", "Spoon", product.slug)
