"""The contract of three operations of CATALOGING as pydantic models: the same names, bounds and patterns."""

from typing import Annotated, Literal

from fastapi import Header, Path
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

ProductId = Annotated[str, Field(pattern="^prd_[0-9a-hjkmnp-tv-z]{26}$")]
CategoryId = Annotated[str, Field(pattern="^cat_[0-9a-hjkmnp-tv-z]{26}$")]
VendorId = Annotated[str, Field(pattern="^ven_[0-9a-hjkmnp-tv-z]{26}$")]
ImageId = Annotated[str, Field(pattern="^img_[0-9a-hjkmnp-tv-z]{26}$")]
Sku = Annotated[str, Field(pattern="^[A-Z0-9][A-Z0-9-]{1,30}[A-Z0-9]$")]
Slug = Annotated[str, Field(min_length=1, max_length=120, pattern="^[a-z0-9]+(?:-[a-z0-9]+)*$")]
Name = Annotated[str, Field(min_length=1, max_length=150, pattern="^[^\\x00-\\x1f]*[^\\x00-\\x20][^\\x00-\\x1f]*$")]
VariantName = Annotated[str, Field(min_length=1, max_length=100, pattern="^[^\\x00-\\x1f]*[^\\x00-\\x20][^\\x00-\\x1f]*$")]
Description = Annotated[str, Field(max_length=5000, pattern="^[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]*$")]
AltText = Annotated[str, Field(min_length=1, max_length=200, pattern="^[^\\x00-\\x1f]+$")]
Weight = Annotated[int, Field(ge=0, le=1_000_000)]
PerOrder = Annotated[int, Field(ge=1, le=999)]
PriceBound = Annotated[int, Field(ge=0, le=10_000_000)]
Pixels = Annotated[int, Field(ge=1, le=10_000)]
Version = Annotated[int, Field(ge=1, le=2_147_483_647)]
Status = Literal["DRAFT", "ACTIVE", "ARCHIVED"]
Availability = Literal["IN_STOCK", "LOW", "OUT_OF_STOCK"]
TaxClass = Literal["STANDARD", "INTERMEDIATE", "REDUCED", "SUPER_REDUCED"]
Sort = Literal["RELEVANCE", "NEWEST", "PRICE_ASC", "PRICE_DESC", "NAME"]
AttributeFilter = Annotated[str, Field(min_length=3, max_length=261, pattern="^[^\\x00-\\x1f:]+:[^\\x00-\\x1f]+$")]

ProductKey = Annotated[
    str, Path(min_length=1, max_length=120, pattern="^(?:prd_[0-9a-hjkmnp-tv-z]{26}|[a-z0-9]+(?:-[a-z0-9]+)*)$")
]
IfNoneMatch = Annotated[str | None, Header(min_length=1, max_length=200, pattern="^[!-~ ]+$")]
IdempotencyKey = Annotated[str, Header(min_length=1, max_length=255, pattern="^[!-~]+$")]


Language = Literal["FR", "EN"]


