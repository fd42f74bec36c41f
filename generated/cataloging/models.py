"""Schemas of CATALOGING, from contracts/cataloging. Generated: edit the contract, not this file."""

from typing import Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from generated.common.models import (
    CategoryId as CategoryId,
    CsvFile as CsvFile,
    Currency as Currency,
    DeadLetter as DeadLetter,
    DeadLetterId as DeadLetterId,
    DeadLetterPage as DeadLetterPage,
    DeadLetterStatus as DeadLetterStatus,
    FieldError as FieldError,
    FileImport as FileImport,
    FileImportFault as FileImportFault,
    FileImportFaultKind as FileImportFaultKind,
    FileImportLineCount as FileImportLineCount,
    FileImportStatus as FileImportStatus,
    ImageId as ImageId,
    ImportId as ImportId,
    Language as Language,
    Liveness as Liveness,
    NextCursor as NextCursor,
    OutboxState as OutboxState,
    Price as Price,
    Problem as Problem,
    ProductId as ProductId,
    Quantity as Quantity,
    Readiness as Readiness,
    ReadinessCheck as ReadinessCheck,
    ServiceInfo as ServiceInfo,
    ServiceName as ServiceName,
    Sku as Sku,
    Skus as Skus,
    StockStatus as StockStatus,
    TaxClass as TaxClass,
    Timestamp as Timestamp,
    UserId as UserId,
    VendorId as VendorId,
    Version as Version,
    Weight as Weight,
)

AttributeFilters: TypeAlias = list[str]


AttributeName: TypeAlias = str


AttributeValue: TypeAlias = str


CategoryName: TypeAlias = str


CategoryPosition: TypeAlias = int
"""The position among its siblings. Equal positions are sorted by name, in the language of the answer."""


class CategoryStep(Struct, frozen=True, kw_only=True):
    category_id: CategoryId
    name: CategoryName
    language: Language | UnsetType = UNSET


Description: TypeAlias = str
"""Plain text of several lines. Empty means none."""


FullName: TypeAlias = str
"""Of product and variant."""


ImageAlt: TypeAlias = str
"""What the picture shows, in words."""


class ImageAltIn(Struct, frozen=True, kw_only=True):
    """What a picture shows, in one language."""

    language: Language
    alt: ImageAlt


class ImageTextDraft(Struct, frozen=True, kw_only=True):
    image_id: ImageId
    alt: ImageAlt


ImageUrl: TypeAlias = str
"""CATALOGING serves paths below /images/, the shop site those below /media/."""


Languages: TypeAlias = list[Language]
"""The languages that there are texts in: its own one, then those of its translations."""


MediaUrl: TypeAlias = str
"""A picture that the shop site serves."""


Picture: TypeAlias = str
"""The bytes of the picture."""


PictureSide: TypeAlias = int
"""Pixels; absent for pictures below /media/."""


PriceBound: TypeAlias = int


PriceChangeReason: TypeAlias = Literal["PRICE", "SALE", "OFFER"]
"""PRICE: staff set it. SALE: a sale began, changed or ended. OFFER: the product went on or off sale and the price stayed."""


ProductChangeOutcome: TypeAlias = Literal["CHANGED", "UNCHANGED", "REFUSED"]
"""What became of one product."""


class ProductChangeResult(Struct, frozen=True, kw_only=True):
    """`problem` is the code of the refusal, one of problems.yaml; the product is then as it was."""

    product_id: ProductId
    outcome: ProductChangeOutcome
    version: Version | UnsetType = UNSET
    problem: str | UnsetType = UNSET
    """The code of a problem."""


class ProductChangeResultList(Struct, frozen=True, kw_only=True):
    """One entry per product, in the order of the request."""

    items: list[ProductChangeResult]


ProductCount: TypeAlias = int


class ProductImage(Struct, frozen=True, kw_only=True):
    """Never changes; another picture has another id. `sku`: the variant that it shows, when it shows one and not the product as a whole. `language` is that of `alt`, where it is not the product's `language`."""

    image_id: ImageId
    url: ImageUrl
    alt: ImageAlt
    created_at: Timestamp
    language: Language | UnsetType = UNSET
    sku: Sku | UnsetType = UNSET
    width: PictureSide | UnsetType = UNSET
    height: PictureSide | UnsetType = UNSET


class ProductImageDraft(Struct, frozen=True, kw_only=True):
    url: MediaUrl
    alt: ImageAlt


