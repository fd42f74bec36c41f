"""Take back a translation of a category."""

import pytest

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import CategoryChanged
from infra.runtime.ids import new_id
from tests.service.cataloging.support import create_category
from tests.support.service import Serving


def removed(category_id: str, language: models.Language = "EN") -> operations.RemoveCategoryTextsRequest:
    return operations.RemoveCategoryTextsRequest(category_id=category_id, language=language)


async def test_it_is_told_in_its_own_language_again(cataloging: Serving, staff: CatalogingClient) -> None:
    category = await create_category(staff, "Paniers")
    body = models.CategoryTextsReplacement(name="Baskets", version=1)
    request = operations.ReplaceCategoryTextsRequest(category_id=category.category_id, language="EN", body=body)
    await staff.replace_category_texts(request)
    await staff.remove_category_texts(removed(category.category_id))
    read = operations.GetCategoryRequest(category_id=category.category_id, language="EN")
    left = (await staff.get_category(read)).body
    assert (left.name, left.language, left.languages, left.version) == ("Paniers", "FR", ["FR"], 3)
    event = [each for each in await cataloging.emitted_of(CategoryChanged) if each.category_id == category.category_id][-1]
    assert [each.language for each in event.category.texts] == ["FR"]


async def test_its_own_texts_stay_and_what_is_not_there_is_not_found(staff: CatalogingClient) -> None:
    category = await create_category(staff, "Tapis")
    with pytest.raises(problems.OwnTexts):
        await staff.remove_category_texts(removed(category.category_id, "FR"))
    for unknown in (category.category_id, new_id("cat")):
        with pytest.raises(problems.NotFound):
            await staff.remove_category_texts(removed(unknown))