class Closed(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Price(Closed):
    amount: PriceBound
    currency: Literal["EUR"]


class Attribute(Closed):
    name: Annotated[str, Field(min_length=1, max_length=60, pattern="^[^\\x00-\\x1f:]+$")]
    value: Annotated[str, Field(min_length=1, max_length=200, pattern="^[^\\x00-\\x1f]+$")]


class VariantSale(Closed):
    price: Price
    starts_at: AwareDatetime
    ends_at: AwareDatetime | None = None
    applies: bool
    regular_price: Price | None = None
    prior_price: Price | None = None


class ProductReduction(Closed):
    regular_price: Price
    prior_price: Price


class ProductImage(Closed):
    image_id: ImageId
    url: Annotated[str, Field(max_length=400, pattern="^/(?:images|media)(?:/[a-z0-9][a-z0-9_.-]{0,60}){1,5}$")]
    alt: AltText
    language: Language | None = None
    width: Pixels | None = None
    height: Pixels | None = None
    created_at: AwareDatetime


class Variant(Closed):
    sku: Sku
    name: VariantName | None = None
    full_name: Annotated[str, Field(min_length=1, max_length=300)]
    language: Language | None = None
    sale: VariantSale | None = None
    attributes: Annotated[list[Attribute], Field(max_length=30)]
    price: Price | None = None
    weight: Weight
    tax_class: TaxClass
    max_per_order: PerOrder
    availability: Availability
    availability_as_of: AwareDatetime | None = None


class Product(Closed):
    product_id: ProductId
    slug: Slug
    name: Name
    description: Description | None = None
    language: Language | None = None
    languages: Annotated[list[Language], Field(min_length=1, max_length=2)] | None = None
    status: Status
    on_sale: bool
    category_id: CategoryId | None = None
    vendor_id: VendorId | None = None
    vendor_name: Annotated[str, Field(max_length=300)] | None = None
    attributes: Annotated[list[Attribute], Field(max_length=30)]
    variants: Annotated[list[Variant], Field(min_length=1, max_length=50)]
    images: Annotated[list[ProductImage], Field(max_length=20)]
    price_from: Price | None = None
    price_to: Price | None = None
    availability: Availability
    version: Version
    created_at: AwareDatetime
    updated_at: AwareDatetime


class ProductSummary(Closed):
    product_id: ProductId
    slug: Slug
    name: Name
    language: Language | None = None
    status: Status
    on_sale: bool
    category_id: CategoryId | None = None
    vendor_id: VendorId | None = None
    vendor_name: Annotated[str, Field(max_length=300)] | None = None
    reduction: ProductReduction | None = None
    image: ProductImage | None = None
    price_from: Price | None = None
    price_to: Price | None = None
    availability: Availability
    variant_count: Annotated[int, Field(ge=1, le=50)]
    version: Version
    created_at: AwareDatetime
    updated_at: AwareDatetime


class ProductPage(Closed):
    items: Annotated[list[ProductSummary], Field(max_length=100)]
    next_cursor: Annotated[str, Field(min_length=1, max_length=500)] | None = None


class ProductImageDraft(Closed):
    url: Annotated[str, Field(max_length=400, pattern="^/media(?:/[a-z0-9][a-z0-9_.-]{0,60}){1,5}$")]
    alt: AltText


class VariantDraft(Closed):
    sku: Sku
    name: VariantName | None = None
    attributes: Annotated[list[Attribute], Field(max_length=30)] | None = None
    price: Price | None = None
    weight: Weight
    tax_class: TaxClass
    max_per_order: PerOrder = 20


class ProductDraft(Closed):
    name: Name
    slug: Slug | None = None
    description: Description | None = None
    status: Literal["DRAFT", "ACTIVE"] = "DRAFT"
    category_id: CategoryId | None = None
    vendor_id: VendorId | None = None
    attributes: Annotated[list[Attribute], Field(max_length=30)] | None = None
    variants: Annotated[list[VariantDraft], Field(min_length=1, max_length=50)]
    images: Annotated[list[ProductImageDraft], Field(max_length=20)] | None = None


class ProductsWanted(Closed):
    """The query of list_products."""

    language: Language = "FR"
    limit: Annotated[int, Field(ge=1, le=100)] = 20
    cursor: Annotated[str, Field(min_length=1, max_length=500)] | None = None
    q: Annotated[str, Field(min_length=1, max_length=100, pattern="^[^\\x00-\\x1f]+$")] | None = None
    category_id: CategoryId | None = None
    vendor_id: VendorId | None = None
    price_min: PriceBound | None = None
    price_max: PriceBound | None = None
    in_stock: bool | None = None
    attribute: Annotated[list[AttributeFilter], Field(min_length=1, max_length=10)] | None = None
    status: Status | None = None
    sort: Sort | None = None
