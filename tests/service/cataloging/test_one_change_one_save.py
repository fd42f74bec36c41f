"""A command changes a product in several ways: it is written once, counted once, and told of once."""

import pytest

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import PriceChanged, ProductUpdated
from impl.cataloging.domain.product import Picture
from impl.cataloging.repositories.changes import Changes
from impl.cataloging.repositories.products import Products
from impl.cataloging.repositories.read_cache import ReadCache
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from tests.service.cataloging.support import NOW, create, events_of, names, read
from tests.support.service import Serving


async def test_several_changes_are_one_version(cataloging: Serving, staff: CatalogingClient) -> None:
    created = await create(staff, "Before")
    sku, image_id = created.variants[0].sku, new_id("img")

    def change(tx: Transaction) -> None:
        with Products(ReadCache(capacity=0, seconds=None), Changes()).change(tx, created.product_id) as product:
            product.change(seen=created.version)
            product.name = "Afterwards"
            product.set_price(sku, 2500, seen=created.version)
            product.change(seen=None)
            product.add_picture(Picture(image_id=image_id, url=f"/images/{image_id}", alt="A bowl", created_at=NOW))

    await cataloging.store.command(change)
    product = await read(staff, created.product_id)
    assert (product.version, product.name, len(product.images)) == (2, "Afterwards", 1)
    told = [await events_of(cataloging, kind, created.product_id) for kind in (ProductUpdated, PriceChanged)]
    assert [[each.product.version for each in of_kind] for of_kind in told] == [[2], [2]]
    assert [each.product.name for of_kind in told for each in of_kind] == ["Afterwards"] * 2
    assert await names(staff, q="afterwards") == ["Afterwards"]


async def test_what_is_told_has_a_version_of_its_own_though_every_value_is_as_it_was(
    cataloging: Serving, staff: CatalogingClient
) -> None:
    created = await create(staff, "Same")
    body = models.ProductChange(name="Same", version=created.version)
    request = operations.UpdateProductRequest(product_id=created.product_id, body=body)
    assert (await staff.update_product(request)).body.version == 2
    told = await events_of(cataloging, ProductUpdated, created.product_id)
    assert [each.product.version for each in told] == [2]


async def test_a_new_slug_finds_the_product_and_that_of_another_is_refused(staff: CatalogingClient) -> None:
    first, second = await create(staff, "First"), await create(staff, "Second")
    body = models.ProductChange(slug=f"{first.slug}-renamed", version=first.version)
    await staff.update_product(operations.UpdateProductRequest(product_id=first.product_id, body=body))
    assert (await read(staff, f"{first.slug}-renamed")).product_id == first.product_id
    theft = models.ProductChange(slug=f"{first.slug}-renamed", version=second.version)
    with pytest.raises(problems.SlugTaken):
        await staff.update_product(operations.UpdateProductRequest(product_id=second.product_id, body=theft))
