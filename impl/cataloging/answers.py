"""From domain objects and rows to the models of the contract."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import UNSET, UnsetType
from sqlalchemy import Row

from generated.cataloging import models
from impl.cataloging.domain.categories import Category, CategoryTree
from impl.cataloging.domain.facets import Facets
from impl.cataloging.domain.product import Picture, Product, Variant
from impl.cataloging.domain.sales import Sale
from impl.cataloging.domain.texts import FIRST_LANGUAGE, Attribute, CategoryTexts, Language, ProductTexts, full_name
from impl.common import money
from impl.common.absent import or_unset


def product_image_answer(
    picture: Picture, alt: str | None = None, language: Language | UnsetType = UNSET
) -> models.ProductImage:
    """`alt`: in another language than its product's own. `language`: that of the words, where it is not the answer's."""
    return models.ProductImage(
        image_id=picture.image_id,
        url=picture.url,
        alt=alt or picture.alt,
        language=language,
        sku=or_unset(picture.sku),
        width=or_unset(picture.width),
        height=or_unset(picture.height),
        created_at=picture.created_at,
    )


def _attributes(attributes: Iterable[Attribute]) -> list[models.Attribute]:
    return [models.Attribute(name=each.name, value=each.value) for each in attributes]


def _product_image(entity: Product, picture: Picture, texts: ProductTexts) -> models.ProductImage:
    told = entity.translation(texts.language)
    is_lent = told is not None and told.alt(picture.image_id) is None
    return product_image_answer(picture, texts.alt(picture.image_id), entity.language if is_lent else UNSET)


def _variant(entity: Product, variant: Variant, texts: ProductTexts, *, for_public: bool) -> models.Variant:
    told = texts.variant(variant.sku)
    return models.Variant(
        sku=variant.sku,
        name=or_unset(told.name if told else None),
        full_name=texts.full_name(variant.sku),
        attributes=_attributes(told.attributes if told else ()),
        language=_language_of_variant(entity, variant, texts),
        price=_price(variant.price),
        weight=variant.weight,
        tax_class=variant.tax_class,
        max_per_order=variant.max_per_order,
        availability=variant.availability,
        availability_as_of=or_unset(variant.available_since),
        sale=_sale(variant.sale, for_public=for_public),
    )


def _language_of_variant(entity: Product, variant: Variant, texts: ProductTexts) -> Language | UnsetType:
    """Returns the product's own language for words that the translation lacks."""
    told = entity.translation(texts.language)
    is_lent = told is not None and told.variant(variant.sku) is None
    return entity.language if is_lent and (variant.name or variant.attributes) else UNSET


def _sale(sale: Sale | None, *, for_public: bool) -> models.VariantSale | UnsetType:
    if sale is None or (for_public and not sale.is_reduction):
        return UNSET
    return models.VariantSale(
        price=money.price(sale.price),
        starts_at=sale.starts_at,
        ends_at=or_unset(sale.ends_at),
        applies=sale.applies,
        regular_price=_price(sale.regular_price),
        prior_price=_price(sale.prior_price),
    )


def reduction_answer(product: Product) -> models.ProductReduction | UnsetType:
    """For the summary of a product: of the variant that `price_from` comes from."""
    sale = product.reduction
    if sale is None or sale.regular_price is None or sale.prior_price is None:
        return UNSET
    return models.ProductReduction(regular_price=money.price(sale.regular_price), prior_price=money.price(sale.prior_price))


def product_answer(entity: Product, language: Language, *, for_public: bool = False) -> models.Product:
    """With the texts in this language, or in the product's own one when it was not translated.

    The public gets only sales that may be announced.
    """
    prices: list[int | None] = [*entity.prices] or [None]
    texts = entity.texts_in(language)
    return models.Product(
        product_id=entity.product_id,
        slug=texts.slug,
        name=texts.name,
        description=texts.description or UNSET,
        language=texts.language,
        languages=entity.languages,
        status=entity.status,
        on_sale=entity.on_sale,
        category_id=or_unset(entity.category_id),
        vendor_id=entity.vendor.vendor_id if entity.vendor else UNSET,
        vendor_name=or_unset(entity.vendor.name) if entity.vendor else UNSET,
        attributes=_attributes(texts.attributes),
        variants=[_variant(entity, variant, texts, for_public=for_public) for variant in entity.variants],
        images=[_product_image(entity, picture, texts) for picture in entity.pictures],
        price_from=_price(prices[0]),
        price_to=_price(prices[-1]),
        availability=entity.availability,
        version=entity.version,
        created_at=entity.created_at,
        updated_at=entity.updated_at,
    )


def product_summary_answer(entity: Product, texts: ProductTexts) -> models.ProductSummary:
    """With the product's texts in some language (`Product.texts_in`)."""
    prices: list[int | None] = [*entity.prices] or [None]
    return models.ProductSummary(
        product_id=entity.product_id,
        slug=texts.slug,
        name=texts.name,
        language=texts.language,
        status=entity.status,
        on_sale=entity.on_sale,
        category_id=or_unset(entity.category_id),
        vendor_id=entity.vendor.vendor_id if entity.vendor else UNSET,
        vendor_name=or_unset(entity.vendor.name) if entity.vendor else UNSET,
        image=_first_image(entity, texts),
        price_from=_price(prices[0]),
        price_to=_price(prices[-1]),
        reduction=reduction_answer(entity),
        availability=entity.availability,
        variant_count=len(entity.variants),
        version=entity.version,
        created_at=entity.created_at,
        updated_at=entity.updated_at,
    )


