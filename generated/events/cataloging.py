"""Events of CATALOGING, from contracts/cataloging/events. Generated: edit the contract, not this file."""

from typing import Final, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from generated.common.models import (
    CategoryId,
    ImageId,
    Language,
    Price,
    ProductId,
    Quantity,
    Sku,
    TaxClass,
    Timestamp,
    VendorId,
    Version,
    Weight,
)
from infra.runtime.event import Event, EventType


class CategoryTextsState(Struct, frozen=True, kw_only=True):
    language: Language
    name: str
    description: str | UnsetType = UNSET


class ProductAttribute(Struct, frozen=True, kw_only=True):
    name: str
    value: str


class VariantState(Struct, frozen=True, kw_only=True):
    sku: Sku
    full_name: str
    """Of product and variant."""

    attributes: list[ProductAttribute]
    weight: Weight
    tax_class: TaxClass
    max_per_order: Quantity
    name: str | UnsetType = UNSET
    price: Price | UnsetType = UNSET


class ProductPicture(Struct, frozen=True, kw_only=True):
    image_id: ImageId
    url: str
    """CATALOGING serves paths below /images/, the shop site those below /media/."""

    alt: str


class VariantTextsState(Struct, frozen=True, kw_only=True):
    sku: Sku
    full_name: str
    """Of product and variant."""

    attributes: list[ProductAttribute]
    name: str | UnsetType = UNSET


class PictureTextState(Struct, frozen=True, kw_only=True):
    image_id: ImageId
    alt: str


PriceReason: TypeAlias = Literal["PRICE", "SALE"]
"""PRICE: staff set it. SALE: a sale began, changed or ended."""


class CategoryState(Struct, frozen=True, kw_only=True):
    """The full current state of one category; `removed` says that it was deleted. Its texts are in its own language, and `texts` has them in every language, the own one first."""

    category_id: CategoryId
    name: str
    position: int
    removed: bool
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    description: str | UnsetType = UNSET
    parent_id: CategoryId | UnsetType = UNSET
    texts: list[CategoryTextsState] | UnsetType = UNSET


class ProductTextsState(Struct, frozen=True, kw_only=True):
    """All texts of one product in one language, complete: what was not translated of a variant or picture is in the product's own language."""

    language: Language
    slug: str
    name: str
    attributes: list[ProductAttribute]
    variants: list[VariantTextsState]
    images: list[PictureTextState]
    description: str | UnsetType = UNSET


class CategoryChanged(Event, frozen=True, kw_only=True):
    """A category was made, changed, moved or removed."""

    category_id: CategoryId
    category: CategoryState


class ProductState(Struct, frozen=True, kw_only=True):
    """The full current state of one product; every event of cataloging.products carries it. A variant that is not in it was removed. Its texts are in its own language, and `texts` has them in every language, the own one first."""

    product_id: ProductId
    slug: str
    name: str
    status: Literal["DRAFT", "ACTIVE", "ARCHIVED"]
    on_sale: bool
    """The product and its vendor are ACTIVE. Variants with a price can be bought."""

    attributes: list[ProductAttribute]
    variants: list[VariantState]
    images: list[ProductPicture]
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    description: str | UnsetType = UNSET
    category_id: CategoryId | UnsetType = UNSET
    vendor_id: VendorId | UnsetType = UNSET
    texts: list[ProductTextsState] | UnsetType = UNSET


class PriceChanged(Event, frozen=True, kw_only=True):
    """The price of one variant changed. Without previous_price, it had none before."""

    product_id: ProductId
    product: ProductState
    sku: Sku
    price: Price
    previous_price: Price | UnsetType = UNSET
    reason: PriceReason | UnsetType = UNSET


class ProductArchived(Event, frozen=True, kw_only=True):
    """A product left the shop for good."""

    product_id: ProductId
    product: ProductState


class ProductCreated(Event, frozen=True, kw_only=True):
    """A product was made; STOCKING makes a stock row of each variant."""

    product_id: ProductId
    product: ProductState


class ProductPublished(Event, frozen=True, kw_only=True):
    """A product went on sale: by staff, or because its vendor is ACTIVE again."""

    product_id: ProductId
    product: ProductState


class ProductUnpublished(Event, frozen=True, kw_only=True):
    """A product left the shop for now."""

    product_id: ProductId
    product: ProductState
    reason: Literal["STAFF", "VENDOR"]
    """STAFF withdrew it (DRAFT again), or its VENDOR is not ACTIVE (it stays ACTIVE itself)."""


class ProductUpdated(Event, frozen=True, kw_only=True):
    """Texts, variants, pictures or the place of a product changed."""

    product_id: ProductId
    product: ProductState


CATEGORY_CHANGED = EventType(
    name="cataloging.category-changed.v1", event=CategoryChanged, topic="cataloging.categories", key="category_id"
)
PRICE_CHANGED = EventType(name="cataloging.price-changed.v1", event=PriceChanged, topic="cataloging.products", key="product_id")
PRODUCT_ARCHIVED = EventType(
    name="cataloging.product-archived.v1", event=ProductArchived, topic="cataloging.products", key="product_id"
)
PRODUCT_CREATED = EventType(
    name="cataloging.product-created.v1", event=ProductCreated, topic="cataloging.products", key="product_id"
)
PRODUCT_PUBLISHED = EventType(
    name="cataloging.product-published.v1", event=ProductPublished, topic="cataloging.products", key="product_id"
)
PRODUCT_UNPUBLISHED = EventType(
    name="cataloging.product-unpublished.v1", event=ProductUnpublished, topic="cataloging.products", key="product_id"
)
PRODUCT_UPDATED = EventType(
    name="cataloging.product-updated.v1", event=ProductUpdated, topic="cataloging.products", key="product_id"
)
PUBLICATIONS: Final[tuple[EventType, ...]] = (
    CATEGORY_CHANGED,
    PRICE_CHANGED,
    PRODUCT_ARCHIVED,
    PRODUCT_CREATED,
    PRODUCT_PUBLISHED,
    PRODUCT_UNPUBLISHED,
    PRODUCT_UPDATED,
)