class ProductImagePlace(Struct, frozen=True, kw_only=True):
    """A picture in its place. `sku`: the variant that it shows; absent for the product as a whole. Texts in languages that are not named stay."""

    image_id: ImageId
    sku: Sku | UnsetType = UNSET
    alts: list[ImageAltIn] | UnsetType = UNSET


class ProductImportPage(Struct, frozen=True, kw_only=True):
    items: list[FileImport]
    next_cursor: NextCursor | UnsetType = UNSET


ProductName: TypeAlias = str


class ProductReduction(Struct, frozen=True, kw_only=True):
    """The variant whose price is `price_from` is reduced: from `regular_price`, and compared with `prior_price`, the lowest price of the 30 days before (Directive 98/6/EC, art. 6a)."""

    regular_price: Price
    prior_price: Price


ProductSort: TypeAlias = Literal["RELEVANCE", "NEWEST", "PRICE_ASC", "PRICE_DESC", "NAME"]


ProductStatus: TypeAlias = Literal["DRAFT", "ACTIVE", "ARCHIVED"]


class ProductStatusChange(Struct, frozen=True, kw_only=True):
    status: ProductStatus
    version: Version


class SalePriceReplacement(Struct, frozen=True, kw_only=True):
    """Without `starts_at` (or with one that has passed) it begins at once; without `ends_at` it has no end yet."""

    price: Price
    version: Version
    starts_at: Timestamp | UnsetType = UNSET
    ends_at: Timestamp | UnsetType = UNSET


Slug: TypeAlias = str
"""The product's name in addresses."""


VariantName: TypeAlias = str
"""What sets the variant apart; absent when there is nothing to tell apart."""


class VariantOffer(Struct, frozen=True, kw_only=True):
    """One variant with everything that a cart copies. `on_sale` says whether it can be added to a cart. `version` is the product's, `availability_version` the stock item's: of two answers, the one with the higher version is the later one. `name` is French and `name_en` English, as far as the product has texts in both; `name_en` is absent when it has none in English."""

    sku: Sku
    product_id: ProductId
    slug: Slug
    name: FullName
    weight: Weight
    tax_class: TaxClass
    max_per_order: Quantity
    status: ProductStatus
    on_sale: bool
    """The product is ACTIVE, its vendor too, and the variant has a price."""

    availability: StockStatus
    version: Version
    vendor_id: VendorId | UnsetType = UNSET
    name_en: FullName | UnsetType = UNSET
    image_url: ImageUrl | UnsetType = UNSET
    price: Price | UnsetType = UNSET
    availability_as_of: Timestamp | UnsetType = UNSET
    availability_version: Version | UnsetType = UNSET


class VariantOfferList(Struct, frozen=True, kw_only=True):
    items: list[VariantOffer]


class VariantPriceReplacement(Struct, frozen=True, kw_only=True):
    price: Price
    version: Version


class VariantSale(Struct, frozen=True, kw_only=True):
    """A reduced price for some time. While it `applies`, the variant's `price` is the reduced one; it goes back to `regular_price`. `prior_price` is the lowest price of the 30 days before the reduction (Directive 98/6/EC, art. 6a): it stands beside every reduced price that is shown. Without one, or with one that is not above `price`, nothing may be announced as a reduction. The public gets only what may be announced; staff also see what is planned."""

    price: Price
    starts_at: Timestamp
    applies: bool
    """It is on; otherwise it is planned."""

    ends_at: Timestamp | UnsetType = UNSET
    regular_price: Price | UnsetType = UNSET
    prior_price: Price | UnsetType = UNSET


VendorName: TypeAlias = str
"""As ADMINISTERING tells it."""


class Attribute(Struct, frozen=True, kw_only=True):
    name: AttributeName
    value: AttributeValue


class AttributeValueCount(Struct, frozen=True, kw_only=True):
    value: AttributeValue
    count: ProductCount


Attributes: TypeAlias = list[Attribute]


class Category(Struct, frozen=True, kw_only=True):
    """`language` is that of the texts: the category's own one, when it was not translated into the one asked for."""

    category_id: CategoryId
    name: CategoryName
    position: CategoryPosition
    path: list[CategoryStep]
    """From the top down to the category itself."""

    product_count: ProductCount
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    description: Description | UnsetType = UNSET
    language: Language | UnsetType = UNSET
    languages: Languages | UnsetType = UNSET
    parent_id: CategoryId | UnsetType = UNSET