def _first_image(entity: Product, texts: ProductTexts) -> models.ProductImage | UnsetType:
    if not entity.pictures:
        return UNSET
    return _product_image(entity, entity.pictures[0], texts)


def product_suggestion_answer(summary: models.ProductSummary) -> models.ProductSuggestion:
    return models.ProductSuggestion(
        product_id=summary.product_id,
        slug=summary.slug,
        name=summary.name,
        language=summary.language,
        image_url=UNSET if summary.image is UNSET else summary.image.url,
        price_from=summary.price_from,
    )


def _picture_url(pictures: Sequence[Mapping[str, Any]], sku: str) -> str | UnsetType:
    """Returns the link of the variant's own picture, else of the picture that lists show."""
    own = [picture for picture in pictures if picture.get("sku") == sku]
    return next((str(picture["url"]) for picture in (*own, *pictures)), UNSET)


def _full_names(row: Row[Any]) -> dict[str, str]:
    """Returns what the variant is called, by language; a translation that lacks the variant tells it in the product's own one."""
    names = {row.language: full_name(row.product_name, row.name)}
    for told in row.translations:
        own = {"sku": row.sku, "name": row.name}
        variant = next((each for each in told["variants"] if each["sku"] == row.sku), own)
        names[told["language"]] = full_name(told["name"], variant["name"])
    return names


def variant_offer_answer(row: Row[Any]) -> models.VariantOffer:
    """From a row of `list_offers`."""
    names = _full_names(row)
    return models.VariantOffer(
        sku=row.sku,
        product_id=row.product_id,
        slug=row.slug,
        vendor_id=or_unset(row.vendor_id),
        name=names.get(FIRST_LANGUAGE, names[row.language]),
        name_en=names.get("EN", UNSET),
        image_url=_picture_url(row.pictures, row.sku),
        price=_price(row.price),
        weight=row.weight,
        tax_class=row.tax_class,
        max_per_order=row.max_per_order,
        status=row.product_status,
        on_sale=row.on_sale and row.price is not None,
        availability=row.status or "OUT_OF_STOCK",
        availability_as_of=or_unset(row.since),
        availability_version=row.level_version or UNSET,
        version=row.version,
    )


def price_changes_answer(rows: Iterable[Row[Any]], next_cursor: str | None, lowest: int | None) -> models.PriceChangePage:
    """From rows of `price_changes`."""
    return models.PriceChangePage(
        items=[
            models.PriceChange(
                price=money.price(row.price),
                previous_price=_price(row.previous_price),
                reason=row.reason,
                on_sale=row.on_sale,
                changed_at=row.changed_at,
            )
            for row in rows
        ],
        lowest_price=_price(lowest),
        next_cursor=or_unset(next_cursor),
    )


def product_change_results_answer(product_ids: Sequence[str], rows: Iterable[Row[Any]]) -> models.ProductChangeResultList:
    """From rows of `product_change_results`, in the order of the ids."""
    results = {
        row.product_id: models.ProductChangeResult(
            product_id=row.product_id, outcome=row.outcome, version=or_unset(row.version), problem=or_unset(row.problem)
        )
        for row in rows
    }
    return models.ProductChangeResultList(items=[results[each] for each in product_ids])


def category_answer(tree: CategoryTree, entity: Category, counts: Mapping[str, int], language: Language) -> models.Category:
    """Each category of the path in this language, or in its own one when it was not translated. `counts` are rolled up."""
    texts = entity.texts_in(language)
    return models.Category(
        category_id=entity.category_id,
        name=texts.name,
        description=texts.description or UNSET,
        language=texts.language,
        languages=entity.languages,
        parent_id=or_unset(entity.parent_id),
        position=entity.position,
        path=[_step(step, language) for step in tree.path(entity.category_id)],
        product_count=counts.get(entity.category_id, 0),
        version=entity.version,
        created_at=entity.created_at,
        updated_at=entity.updated_at,
    )


def _step(category: Category, language: Language) -> models.CategoryStep:
    texts = category.texts_in(language)
    return models.CategoryStep(category_id=category.category_id, name=texts.name, language=texts.language)


def _price(cents: int | None) -> models.Price | UnsetType:
    return UNSET if cents is None else money.price(cents)


def product_facets_answer(facets: Facets, language: Language) -> models.ProductFacets:
    return models.ProductFacets(
        total=facets.total,
        categories=[
            _category_facet(category.category_id, category.texts_in(language), count) for category, count in facets.categories
        ],
        vendors=[models.VendorFacet(vendor_id=each.vendor_id, name=each.name, count=each.products) for each in facets.vendors],
        price_bands=[
            models.PriceBand(price_min=each.lowest, price_max=or_unset(each.highest), count=each.products)
            for each in facets.price_bands
        ],
        attributes=[_attribute_facet(name, counts) for name, counts in facets.attributes.items()],
    )


def _category_facet(category_id: str, texts: CategoryTexts, count: int) -> models.CategoryFacet:
    return models.CategoryFacet(category_id=category_id, name=texts.name, language=texts.language, count=count)


def _attribute_facet(name: str, counts: Mapping[str, int]) -> models.AttributeFacet:
    values = [models.AttributeValueCount(value=value, count=count) for value, count in counts.items()]
    return models.AttributeFacet(name=name, values=values)
