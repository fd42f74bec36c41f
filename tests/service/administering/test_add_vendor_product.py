"""Add a product of a vendor."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import delete, func, select

from generated.administering import models, operations, problems
from generated.administering.client import AdministeringClient
from generated.cataloging import models as catalog
from generated.cataloging.client import CatalogingClient
from generated.cataloging.operations import CreateCategoryRequest, GetProductRequest, ListProductsRequest
from generated.events.administering import VendorProductAdded
from impl.administering import tables
from infra.runtime.ids import new_id
from infra.runtime.store.tables import idempotency
from tests.service.administering.support import STAFF, enter, sku, take_on
from tests.support.service import Serving, serving


@pytest.fixture
async def category(services: dict[str, Serving]) -> str:
    client = services["cataloging"].as_staff(CatalogingClient, "catalog:write")
    made = await client.create_category(CreateCategoryRequest(body=catalog.CategoryDraft(name="Vaisselle")))
    return made.body.category_id


def addition(vendor: models.Vendor, category_id: str, *skus: str, **changes: Any) -> operations.AddVendorProductRequest:
    draft = models.VendorProductDraft(
        name="Bol",
        category_id=category_id,
        status="ACTIVE",
        variants=[
            models.VendorVariantDraft(
                sku=sku,
                name=sku.lower(),
                price=models.Price(amount=1990, currency="EUR"),
                weight=350,
                tax_class="STANDARD",
                initial_stock=40,
            )
            for sku in skus
        ],
    )
    product = msgspec.structs.replace(draft, **changes)
    return operations.AddVendorProductRequest(
        vendor_id=vendor.vendor_id, idempotency_key=new_id("key"), body=models.VendorProductAddition(product=product)
    )


async def added(administering: Serving, product_id: str) -> list[tuple[str, int]]:
    events = await administering.emitted_of(VendorProductAdded)
    return [(event.sku, event.quantity) for event in events if event.product_id == product_id]


async def test_a_vendors_product_is_made_at_cataloging_and_its_first_stock_told(
    services: dict[str, Serving], staff: AdministeringClient, category: str
) -> None:
    vendor, first, second = await take_on(staff), sku(), sku()
    made = (await staff.add_vendor_product(addition(vendor, category, first, second))).body
    assert [(variant.sku, variant.initial_stock) for variant in made.variants] == [(first, 40), (second, 40)]
    assert await added(services["administering"], made.product_id) == [(first, 40), (second, 40)]
    at_cataloging = services["cataloging"].as_staff(CatalogingClient, "catalog:write")
    there = (await at_cataloging.list_products(ListProductsRequest(vendor_id=vendor.vendor_id))).body.items
    assert [product.product_id for product in there] == [made.product_id]
    listed = await staff.list_vendor_products(operations.ListVendorProductsRequest(vendor_id=vendor.vendor_id))
    assert listed.body.items == [made]


@pytest.mark.parametrize(("said", "language"), [({}, "FR"), ({"language": "EN"}, "EN")])
async def test_the_product_is_told_in_the_language_of_its_draft(
    services: dict[str, Serving], staff: AdministeringClient, category: str, said: dict[str, str], language: str
) -> None:
    made = (await staff.add_vendor_product(addition(await take_on(staff), category, sku(), **said))).body
    at_cataloging = services["cataloging"].as_staff(CatalogingClient, "catalog:write")
    there = (await at_cataloging.get_product(GetProductRequest(product_id=made.product_id))).body
    assert (there.language, there.languages) == (language, [language])


async def test_the_same_key_adds_one_product(services: dict[str, Serving], staff: AdministeringClient, category: str) -> None:
    request = addition(await take_on(staff), category, sku())
    first = await staff.add_vendor_product(request)
    assert await staff.add_vendor_product(request) == first


@pytest.mark.parametrize("point", ["before the end", "after the end"])
async def test_an_addition_that_died_goes_on_with_the_product_it_made(
    services: dict[str, Serving], staff: AdministeringClient, category: str, point: str
) -> None:
    administering = services["administering"]
    vendor = await take_on(staff)
    request = addition(vendor, category, sku())
    made = (await staff.add_vendor_product(request)).body

    def unanswered(tx: Any) -> None:
        """As if the process had been killed: the lease is over, nothing is answered."""
        tx.execute(
            idempotency.update()
            .where(idempotency.c.key == request.idempotency_key)
            .values(status=None, headers=None, body=None, lease_until=datetime(2020, 1, 1, tzinfo=UTC))
        )
        if point == "before the end":
            ended = tables.vendor_product_additions
            tx.execute(ended.update().where(ended.c.product_id == made.product_id).values(product_id=None))
            tx.execute(delete(tables.first_stocks).where(tables.first_stocks.c.product_id == made.product_id))

    await administering.store.command(unanswered)
    await enter(staff, vendor, "SUSPENDED")
    again = (await staff.add_vendor_product(request)).body
    assert again.product_id == made.product_id
    assert len(await added(administering, made.product_id)) == (2 if point == "before the end" else 1)


async def test_a_vendor_who_is_not_active_adds_nothing(staff: AdministeringClient, category: str) -> None:
    with pytest.raises(problems.VendorNotActive):
        await staff.add_vendor_product(addition(await take_on(staff, active=False), category, sku()))


async def test_refusals_of_cataloging_keep_their_names_and_leave_the_key_free(
    administering: Serving, staff: AdministeringClient, category: str
) -> None:
    vendor, taken = await take_on(staff), sku()
    await staff.add_vendor_product(addition(vendor, category, taken, slug=taken.lower()))
    with pytest.raises(problems.SkuTaken, match="SKU"):
        await staff.add_vendor_product(addition(vendor, category, taken))
    with pytest.raises(problems.SlugTaken):
        await staff.add_vendor_product(addition(vendor, category, sku(), slug=taken.lower()))
    unknown = addition(vendor, new_id("cat"), sku())
    with pytest.raises(problems.CategoryUnknown):
        await staff.add_vendor_product(unknown)
    begun = select(func.count()).where(tables.vendor_product_additions.c.product_id.is_(None))
    assert await administering.store.query(lambda tx: tx.scalar(begun)) == 0
    mended = msgspec.structs.replace(addition(vendor, category, sku()), idempotency_key=unknown.idempotency_key)
    assert (await staff.add_vendor_product(mended)).body.status == "ACTIVE"


async def test_without_cataloging_nothing_is_added_and_the_same_key_may_try_again(
    tmp_path: Path,
) -> None:
    async with serving("administering", folder=tmp_path, settings={"CATALOGING_URL": "http://127.0.0.1:9"}) as running:
        staff = running["administering"].as_staff(AdministeringClient, *STAFF)
        vendor = await take_on(staff)
        request = addition(vendor, new_id("cat"), sku())
        for _ in range(2):
            with pytest.raises(problems.DependencyUnavailable):
                await staff.add_vendor_product(request)
        assert await running["administering"].emitted_of(VendorProductAdded) == []
