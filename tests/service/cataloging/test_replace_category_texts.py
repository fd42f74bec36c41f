"""Replace the texts of a category in one language."""

import pytest

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import CategoryChanged
from infra.runtime.ids import new_id
from tests.service.cataloging.support import create_category
from tests.support.service import Serving


async def translate(
    client: CatalogingClient, category: models.Category, name: str, language: models.Language = "EN", **members: str
) -> models.Category:
    body = models.CategoryTextsReplacement(name=name, version=category.version, **members)
    request = operations.ReplaceCategoryTextsRequest(category_id=category.category_id, language=language, body=body)
    return (await client.replace_category_texts(request)).body


async def read(client: CatalogingClient, category_id: str, language: models.Language) -> models.Category:
    return (await client.get_category(operations.GetCategoryRequest(category_id=category_id, language=language))).body


async def listed(client: CatalogingClient, language: models.Language, *ids: str) -> list[models.Category]:
    every = (await client.list_categories(operations.ListCategoriesRequest(language=language))).body.items
    return [each for each in every if each.category_id in ids]


async def test_each_step_of_a_path_says_which_language_it_is_told_in(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient
) -> None:
    top = await create_category(staff, "Cuisine", description="Pour cuisiner.")
    below = await create_category(staff, "Casseroles", parent_id=top.category_id)
    assert (top.language, top.languages) == ("FR", ["FR"])
    told = await translate(staff, below, "Saucepans", description="To cook with.")
    assert (told.name, told.description, told.language, told.languages) == ("Saucepans", "To cook with.", "EN", ["FR", "EN"])
    steps = [(step.name, step.language) for step in told.path]
    assert steps == [("Cuisine", "FR"), ("Saucepans", "EN")]
    assert await read(public, below.category_id, "EN") == told
    french = await read(public, below.category_id, "FR")
    assert ([step.name for step in french.path], french.language) == (["Cuisine", "Casseroles"], "FR")
    names: dict[models.Language, str] = {"EN": "Saucepans", "FR": "Casseroles"}
    for language, name in names.items():
        for _ in range(2):
            [_, shown] = await listed(public, language, top.category_id, below.category_id)
            assert (shown.name, shown.language) == (name, language)
    event = [each for each in await cataloging.emitted_of(CategoryChanged) if each.category_id == below.category_id][-1]
    assert [(each.language, each.name) for each in event.category.texts] == [("FR", "Casseroles"), ("EN", "Saucepans")]


async def test_a_kept_tree_is_forgotten_with_a_translation(staff: CatalogingClient, public: CatalogingClient) -> None:
    category = await create_category(staff, "Verres")
    [before] = await listed(public, "EN", category.category_id)
    told = await translate(staff, category, "Glasses")
    [after] = await listed(public, "EN", category.category_id)
    assert (before.name, after.name) == ("Verres", "Glasses")
    await translate(staff, told, "Glassware")
    assert [each.name for each in await listed(public, "EN", category.category_id)] == ["Glassware"]


async def test_sisters_of_one_position_are_sorted_by_their_names_in_the_language(
    staff: CatalogingClient, public: CatalogingClient
) -> None:
    parent = await create_category(staff, "Linge")
    first = await create_category(staff, "Aaa", parent_id=parent.category_id)
    second = await create_category(staff, "Bbb", parent_id=parent.category_id)
    await translate(staff, first, "Zzz")
    ids = (first.category_id, second.category_id)
    assert [each.name for each in await listed(public, "FR", *ids)] == ["Aaa", "Bbb"]
    assert [each.name for each in await listed(public, "EN", *ids)] == ["Bbb", "Zzz"]


async def test_an_english_category_has_french_texts(staff: CatalogingClient) -> None:
    category = await create_category(staff, "Spoons", language="EN")
    french = await translate(staff, category, "Cuillers", "FR")
    assert (french.name, french.languages) == ("Cuillers", ["EN", "FR"])
    own = await translate(staff, french, "Wooden spoons")
    assert (own.name, own.languages) == ("Wooden spoons", ["EN", "FR"])
    assert (await read(staff, category.category_id, "FR")).name == "Cuillers"


async def test_a_stale_version_and_an_unknown_category_are_refused(staff: CatalogingClient) -> None:
    category = await create_category(staff, "Louches")
    told = await translate(staff, category, "Ladles")
    with pytest.raises(problems.VersionConflict) as refused:
        await translate(staff, category, "Late ladles")
    assert refused.value.members["current_version"] == told.version
    body = models.CategoryTextsReplacement(name="Nothing", version=1)
    with pytest.raises(problems.NotFound):
        await staff.replace_category_texts(
            operations.ReplaceCategoryTextsRequest(category_id=new_id("cat"), language="EN", body=body)
        )