class CategoryChange(Struct, frozen=True, kw_only=True):
    """The texts are in the category's own language."""

    version: Version
    name: CategoryName | UnsetType = UNSET
    description: Description | UnsetType = UNSET
    parent_id: CategoryId | UnsetType = UNSET
    top_level: bool | UnsetType = UNSET
    """`true` moves the branch to the top; `parent_id` is then ignored."""

    position: CategoryPosition | UnsetType = UNSET


class CategoryDraft(Struct, frozen=True, kw_only=True):
    """`language` is that of the texts, which the category has as its own; FR when absent."""

    name: CategoryName
    language: Language | UnsetType = UNSET
    description: Description | UnsetType = UNSET
    parent_id: CategoryId | UnsetType = UNSET
    position: int = 0


class CategoryFacet(Struct, frozen=True, kw_only=True):
    category_id: CategoryId
    name: CategoryName
    count: ProductCount
    language: Language | UnsetType = UNSET


class CategoryList(Struct, frozen=True, kw_only=True):
    items: list[Category]


class CategoryTextsReplacement(Struct, frozen=True, kw_only=True):
    """The texts of a category in one language."""

    name: CategoryName
    version: Version
    description: Description | UnsetType = UNSET


class PriceBand(Struct, frozen=True, kw_only=True):
    """Prices from `price_min` up to `price_max`, both included; the last band has no end."""

    price_min: PriceBound
    count: ProductCount
    price_max: PriceBound | UnsetType = UNSET


class PriceChange(Struct, frozen=True, kw_only=True):
    """What a variant cost from `changed_at` on, and whether it could be bought at that price. Without `previous_price` it had none."""

    price: Price
    reason: PriceChangeReason
    on_sale: bool
    """The product and its vendor were ACTIVE."""

    changed_at: Timestamp
    previous_price: Price | UnsetType = UNSET


class PriceChangePage(Struct, frozen=True, kw_only=True):
    """`lowest_price`: of the last 30 days in which it could be bought; absent when it could not."""

    items: list[PriceChange]
    lowest_price: Price | UnsetType = UNSET
    next_cursor: NextCursor | UnsetType = UNSET


class ProductChange(Struct, frozen=True, kw_only=True):
    """The texts are in the product's own language; those of another one are replaced as a whole."""

    version: Version
    name: ProductName | UnsetType = UNSET
    slug: Slug | UnsetType = UNSET
    description: Description | UnsetType = UNSET
    category_id: CategoryId | UnsetType = UNSET
    vendor_id: VendorId | UnsetType = UNSET
    attributes: Attributes | UnsetType = UNSET


class ProductChangesDraft(Struct, frozen=True, kw_only=True):
    """What is changed is said by at least one of `status`, `category_id` and `price_percent`."""

    product_ids: list[ProductId]
    status: ProductStatus | UnsetType = UNSET
    category_id: CategoryId | UnsetType = UNSET
    price_percent: int | UnsetType = UNSET
    """Raises (lowers, below 0) the price of every variant that has one by so many per cent, to the nearest cent; half a cent is rounded up. While a sale is on, the price to which it goes back."""


class ProductImageOrder(Struct, frozen=True, kw_only=True):
    """All pictures of the product, in the order in which they are shown."""

    images: list[ProductImagePlace]
    version: Version


class ProductSuggestion(Struct, frozen=True, kw_only=True):
    product_id: ProductId
    slug: Slug
    name: ProductName
    language: Language | UnsetType = UNSET
    image_url: ImageUrl | UnsetType = UNSET
    price_from: Price | UnsetType = UNSET


class ProductSuggestionList(Struct, frozen=True, kw_only=True):
    items: list[ProductSuggestion]


class ProductSummary(Struct, frozen=True, kw_only=True):
    """A product as lists show it."""

    product_id: ProductId
    slug: Slug
    name: ProductName
    status: ProductStatus
    on_sale: bool
    availability: StockStatus
    variant_count: int
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    language: Language | UnsetType = UNSET
    category_id: CategoryId | UnsetType = UNSET
    vendor_id: VendorId | UnsetType = UNSET
    vendor_name: VendorName | UnsetType = UNSET
    image: ProductImage | UnsetType = UNSET
    price_from: Price | UnsetType = UNSET
    price_to: Price | UnsetType = UNSET
    reduction: ProductReduction | UnsetType = UNSET


