"""From domain objects and rows to the models of the contract."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import UNSET, UnsetType, convert
from sqlalchemy import Row

from generated.cataloging import models
from impl.cataloging.domain.categories import Category, CategoryTree
from impl.cataloging.domain.facets import Facets
from impl.cataloging.domain.product import Picture, Product, Variant
from impl.cataloging.domain.sales import Sale
from impl.cataloging.domain.texts import Attribute
from impl.common import money
from impl.common.absent import or_unset


def product_image_answer(picture: Picture) -> models.ProductImage:
    return models.ProductImage(
        image_id=picture.image_id,
        url=picture.url,
        alt=picture.alt,
        sku=or_unset(picture.sku),
        width=or_unset(picture.width),
        height=or_unset(picture.height),
        created_at=picture.created_at,
    )


def _attributes(attributes: Iterable[Attribute]) -> list[models.Attribute]:
    return [models.Attribute(name=each.name, value=each.value) for each in attributes]


def _variant(product: Product, variant: Variant, *, for_public: bool) -> models.Variant:
    return models.Variant(
        sku=variant.sku,
        name=or_unset(variant.name),
        full_name=product.full_name(variant),
        attributes=_attributes(variant.attributes),
        price=_price(variant.price),
        weight=variant.weight,
        tax_class=variant.tax_class,
        max_per_order=variant.max_per_order,
        availability=variant.availability,
        availability_as_of=or_unset(variant.available_since),
        sale=_sale(variant.sale, for_public=for_public),
    )


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


def product_answer(entity: Product, *, for_public: bool = False) -> models.Product:
    """The public gets only sales that may be announced."""
    prices: list[int | None] = [*entity.prices] or [None]
    return models.Product(
        product_id=entity.product_id,
        slug=entity.slug,
        name=entity.name,
        description=entity.description or UNSET,
        status=entity.status,
        on_sale=entity.on_sale,
        category_id=or_unset(entity.category_id),
        vendor_id=entity.vendor.vendor_id if entity.vendor else UNSET,
        vendor_name=or_unset(entity.vendor.name) if entity.vendor else UNSET,
        attributes=_attributes(entity.attributes),
        variants=[_variant(entity, variant, for_public=for_public) for variant in entity.variants],
        images=[product_image_answer(picture) for picture in entity.pictures],
        price_from=_price(prices[0]),
        price_to=_price(prices[-1]),
        availability=entity.availability,
        version=entity.version,
        created_at=entity.created_at,
        updated_at=entity.updated_at,
    )


def product_summary_answer(row: Row[Any]) -> models.ProductSummary:
    """From a row of `products` with its vendor's name."""
    return models.ProductSummary(
        product_id=row.product_id,
        slug=row.slug,
        name=row.name,
        status=row.status,
        on_sale=row.on_sale,
        category_id=or_unset(row.category_id),
        vendor_id=or_unset(row.vendor_id),
        vendor_name=row.vendor_name or UNSET,
        image=product_image_answer(convert(row.pictures[0], Picture)) if row.pictures else UNSET,
        price_from=_price(row.price_from),
        price_to=_price(row.price_to),
        availability=row.availability,
        variant_count=row.variant_count,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def product_suggestion_answer(row: Row[Any]) -> models.ProductSuggestion:
    return models.ProductSuggestion(
        product_id=row.product_id,
        slug=row.slug,
        name=row.name,
        image_url=row.pictures[0]["url"] if row.pictures else UNSET,
        price_from=_price(row.price_from),
    )


def _picture_url(pictures: Sequence[Mapping[str, Any]], sku: str) -> str | UnsetType:
    """Returns the link of the variant's own picture, else of the picture that lists show."""
    own = [picture for picture in pictures if picture.get("sku") == sku]
    return next((str(picture["url"]) for picture in (*own, *pictures)), UNSET)


def variant_offer_answer(row: Row[Any]) -> models.VariantOffer:
    """From a row of `list_offers`."""
    return models.VariantOffer(
        sku=row.sku,
        product_id=row.product_id,
        slug=row.slug,
        vendor_id=or_unset(row.vendor_id),
        name=f"{row.product_name}, {row.name}" if row.name else row.product_name,
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


def category_answer(tree: CategoryTree, entity: Category, counts: Mapping[str, int]) -> models.Category:
    """`counts` are rolled up."""
    return models.Category(
        category_id=entity.category_id,
        name=entity.name,
        description=entity.description or UNSET,
        parent_id=or_unset(entity.parent_id),
        position=entity.position,
        path=[models.CategoryStep(category_id=step.category_id, name=step.name) for step in tree.path(entity.category_id)],
        product_count=counts.get(entity.category_id, 0),
        version=entity.version,
        created_at=entity.created_at,
        updated_at=entity.updated_at,
    )


def _price(cents: int | None) -> models.Price | UnsetType:
    return UNSET if cents is None else money.price(cents)


def product_facets_answer(facets: Facets) -> models.ProductFacets:
    return models.ProductFacets(
        total=facets.total,
        categories=[
            models.CategoryFacet(category_id=each.category_id, name=each.name, count=count) for each, count in facets.categories
        ],
        vendors=[models.VendorFacet(vendor_id=each.vendor_id, name=each.name, count=each.products) for each in facets.vendors],
        price_bands=[
            models.PriceBand(price_min=each.lowest, price_max=or_unset(each.highest), count=each.products)
            for each in facets.price_bands
        ],
        attributes=[_attribute_facet(name, counts) for name, counts in facets.attributes.items()],
    )


def _attribute_facet(name: str, counts: Mapping[str, int]) -> models.AttributeFacet:
    values = [models.AttributeValueCount(value=value, count=count) for value, count in counts.items()]
    return models.AttributeFacet(name=name, values=values)
