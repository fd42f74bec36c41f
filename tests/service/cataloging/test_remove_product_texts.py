"""Take back a translation of a product."""

import pytest

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import ProductUpdated
from infra.runtime.ids import new_id
from tests.service.cataloging.support import create, events_of, read, set_status, translate
from tests.support.service import Serving


def removed(product_id: str, language: models.Language = "EN") -> operations.RemoveProductTextsRequest:
    return operations.RemoveProductTextsRequest(product_id=product_id, language=language)


async def test_it_is_told_in_its_own_language_again_and_the_slug_still_finds_it(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await create(staff, "Panier", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    english = await translate(staff, product, f"Basket {new_id('n')[-6:]}")
    assert (await read(public, english.slug, "EN")).name == english.name
    await staff.remove_product_texts(removed(product.product_id))
    left = await read(public, english.slug, "EN")
    assert (left.name, left.slug, left.language, left.languages) == ("Panier", product.slug, "FR", ["FR"])
    told = (await events_of(cataloging, ProductUpdated, product.product_id))[-1].product
    assert ([each.language for each in told.texts], told.version) == (["FR"], 3)
    with pytest.raises(problems.SlugTaken):
        await create(staff, "Thief", slug=english.slug)


async def test_its_own_texts_stay_and_what_is_not_there_is_not_found(staff: CatalogingClient) -> None:
    product = await create(staff, "Tamis")
    with pytest.raises(problems.OwnTexts):
        await staff.remove_product_texts(removed(product.product_id, "FR"))
    for unknown in (product.product_id, new_id("prd")):
        with pytest.raises(problems.NotFound):
            await staff.remove_product_texts(removed(unknown))
    assert (await read(staff, product.product_id)).version == 1


async def test_an_archived_product_stays_as_it_is(staff: CatalogingClient) -> None:
    product = await translate(staff, await create(staff, "Bocal"), "Jar")
    await set_status(staff, product, "ARCHIVED")
    with pytest.raises(problems.ProductState):
        await staff.remove_product_texts(removed(product.product_id))
