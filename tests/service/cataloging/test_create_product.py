"""Create a product."""

import pytest

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import ProductCreated, ProductPublished
from infra.runtime.ids import new_id
from tests.service.cataloging.support import change, create, events_of, read, variant
from tests.support.service import Serving


@pytest.mark.parametrize("name", ["茶碗", "Mug 😀", "\u200b\u2800"])
async def test_a_name_can_be_seen_and_printed(staff: CatalogingClient, name: str) -> None:
    with pytest.raises((problems.TextNotPrintable, problems.TextInvisible)):
        await create(staff, name)
    product = await create(staff, "Bát Tràng — чашка, κούπα")
    with pytest.raises((problems.TextNotPrintable, problems.TextInvisible)):
        await change(staff, product, name=name)


async def test_publishing_at_once_tells_both_events(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await create(staff, "Bol", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    assert product.on_sale
    assert (await read(public, product.slug)).vendor_name == "Atelier Martin"
    assert len(await events_of(cataloging, ProductCreated, product.product_id)) == 1
    assert len(await events_of(cataloging, ProductPublished, product.product_id)) == 1


async def test_publishing_needs_place_vendor_and_price(staff: CatalogingClient) -> None:
    with pytest.raises(problems.ProductNotPublishable) as refused:
        await create(staff, "Bare", variant(cents=None), status="ACTIVE")
    assert refused.value.members["missing"] == ["category_id", "vendor_id", "price"]


async def test_the_name_gives_the_slug_and_the_next_one_gets_a_number(staff: CatalogingClient) -> None:
    name = f"Théière émaillée {new_id('n')[-6:]}"
    first, second = await create(staff, name), await create(staff, name)
    assert first.slug.startswith("theiere-emaillee-")
    assert second.slug == f"{first.slug}-2"


async def test_a_slug_or_sku_of_another_product_is_refused(staff: CatalogingClient) -> None:
    product = await create(staff, "First")
    with pytest.raises(problems.SlugTaken):
        await create(staff, "Second", slug=product.slug)
    with pytest.raises(problems.SkuTaken):
        await create(staff, "Third", variant(product.variants[0].sku))


async def test_two_variants_of_one_draft_cannot_share_a_sku(staff: CatalogingClient) -> None:
    with pytest.raises(problems.SkuTaken):
        await create(staff, "Twins", variant("TWIN-01"), variant("TWIN-01"))


async def test_the_same_key_creates_once(staff: CatalogingClient) -> None:
    body = models.ProductDraft(name="Once", variants=[variant()])
    request = operations.CreateProductRequest(idempotency_key=new_id("key"), body=body)
    first, second = await staff.create_product(request), await staff.create_product(request)
    assert first.body.product_id == second.body.product_id


async def test_an_unknown_category_is_refused(staff: CatalogingClient) -> None:
    with pytest.raises(problems.CategoryUnknown):
        await create(staff, "Lost", category_id=new_id("cat"))