class Variant(Struct, frozen=True, kw_only=True):
    """A part of its product, changed with the product's `version`. Without a price it cannot be bought. `language` is that of its name and attributes, where it is not the product's `language`: what came after a translation is told in the product's own one."""

    sku: Sku
    full_name: FullName
    attributes: Attributes
    weight: Weight
    tax_class: TaxClass
    max_per_order: Quantity
    availability: StockStatus
    name: VariantName | UnsetType = UNSET
    language: Language | UnsetType = UNSET
    price: Price | UnsetType = UNSET
    availability_as_of: Timestamp | UnsetType = UNSET
    sale: VariantSale | UnsetType = UNSET


class VariantChange(Struct, frozen=True, kw_only=True):
    """The texts are in the product's own language."""

    version: Version
    name: VariantName | UnsetType = UNSET
    attributes: Attributes | UnsetType = UNSET
    weight: Weight | UnsetType = UNSET
    tax_class: TaxClass | UnsetType = UNSET
    max_per_order: Quantity | UnsetType = UNSET


class VariantDraft(Struct, frozen=True, kw_only=True):
    sku: Sku
    weight: Weight
    tax_class: TaxClass
    name: VariantName | UnsetType = UNSET
    attributes: Attributes | UnsetType = UNSET
    price: Price | UnsetType = UNSET
    max_per_order: int = 20
    """Pieces that one order may hold."""


class VariantTextsDraft(Struct, frozen=True, kw_only=True):
    sku: Sku
    attributes: Attributes
    name: VariantName | UnsetType = UNSET


class VendorFacet(Struct, frozen=True, kw_only=True):
    vendor_id: VendorId
    name: VendorName
    count: ProductCount


class AttributeFacet(Struct, frozen=True, kw_only=True):
    name: AttributeName
    values: list[AttributeValueCount]


class Product(Struct, frozen=True, kw_only=True):
    """`language` is that of the texts: the product's own one, when it was not translated into the one asked for. Of a translated product, a variant or picture that came after the translation is told in the product's own language, and says so in its `language`."""

    product_id: ProductId
    slug: Slug
    name: ProductName
    status: ProductStatus
    on_sale: bool
    """The product and its vendor are ACTIVE. Only staff see other products."""

    attributes: Attributes
    variants: list[Variant]
    images: list[ProductImage]
    availability: StockStatus
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    description: Description | UnsetType = UNSET
    language: Language | UnsetType = UNSET
    languages: Languages | UnsetType = UNSET
    category_id: CategoryId | UnsetType = UNSET
    vendor_id: VendorId | UnsetType = UNSET
    vendor_name: VendorName | UnsetType = UNSET
    price_from: Price | UnsetType = UNSET
    price_to: Price | UnsetType = UNSET


class ProductDraft(Struct, frozen=True, kw_only=True):
    """`language` is that of the texts, which the product has as its own; FR when absent."""

    name: ProductName
    variants: list[VariantDraft]
    language: Language | UnsetType = UNSET
    slug: Slug | UnsetType = UNSET
    description: Description | UnsetType = UNSET
    status: Literal["DRAFT", "ACTIVE"] = "DRAFT"
    """ACTIVE publishes at once: it needs a category, a vendor and a price."""

    category_id: CategoryId | UnsetType = UNSET
    vendor_id: VendorId | UnsetType = UNSET
    attributes: Attributes | UnsetType = UNSET
    images: list[ProductImageDraft] | UnsetType = UNSET


class ProductFacets(Struct, frozen=True, kw_only=True):
    """How many products each further filter would leave; the most frequent first."""

    total: ProductCount
    categories: list[CategoryFacet]
    vendors: list[VendorFacet]
    price_bands: list[PriceBand]
    attributes: list[AttributeFacet]


class ProductPage(Struct, frozen=True, kw_only=True):
    items: list[ProductSummary]
    next_cursor: NextCursor | UnsetType = UNSET


class ProductTextsReplacement(Struct, frozen=True, kw_only=True):
    """All texts of a product in one language. Without a `slug` the one of that language stays, and that of a new translation is made from its name. A variant or picture that is not listed has no texts in this language, so its own ones are shown; where it is the product's own language, they stay."""

    name: ProductName
    attributes: Attributes
    variants: list[VariantTextsDraft]
    images: list[ImageTextDraft]
    version: Version
    slug: Slug | UnsetType = UNSET
    description: Description | UnsetType = UNSET


class VariantAddition(Struct, frozen=True, kw_only=True):
    variant: VariantDraft
    version: Version
