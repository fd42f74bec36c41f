"""Set the order of a product's pictures, the variants that they show, and what they show in words."""

from collections.abc import Sequence
from typing import Any

import pytest
from msgspec import UNSET

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import ProductUpdated
from infra.runtime.ids import new_id
from tests.service.cataloging.support import create, events_of, read, set_status, translate, variant
from tests.support.service import Serving


@pytest.fixture
async def product(staff: CatalogingClient, vendor_id: str, category_id: str) -> models.Product:
    images = [models.ProductImageDraft(url=f"/media/mugs/{each}.webp", alt=each) for each in ("front", "back", "top")]
    common: dict[str, Any] = {"vendor_id": vendor_id, "category_id": category_id, "status": "ACTIVE"}
    return await create(staff, "Pictured", variant(), variant(), images=images, **common)


def ids(product: models.Product) -> list[str]:
    return [each.image_id for each in product.images]


async def reorder(
    client: CatalogingClient, product: models.Product, places: Sequence[models.ProductImagePlace | str]
) -> models.Product:
    images = [models.ProductImagePlace(image_id=each) if isinstance(each, str) else each for each in places]
    body = models.ProductImageOrder(images=images, version=product.version)
    request = operations.ReorderProductImagesRequest(product_id=product.product_id, body=body)
    return (await client.reorder_product_images(request)).body


async def test_lists_show_the_first_one(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, product: models.Product, vendor_id: str
) -> None:
    lists = operations.ListProductsRequest(vendor_id=vendor_id)
    await public.list_products(lists)
    front, back, top = ids(product)
    assert ids(await reorder(staff, product, [top, front, back])) == [top, front, back]
    assert ids(await read(public, product.product_id)) == [top, front, back]
    [shown] = (await public.list_products(lists)).body.items
    assert shown.image is not UNSET
    assert shown.image.image_id == top
    told = (await events_of(cataloging, ProductUpdated, product.product_id))[-1]
    assert [each.image_id for each in told.product.images] == [top, front, back]


async def test_each_says_what_it_shows_and_of_which_variant(staff: CatalogingClient, product: models.Product) -> None:
    front, back, top = ids(product)
    sku = product.variants[1].sku
    words = [models.ImageAltIn(language="FR", alt="de face")]
    placed = await reorder(staff, product, [models.ProductImagePlace(image_id=front, sku=sku, alts=words), back, top])
    assert [(each.alt, each.sku) for each in placed.images] == [("de face", sku), ("back", UNSET), ("top", UNSET)]
    kept = await reorder(staff, placed, [front, back, top])
    assert [(each.alt, each.sku) for each in kept.images] == [("de face", UNSET), ("back", UNSET), ("top", UNSET)]


async def test_what_a_picture_shows_is_said_in_each_language_that_the_product_has(
    staff: CatalogingClient, product: models.Product
) -> None:
    translated = await translate(staff, product, "Mug in pictures")
    front, back, top = ids(product)
    words = [models.ImageAltIn(language="EN", alt="in front"), models.ImageAltIn(language="FR", alt="de face")]
    placed = await reorder(staff, translated, [back, models.ProductImagePlace(image_id=front, alts=words), top])
    assert [each.alt for each in placed.images] == ["back", "de face", "top"]
    in_english = operations.GetProductRequest(product_id=product.product_id, language="EN")
    assert [each.alt for each in (await staff.get_product(in_english)).body.images][1] == "in front"


async def test_all_pictures_are_named_once_and_none_of_another_product(
    staff: CatalogingClient, product: models.Product
) -> None:
    front, back, top = ids(product)
    another = await create(staff, "Another", images=[models.ProductImageDraft(url="/media/mugs/other.webp", alt="other")])
    foreign = ids(another)[0]
    for places, missing, unknown in (
        ([front, back], [top], []),
        ([front, back, top, foreign], [], [foreign]),
        ([front, back, back], [top], [back]),
        ([], [front, back, top], []),
    ):
        with pytest.raises(problems.ImagesIncomplete) as refusal:
            await reorder(staff, product, places)
        assert (refusal.value.members["missing"], refusal.value.members["unknown"]) == (missing, unknown)
    assert await read(staff, product.product_id) == product


async def test_a_variant_or_a_language_that_is_not_there_is_refused(staff: CatalogingClient, product: models.Product) -> None:
    front, back, top = ids(product)
    with pytest.raises(problems.VariantUnknown):
        await reorder(staff, product, [models.ProductImagePlace(image_id=front, sku="NO-SUCH-SKU"), back, top])
    words = [models.ImageAltIn(language="EN", alt="in front")]
    with pytest.raises(problems.LanguageMissing) as refusal:
        await reorder(staff, product, [models.ProductImagePlace(image_id=front, alts=words), back, top])
    assert refusal.value.members["language"] == "EN"


async def test_a_stale_version_an_archived_and_an_unknown_product_are_refused(
    staff: CatalogingClient, product: models.Product
) -> None:
    changed = await reorder(staff, product, ids(product)[::-1])
    with pytest.raises(problems.VersionConflict):
        await reorder(staff, product, ids(product))
    archived = await set_status(staff, changed, "ARCHIVED")
    with pytest.raises(problems.ProductState):
        await reorder(staff, archived, ids(product))
    body = models.ProductImageOrder(images=[], version=1)
    with pytest.raises(problems.NotFound):
        await staff.reorder_product_images(operations.ReorderProductImagesRequest(product_id=new_id("prd"), body=body))
