"""Products are made, changed, priced and archived."""

from typing import Any

import pytest

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import (
    PriceChanged,
    ProductArchived,
    ProductCreated,
    ProductPublished,
    ProductUnpublished,
    ProductUpdated,
)
from infra.runtime.ids import new_id
from tests.service.cataloging.support import create, events_of, names, new_sku, price, read, set_status, variant
from tests.support.service import Serving


async def change(client: CatalogingClient, product: models.Product, **members: Any) -> models.Product:
    body = models.ProductChange(version=product.version, **members)
    return (await client.update_product(operations.UpdateProductRequest(product_id=product.product_id, body=body))).body


async def set_price(client: CatalogingClient, product: models.Product, cents: int) -> models.Product:
    body = models.VariantPriceReplacement(price=price(cents), version=product.version)
    return (await client.set_variant_price(operations.SetVariantPriceRequest(sku=product.variants[0].sku, body=body))).body


class TestCreating:
    @pytest.mark.parametrize("name", ["茶碗", "Mug 😀", "\u200b\u2800"])
    async def test_a_name_can_be_seen_and_printed(self, staff: CatalogingClient, name: str) -> None:
        with pytest.raises((problems.TextNotPrintable, problems.TextInvisible)):
            await create(staff, name)
        product = await create(staff, "Bát Tràng — чашка, κούπα")
        with pytest.raises((problems.TextNotPrintable, problems.TextInvisible)):
            await change(staff, product, name=name)

    async def test_a_draft_is_for_staff_only(self, staff: CatalogingClient, public: CatalogingClient) -> None:
        product = await create(staff, "A secret")
        assert (await read(staff, product.product_id)).status == "DRAFT"
        with pytest.raises(problems.NotFound):
            await read(public, product.product_id)

    async def test_publishing_at_once_tells_both_events(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Bol", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        assert product.on_sale
        assert (await read(public, product.slug)).vendor_name == "Atelier Martin"
        assert len(await events_of(cataloging, ProductCreated, product.product_id)) == 1
        assert len(await events_of(cataloging, ProductPublished, product.product_id)) == 1

    async def test_publishing_needs_place_vendor_and_price(self, staff: CatalogingClient) -> None:
        with pytest.raises(problems.ProductNotPublishable) as refused:
            await create(staff, "Bare", variant(cents=None), status="ACTIVE")
        assert refused.value.members["missing"] == ["category_id", "vendor_id", "price"]

    async def test_the_name_gives_the_slug_and_the_next_one_gets_a_number(self, staff: CatalogingClient) -> None:
        name = f"Théière émaillée {new_id('n')[-6:]}"
        first, second = await create(staff, name), await create(staff, name)
        assert first.slug.startswith("theiere-emaillee-")
        assert second.slug == f"{first.slug}-2"

    async def test_a_slug_or_sku_of_another_product_is_refused(self, staff: CatalogingClient) -> None:
        product = await create(staff, "First")
        with pytest.raises(problems.SlugTaken):
            await create(staff, "Second", slug=product.slug)
        with pytest.raises(problems.SkuTaken):
            await create(staff, "Third", variant(product.variants[0].sku))

    async def test_two_variants_of_one_draft_cannot_share_a_sku(self, staff: CatalogingClient) -> None:
        with pytest.raises(problems.SkuTaken):
            await create(staff, "Twins", variant("TWIN-01"), variant("TWIN-01"))

    async def test_the_same_key_creates_once(self, staff: CatalogingClient) -> None:
        body = models.ProductDraft(name="Once", variants=[variant()])
        request = operations.CreateProductRequest(idempotency_key=new_id("key"), body=body)
        first, second = await staff.create_product(request), await staff.create_product(request)
        assert first.body.product_id == second.body.product_id

    async def test_an_unknown_category_is_refused(self, staff: CatalogingClient) -> None:
        with pytest.raises(problems.CategoryUnknown):
            await create(staff, "Lost", category_id=new_id("cat"))


class TestChanging:
    async def test_an_old_slug_still_finds_the_product(self, staff: CatalogingClient) -> None:
        product = await create(staff, f"Old {new_id('n')[-6:]}")
        renamed = await change(staff, product, slug=f"new-{product.slug}")
        assert (await read(staff, product.slug)).slug == renamed.slug
        with pytest.raises(problems.SlugTaken):
            await create(staff, "Thief", slug=product.slug)

    async def test_a_stale_version_is_refused(self, staff: CatalogingClient) -> None:
        product = await create(staff, "Stale")
        await change(staff, product, description="New words.")
        with pytest.raises(problems.VersionConflict) as refused:
            await change(staff, product, description="Late words.")
        assert refused.value.members["current_version"] == 2

    async def test_an_archived_product_stays_so(
        self, cataloging: Serving, staff: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Gone", vendor_id=vendor_id, category_id=category_id)
        archived = await set_status(staff, product, "ARCHIVED")
        with pytest.raises(problems.ProductState):
            await set_status(staff, archived, "ACTIVE")
        with pytest.raises(problems.ProductState):
            await set_price(staff, archived, 1)
        assert len(await events_of(cataloging, ProductArchived, product.product_id)) == 1

    async def test_withdrawing_hides_it_at_once_from_those_who_read_it_before(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Brief", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        await read(public, product.product_id)
        await set_status(staff, product, "DRAFT")
        with pytest.raises(problems.NotFound):
            await read(public, product.product_id)
        told = await events_of(cataloging, ProductUnpublished, product.product_id)
        assert [each.reason for each in told] == ["STAFF"]

    async def test_a_price_counts_at_once_and_is_told_with_the_former_one(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
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

    async def test_a_variant_comes_changes_and_goes_but_its_sku_is_never_given_again(
        self, cataloging: Serving, staff: CatalogingClient
    ) -> None:
        product = await create(staff, "Set")
        sku = new_sku()
        addition = models.VariantAddition(variant=variant(sku, 500, name="small"), version=product.version)
        request = operations.AddVariantRequest(product_id=product.product_id, body=addition)
        product = (await staff.add_variant(request)).body
        assert product.variants[-1].full_name == "Set, small"
        body = models.VariantChange(name="tiny", weight=10, version=product.version)
        changed = operations.UpdateVariantRequest(product_id=product.product_id, sku=sku, body=body)
        product = (await staff.update_variant(changed)).body
        assert (product.variants[-1].name, product.variants[-1].weight) == ("tiny", 10)
        await staff.remove_variant(operations.RemoveVariantRequest(product_id=product.product_id, sku=sku))
        with pytest.raises(problems.SkuTaken):
            await create(staff, "Again", variant(sku))
        assert len(await events_of(cataloging, ProductUpdated, product.product_id)) == 3

    async def test_the_last_variant_stays(self, staff: CatalogingClient) -> None:
        product = await create(staff, "Single")
        request = operations.RemoveVariantRequest(product_id=product.product_id, sku=product.variants[0].sku)
        with pytest.raises(problems.LastVariant):
            await staff.remove_variant(request)

    async def test_the_last_price_of_a_published_product_stays(
        self, staff: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        priced = new_sku()
        product = await create(
            staff, "Half", variant(priced), variant(cents=None), status="ACTIVE", vendor_id=vendor_id, category_id=category_id
        )
        with pytest.raises(problems.ProductNotPublishable):
            await staff.remove_variant(operations.RemoveVariantRequest(product_id=product.product_id, sku=priced))
