"""From rows and domain objects to the models and events of the contract."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeVar

from msgspec import UNSET, UnsetType, convert
from sqlalchemy import Row

from generated.cataloging import models
from generated.events import cataloging as events
from impl.cataloging.domain.categories import Category, CategoryTree
from impl.cataloging.domain.product import Attribute, Picture, Product, Variant

T = TypeVar("T")


def given(value: T | UnsetType, otherwise: T) -> T:
    """The value, or another one where it is absent."""
    return otherwise if isinstance(value, UnsetType) else value


def or_unset(value: T | None) -> T | UnsetType:
    """The contract leaves out what is not there."""
    return UNSET if value is None else value


def price_view(cents: int | None) -> models.Price | UnsetType:
    return UNSET if cents is None else models.Price(amount=cents, currency="EUR")


def attributes_of(attributes: Iterable[models.Attribute]) -> list[Attribute]:
    return [Attribute(name=each.name, value=each.value) for each in attributes]


def variant_of(draft: models.VariantDraft) -> Variant:
    return Variant(
        sku=draft.sku,
        name=given(draft.name, None),
        attributes=attributes_of(given(draft.attributes, [])),
        price=None if isinstance(draft.price, UnsetType) else draft.price.amount,
        weight=draft.weight,
        tax_class=draft.tax_class,
        max_per_order=draft.max_per_order,
    )


def picture_view(picture: Picture) -> models.ProductImage:
    return models.ProductImage(
        image_id=picture.image_id,
        url=picture.url,
        alt=picture.alt,
        sku=or_unset(picture.sku),
        width=or_unset(picture.width),
        height=or_unset(picture.height),
        created_at=picture.created_at,
    )


def _attribute_views(attributes: Iterable[Attribute]) -> list[models.Attribute]:
    return [models.Attribute(name=each.name, value=each.value) for each in attributes]


def _variant_view(product: Product, variant: Variant) -> models.Variant:
    return models.Variant(
        sku=variant.sku,
        name=or_unset(variant.name),
        full_name=product.full_name(variant),
        attributes=_attribute_views(variant.attributes),
        price=price_view(variant.price),
        weight=variant.weight,
        tax_class=variant.tax_class,
        max_per_order=variant.max_per_order,
        availability=variant.availability,
        availability_as_of=or_unset(variant.available_since),
    )


def product_view(product: Product) -> models.Product:
    prices: list[int | None] = [*product.prices] or [None]
    return models.Product(
        product_id=product.product_id,
        slug=product.slug,
        name=product.name,
        description=product.description or UNSET,
        status=product.status,
        on_sale=product.on_sale,
        category_id=or_unset(product.category_id),
        vendor_id=product.vendor.vendor_id if product.vendor else UNSET,
        vendor_name=or_unset(product.vendor.name) if product.vendor else UNSET,
        attributes=_attribute_views(product.attributes),
        variants=[_variant_view(product, variant) for variant in product.variants],
        images=[picture_view(picture) for picture in product.pictures],
        price_from=price_view(prices[0]),
        price_to=price_view(prices[-1]),
        availability=product.availability,
        version=product.version,
        created_at=product.created_at,
        updated_at=product.updated_at,
    )


def summary_view(row: Row[Any]) -> models.ProductSummary:
    """From a row of `products` with its vendor's name."""
    return models.ProductSummary(
        product_id=row.product_id,
        slug=row.slug,
        name=row.name,
        status=row.status,
        on_sale=row.on_sale,
        category_id=or_unset(row.category_id),
        vendor_id=or_unset(row.vendor_id),
        vendor_name=or_unset(row.vendor_name),
        image=picture_view(convert(row.pictures[0], Picture)) if row.pictures else UNSET,
        price_from=price_view(row.price_from),
        price_to=price_view(row.price_to),
        availability=row.availability,
        variant_count=row.variant_count,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def suggestion_view(row: Row[Any]) -> models.ProductSuggestion:
    return models.ProductSuggestion(
        product_id=row.product_id,
        slug=row.slug,
        name=row.name,
        image_url=row.pictures[0]["url"] if row.pictures else UNSET,
        price_from=price_view(row.price_from),
    )


def _picture_url(pictures: Sequence[Mapping[str, Any]], sku: str) -> str | UnsetType:
    """The variant's own picture, else the one that lists show."""
    own = [picture for picture in pictures if picture.get("sku") == sku]
    return next((str(picture["url"]) for picture in (*own, *pictures)), UNSET)


def offer_view(row: Row[Any]) -> models.VariantOffer:
    """From a row of `OFFERS`."""
    return models.VariantOffer(
        sku=row.sku,
        product_id=row.product_id,
        slug=row.slug,
        vendor_id=or_unset(row.vendor_id),
        name=f"{row.product_name}, {row.name}" if row.name else row.product_name,
        image_url=_picture_url(row.pictures, row.sku),
        price=price_view(row.price),
        weight=row.weight,
        tax_class=row.tax_class,
        max_per_order=row.max_per_order,
        status=row.product_status,
        on_sale=row.on_sale and row.price is not None,
        availability=row.status or "OUT_OF_STOCK",
        availability_as_of=or_unset(row.since),
        version=row.version,
    )


def category_view(tree: CategoryTree, category: Category, counts: Mapping[str, int]) -> models.Category:
    """`counts` are rolled up."""
    return models.Category(
        category_id=category.category_id,
        name=category.name,
        description=category.description or UNSET,
        parent_id=or_unset(category.parent_id),
        position=category.position,
        path=[models.CategoryStep(category_id=step.category_id, name=step.name) for step in tree.path(category.category_id)],
        product_count=counts.get(category.category_id, 0),
        version=category.version,
        created_at=category.created_at,
        updated_at=category.updated_at,
    )


def category_changed(category: Category, *, removed: bool = False) -> events.CategoryChanged:
    state = events.CategoryState(
        category_id=category.category_id,
        name=category.name,
        description=category.description or UNSET,
        parent_id=or_unset(category.parent_id),
        position=category.position,
        removed=removed,
        version=category.version,
        created_at=category.created_at,
        updated_at=category.updated_at,
    )
    return events.CategoryChanged(category_id=category.category_id, category=state)


def _attribute_states(attributes: Iterable[Attribute]) -> list[events.ProductAttribute]:
    return [events.ProductAttribute(name=each.name, value=each.value) for each in attributes]


def _variant_state(product: Product, variant: Variant) -> events.VariantState:
    return events.VariantState(
        sku=variant.sku,
        name=or_unset(variant.name),
        full_name=product.full_name(variant),
        attributes=_attribute_states(variant.attributes),
        price=price_view(variant.price),
        weight=variant.weight,
        tax_class=variant.tax_class,
        max_per_order=variant.max_per_order,
    )


def _state(product: Product) -> events.ProductState:
    return events.ProductState(
        product_id=product.product_id,
        slug=product.slug,
        name=product.name,
        description=product.description or UNSET,
        status=product.status,
        on_sale=product.on_sale,
        category_id=or_unset(product.category_id),
        vendor_id=product.vendor.vendor_id if product.vendor else UNSET,
        attributes=_attribute_states(product.attributes),
        variants=[_variant_state(product, variant) for variant in product.variants],
        images=[events.ProductPicture(image_id=each.image_id, url=each.url, alt=each.alt) for each in product.pictures],
        version=product.version,
        created_at=product.created_at,
        updated_at=product.updated_at,
    )


def product_created(product: Product) -> events.ProductCreated:
    return events.ProductCreated(product_id=product.product_id, product=_state(product))


def product_updated(product: Product) -> events.ProductUpdated:
    return events.ProductUpdated(product_id=product.product_id, product=_state(product))


def product_published(product: Product) -> events.ProductPublished:
    return events.ProductPublished(product_id=product.product_id, product=_state(product))


def product_unpublished(product: Product, reason: Literal["STAFF", "VENDOR"]) -> events.ProductUnpublished:
    return events.ProductUnpublished(product_id=product.product_id, product=_state(product), reason=reason)


def product_archived(product: Product) -> events.ProductArchived:
    return events.ProductArchived(product_id=product.product_id, product=_state(product))


def price_changed(product: Product, variant: Variant, previous: int | None) -> events.PriceChanged:
    return events.PriceChanged(
        product_id=product.product_id,
        product=_state(product),
        sku=variant.sku,
        price=models.Price(amount=variant.price or 0, currency="EUR"),
        previous_price=price_view(previous),
    )
