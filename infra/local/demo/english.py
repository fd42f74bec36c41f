"""The demo's English texts: what the shop tells in French alone is translated, as far as the tables have words for it."""

from functools import partial

from msgspec import UNSET

from generated.cataloging import models
from generated.cataloging.operations import (
    ListCategoriesRequest,
    ReplaceCategoryTextsRequest,
    ReplaceProductTextsRequest,
)
from infra.local.common.together import a_few_at_once
from infra.local.demo import drafts
from infra.local.demo.changing import change_product
from infra.local.demo.data.tables import CatalogueInEnglish, Product, catalogue_in_english
from infra.local.players.callers import Services, patiently

_ENGLISH = "EN"


async def translate_categories(owner: Services) -> None:
    """Gives the demo's categories that have none their English name and description."""
    request = ListCategoriesRequest(language="EN")
    listed = (await patiently(partial(owner.cataloging.list_categories, request))).body.items
    told = catalogue_in_english().categories
    untold = [category for category in listed if category.language != _ENGLISH and category.name in told]
    await a_few_at_once(partial(_translate_category, owner, category) for category in untold)


async def _translate_category(owner: Services, category: models.Category) -> None:
    english = catalogue_in_english().categories[category.name]
    body = models.CategoryTextsReplacement(name=english.name, description=english.description, version=category.version)
    request = ReplaceCategoryTextsRequest(category_id=category.category_id, language="EN", body=body)
    await patiently(partial(owner.cataloging.replace_category_texts, request))


async def translate_product(owner: Services, product: Product, product_id: str) -> None:
    """Gives a product its English texts, unless it has some or was archived."""

    async def translate(shown: models.Product) -> None:
        if _ENGLISH in (shown.languages or ()) or shown.status == "ARCHIVED":
            return
        request = ReplaceProductTextsRequest(product_id=product_id, language="EN", body=english_texts(product, shown))
        await patiently(partial(owner.cataloging.replace_product_texts, request))

    await change_product(owner, product_id, translate)


def english_texts(product: Product, shown: models.Product) -> models.ProductTextsReplacement:
    """Returns the English texts of a product: of the variants, pictures and attributes that it has now and the tables know."""
    table = catalogue_in_english()
    told = table.products[product.sku]
    codes = dict(zip(drafts.skus(product), (variant.code for variant in product.variants), strict=False))
    alts = {product.picture.alt: told.alt}
    alts |= {each.picture.alt: told.variants[each.code].alt or told.alt for each in product.variants if each.picture}
    return models.ProductTextsReplacement(
        name=told.name,
        description=told.description,
        attributes=_attributes(table, shown.attributes),
        variants=[
            models.VariantTextsDraft(
                sku=each.sku,
                name=told.variants[codes[each.sku]].name if each.sku in codes else UNSET,
                attributes=_attributes(table, each.attributes),
            )
            for each in shown.variants
            if each.sku in codes or each.sku == product.sku
        ],
        images=[models.ImageTextDraft(image_id=each.image_id, alt=alts[each.alt]) for each in shown.images if each.alt in alts],
        version=shown.version,
    )


def _attributes(table: CatalogueInEnglish, attributes: list[models.Attribute]) -> list[models.Attribute]:
    return [
        models.Attribute(name=table.attributes.get(each.name, each.name), value=table.values.get(each.value, each.value))
        for each in attributes
    ]
