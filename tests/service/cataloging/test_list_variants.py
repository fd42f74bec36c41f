"""Read variants by SKU."""

from generated.cataloging import operations
from generated.cataloging.client import CatalogingClient
from tests.service.cataloging.support import create, new_sku, variant
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
