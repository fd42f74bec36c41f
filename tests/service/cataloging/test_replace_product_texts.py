"""Replace the texts of a product in one language."""

from typing import Any

import pytest
from msgspec import UNSET

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import ProductCreated, ProductUpdated
from infra.runtime.ids import new_id
from tests.service.cataloging.support import (
    change,
    create,
    events_of,
    new_sku,
    png,
    read,
    set_status,
    texts,
    texts_request,
    translate,
    variant,
)
from tests.support.service import Serving

GREEN = [models.Attribute(name="Colour", value="green")]
VERT = [models.Attribute(name="Couleur", value="vert")]


def unique(name: str) -> str:
    return f"{name} {new_id('n')[-8:]}"


async def add_picture(client: CatalogingClient, product: models.Product, alt: str) -> str:
    added = operations.AddProductImageRequest(
        product_id=product.product_id, alt=alt, body=png(3, 2), content_type="image/png", idempotency_key=new_id("key")
    )
    return (await client.add_product_image(added)).body.image_id


async def on_sale(staff: CatalogingClient, vendor_id: str, category_id: str, name: str, **members: Any) -> models.Product:
    return await create(staff, name, status="ACTIVE", vendor_id=vendor_id, category_id=category_id, **members)


async def test_each_language_has_its_own_texts_and_a_read_says_which_it_is_told_in(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    sku, name, name_en = new_sku(), unique("Tasse"), unique("Cup")
    product = await create(
        staff,
        name,
        variant(sku, name="verte", attributes=VERT),
        status="ACTIVE",
        vendor_id=vendor_id,
        category_id=category_id,
        description="En grès.",
        attributes=[models.Attribute(name="Matière", value="grès")],
    )
    image_id = await add_picture(staff, product, "Une tasse verte")
    assert (product.language, product.languages) == ("FR", ["FR"])
    untold = await read(public, product.product_id, "EN")
    assert (untold.name, untold.language) == (name, "FR")
    told = texts(
        product,
        name_en,
        models.VariantTextsDraft(sku=sku, name="green", attributes=GREEN),
        images=[models.ImageTextDraft(image_id=image_id, alt="A green cup")],
        attributes=[models.Attribute(name="Material", value="stoneware")],
        description="Made of stoneware.",
        version=2,
    )
    answered = (await staff.replace_product_texts(texts_request(product, told))).body
    assert answered.slug == name_en.lower().replace(" ", "-")
    for key in (product.product_id, product.slug, answered.slug):
        english = await read(public, key, "EN")
        assert english == answered
        french = await read(public, key)
        assert (french.slug, french.name, french.description) == (product.slug, name, "En grès.")
        assert (french.language, french.languages, french.version) == ("FR", ["FR", "EN"], 3)
        assert (french.variants[0].full_name, french.variants[0].attributes) == (f"{name}, verte", VERT)
        assert [each.alt for each in french.images] == ["Une tasse verte"]
    assert (answered.name, answered.description, answered.language) == (name_en, "Made of stoneware.", "EN")
    assert answered.attributes == [models.Attribute(name="Material", value="stoneware")]
    assert (answered.variants[0].name, answered.variants[0].full_name) == ("green", f"{name_en}, green")
    assert answered.variants[0].attributes == GREEN
    assert [each.alt for each in answered.images] == ["A green cup"]
    updates = await events_of(cataloging, ProductUpdated, product.product_id)
    assert [each.product.version for each in updates] == [2, 3]


async def test_an_event_tells_all_texts_in_all_languages(
    cataloging: Serving, staff: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    sku, later = new_sku(), new_sku()
    product = await create(
        staff, "Plat", variant(sku, name="vert", attributes=VERT), vendor_id=vendor_id, category_id=category_id
    )
    [created] = await events_of(cataloging, ProductCreated, product.product_id)
    assert [(each.language, each.name, each.slug) for each in created.product.texts] == [("FR", "Plat", product.slug)]
    english = await translate(staff, product, "Dish", slug=f"dish-{product.slug}")
    addition = models.VariantAddition(variant=variant(later, name="bleu"), version=english.version)
    await staff.add_variant(operations.AddVariantRequest(product_id=product.product_id, body=addition))
    state = (await events_of(cataloging, ProductUpdated, product.product_id))[-1].product
    assert (state.name, state.slug, [each.full_name for each in state.variants]) == (
        "Plat",
        product.slug,
        ["Plat, vert", "Plat, bleu"],
    )
    french, told = state.texts
    assert (french.language, french.name, french.slug) == ("FR", state.name, state.slug)
    assert [each.full_name for each in french.variants] == ["Plat, vert", "Plat, bleu"]
    assert (told.language, told.name, told.slug) == ("EN", "Dish", english.slug)
    assert [each.full_name for each in told.variants] == ["Dish, vert", "Dish, bleu"]
    assert [each.value for each in told.variants[0].attributes] == ["vert"]


async def test_what_came_after_the_translation_is_told_in_the_own_language(staff: CatalogingClient) -> None:
    first, second = new_sku(), new_sku()
    product = await create(staff, "Vase", variant(first, name="vert", attributes=VERT))
    told = texts(product, "Vase", models.VariantTextsDraft(sku=first, name="green", attributes=GREEN))
    english = (await staff.replace_product_texts(texts_request(product, told))).body
    image_id = await add_picture(staff, product, "Un vase vert")
    added = models.VariantAddition(variant=variant(second, name="bleu", attributes=VERT), version=english.version + 1)
    await staff.add_variant(operations.AddVariantRequest(product_id=product.product_id, body=added))
    mixed = await read(staff, product.product_id, "EN")
    assert [each.full_name for each in mixed.variants] == ["Vase, green", "Vase, bleu"]
    assert [each.attributes for each in mixed.variants] == [GREEN, VERT]
    assert ([each.alt for each in mixed.images], mixed.language) == (["Un vase vert"], "EN")
    assert [each.language for each in mixed.variants] == [UNSET, "FR"]
    assert [each.language for each in mixed.images] == ["FR"]
    french = await read(staff, product.product_id)
    assert {*(each.language for each in french.variants), *(each.language for each in french.images)} == {UNSET}
    await staff.remove_variant(operations.RemoveVariantRequest(product_id=product.product_id, sku=first))
    await staff.remove_product_image(operations.RemoveProductImageRequest(image_id=image_id))
    left = await read(staff, product.product_id, "EN")
    assert ([each.sku for each in left.variants], left.images) == ([second], [])


async def test_a_product_may_be_english_and_translated_into_french(
    staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await on_sale(staff, vendor_id, category_id, unique("Jug"), language="EN")
    assert (product.language, product.languages) == ("EN", ["EN"])
    assert (await read(public, product.slug)).language == "EN"
    french = (await staff.replace_product_texts(texts_request(product, texts(product, "Pichet"), "FR"))).body
    assert (french.name, french.languages) == ("Pichet", ["EN", "FR"])
    assert (await read(public, product.slug)).name == "Pichet"
    renamed = await change(staff, french, name="Pitcher")
    assert (renamed.name, renamed.language, renamed.slug) == ("Pitcher", "EN", product.slug)
    assert (await read(public, product.slug)).name == "Pichet"


async def test_the_own_texts_are_replaced_too_and_what_is_not_listed_stays(staff: CatalogingClient) -> None:
    first, second = new_sku(), new_sku()
    product = await create(staff, "Bol", variant(first, name="un"), variant(second, name="deux"), attributes=VERT)
    image_id = await add_picture(staff, product, "Un bol")
    told = texts(product, "Grand bol", models.VariantTextsDraft(sku=second, name="trois", attributes=VERT), version=2)
    own = (await staff.replace_product_texts(texts_request(product, told, "FR"))).body
    assert (own.name, own.slug, own.attributes, own.languages) == ("Grand bol", product.slug, [], ["FR"])
    assert [each.name for each in own.variants] == ["un", "trois"]
    assert [(each.image_id, each.alt) for each in own.images] == [(image_id, "Un bol")]
    assert await read(staff, product.product_id) == own


async def test_without_a_slug_it_is_made_of_the_name_and_then_stays(staff: CatalogingClient) -> None:
    name = unique("Lamp")
    other = await create(staff, name)
    product = await create(staff, unique("Lampe"))
    english = await translate(staff, product, name)
    assert english.slug == f"{other.slug}-2"
    again = await translate(staff, english, unique("Lantern"))
    assert again.slug == english.slug
    moved = await translate(staff, again, again.name, slug=f"{english.slug}-b")
    assert (await read(staff, english.slug)).product_id == product.product_id
    assert (await read(staff, english.slug, "EN")).slug == moved.slug


async def test_the_same_name_in_both_languages_has_one_slug(staff: CatalogingClient) -> None:
    product = await create(staff, unique("Mug"))
    assert (await translate(staff, product, product.name)).slug == product.slug


async def test_a_slug_is_one_products_in_whatever_language(staff: CatalogingClient) -> None:
    french, english = await create(staff, unique("Plateau")), await create(staff, unique("Theiere"))
    tray = await translate(staff, french, unique("Tray"))
    for taken in (french.slug, tray.slug):
        with pytest.raises(problems.SlugTaken):
            await translate(staff, english, "Teapot", slug=taken)
        with pytest.raises(problems.SlugTaken):
            await change(staff, english, slug=taken)
        with pytest.raises(problems.SlugTaken):
            await create(staff, "Thief", slug=taken)
    assert (await read(staff, english.product_id)).languages == ["FR"]
    swapped = await translate(staff, tray, tray.name, slug=french.slug)
    assert (await read(staff, french.slug, "EN")).slug == swapped.slug == french.slug


async def test_texts_of_what_the_product_does_not_have_are_refused(staff: CatalogingClient) -> None:
    own, strange, image_id = new_sku(), new_sku(), new_id("img")
    product = await create(staff, "Cruche", variant(own))
    drafts = [models.VariantTextsDraft(sku=each, attributes=[]) for each in (own, strange, own)]
    told = texts(product, "Jug", *drafts, images=[models.ImageTextDraft(image_id=image_id, alt="A jug")])
    with pytest.raises(problems.TextsNotOfProduct) as refused:
        await staff.replace_product_texts(texts_request(product, told))
    assert refused.value.members == {"skus": [strange, own], "image_ids": [image_id]}
    assert (await read(staff, product.product_id)).languages == ["FR"]


async def test_a_stale_version_an_archived_and_an_unknown_product_are_refused(staff: CatalogingClient) -> None:
    product = await create(staff, "Saladier")
    english = await translate(staff, product, "Salad bowl")
    with pytest.raises(problems.VersionConflict) as refused:
        await translate(staff, product, "Late bowl")
    assert refused.value.members["current_version"] == english.version
    archived = await set_status(staff, english, "ARCHIVED")
    with pytest.raises(problems.ProductState):
        await translate(staff, archived, "Bowl")
    unknown = operations.ReplaceProductTextsRequest(product_id=new_id("prd"), language="EN", body=texts(product, "Bowl"))
    with pytest.raises(problems.NotFound):
        await staff.replace_product_texts(unknown)


async def test_what_cannot_be_printed_is_refused(staff: CatalogingClient) -> None:
    product = await create(staff, "Carafe")
    with pytest.raises(problems.TextNotPrintable):
        await translate(staff, product, "Carafe \N{SNOWMAN}\N{SNAKE}")


async def test_a_kept_answer_is_of_its_language(
    staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await on_sale(staff, vendor_id, category_id, unique("Assiette"))
    english = await translate(staff, product, unique("Plate"))
    for _ in range(2):
        assert (await read(public, product.slug, "EN")).name == english.name
        assert (await read(public, product.slug, "FR")).name == product.name
    better = await translate(staff, english, unique("Dinner plate"))
    assert (await read(public, product.slug, "EN")).name == better.name
