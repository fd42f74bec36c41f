"""Operations of CATALOGING, from contracts/cataloging. Generated: edit the contract, not this file."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from generated.cataloging import models
from generated.cataloging.problems import (
    CategoryCycle,
    CategoryLimit,
    CategoryNotEmpty,
    CategoryTooDeep,
    CategoryUnknown,
    CsvColumnsMissing,
    CsvUnreadable,
    CursorInvalid,
    DependencyUnavailable,
    EmailInvalid,
    Forbidden,
    IdempotencyKeyReused,
    ImageLimit,
    ImagesIncomplete,
    ImageTooLarge,
    ImportLimit,
    IndexNotReady,
    InvalidRequest,
    LanguageMissing,
    LastVariant,
    LockTimeout,
    NotFound,
    Overloaded,
    OwnTexts,
    PayloadTooLarge,
    PriceOutOfRange,
    ProductChangesEmpty,
    ProductNotPublishable,
    ProductState,
    RequestInProgress,
    SalePeriodInvalid,
    SalePriceTooHigh,
    SaleWithoutPrice,
    SkuTaken,
    SlugTaken,
    StoreUnavailable,
    TextInvisible,
    TextNotPrintable,
    TextsNotOfProduct,
    Unauthenticated,
    UnsupportedImage,
    UnsupportedMediaType,
    VariantLimit,
    VariantUnknown,
    VersionConflict,
)
from infra.runtime.operation import Operation, OperationSpec, Parameter, Request, Response


class AddProductImageCreated(Response, frozen=True, kw_only=True):
    """The new picture."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.ProductImage
    location: str


class AddProductImageRequest(Request, frozen=True, kw_only=True):
    """Add a picture to a product: `POST /products/{product_id}/images`."""

    product_id: str
    idempotency_key: str | None = None
    alt: str
    sku: str | None = None
    body: bytes
    content_type: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="add_product_image",
        method="POST",
        path="/products/{product_id}/images",
        parameters=(
            Parameter(field="product_id", name="product_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
            Parameter(field="alt", name="alt", place="query", kind="string"),
            Parameter(field="sku", name="sku", place="query", kind="string"),
        ),
        body_media_types=("image/png", "image/jpeg", "image/webp"),
        idempotency="accepted",
        responses=(AddProductImageCreated,),
        problems=(
            ImageLimit,
            ImageTooLarge,
            UnsupportedImage,
            ProductState,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class AddVariantCreated(Response, frozen=True, kw_only=True):
    """The product as it is now; the new variant is the last."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.Product
    location: str


class AddVariantRequest(Request, frozen=True, kw_only=True):
    """Add a variant to a product: `POST /products/{product_id}/variants`."""

    product_id: str
    idempotency_key: str | None = None
    body: models.VariantAddition
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="add_variant",
        method="POST",
        path="/products/{product_id}/variants",
        parameters=(
            Parameter(field="product_id", name="product_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        body_media_types=("application/json",),
        idempotency="accepted",
        responses=(AddVariantCreated,),
        problems=(
            VersionConflict,
            SkuTaken,
            VariantLimit,
            ProductState,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ChangeProductsOk(Response, frozen=True, kw_only=True):
    """What became of each."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.ProductChangeResultList


class ChangeProductsRequest(Request, frozen=True, kw_only=True):
    """Change many products at once: `POST /product-changes`."""

    idempotency_key: str
    body: models.ProductChangesDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="change_products",
        method="POST",
        path="/product-changes",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        body_media_types=("application/json",),
        idempotency="required",
        responses=(ChangeProductsOk,),
        problems=(
            ProductChangesEmpty,
            CategoryUnknown,
            PriceOutOfRange,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class CreateCategoryCreated(Response, frozen=True, kw_only=True):
    """The new category."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.Category
    location: str


class CreateCategoryRequest(Request, frozen=True, kw_only=True):
    """Create a category: `POST /categories`."""

    idempotency_key: str | None = None
    body: models.CategoryDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="create_category",
        method="POST",
        path="/categories",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        body_media_types=("application/json",),
        idempotency="accepted",
        responses=(CreateCategoryCreated,),
        problems=(
            CategoryUnknown,
            CategoryTooDeep,
            CategoryLimit,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class CreateProductCreated(Response, frozen=True, kw_only=True):
    """The new product."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.Product
    location: str


class CreateProductRequest(Request, frozen=True, kw_only=True):
    """Create a product: `POST /products`."""

    idempotency_key: str
    body: models.ProductDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="create_product",
        method="POST",
        path="/products",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        body_media_types=("application/json",),
        idempotency="required",
        responses=(CreateProductCreated,),
        problems=(
            SlugTaken,
            SkuTaken,
            CategoryUnknown,
            ProductNotPublishable,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class DeleteCategoryDone(Response, frozen=True, kw_only=True):
    """Deleted."""

    status: ClassVar[int] = 204


class DeleteCategoryRequest(Request, frozen=True, kw_only=True):
    """Delete a category: `DELETE /categories/{category_id}`."""

    category_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="delete_category",
        method="DELETE",
        path="/categories/{category_id}",
        parameters=(Parameter(field="category_id", name="category_id", place="path", kind="string"),),
        responses=(DeleteCategoryDone,),
        problems=(
            CategoryNotEmpty,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class EndSaleOk(Response, frozen=True, kw_only=True):
    """The product as it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Product


class EndSaleRequest(Request, frozen=True, kw_only=True):
    """End the sale of a variant: `DELETE /variants/{sku}/sale`."""

    sku: str
    version: int
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="end_sale",
        method="DELETE",
        path="/variants/{sku}/sale",
        parameters=(
            Parameter(field="sku", name="sku", place="path", kind="string"),
            Parameter(field="version", name="version", place="query", kind="integer"),
        ),
        responses=(EndSaleOk,),
        problems=(
            VersionConflict,
            ProductState,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ExportProductsOk(Response, frozen=True, kw_only=True):
    """The table."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("text/csv",)
    body: bytes


class ExportProductsRequest(Request, frozen=True, kw_only=True):
    """Export all products as a table: `GET /product-export`."""

    separator: Literal["COMMA", "SEMICOLON"] = "COMMA"
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="export_products",
        method="GET",
        path="/product-export",
        parameters=(Parameter(field="separator", name="separator", place="query", kind="string"),),
        responses=(ExportProductsOk,),
        problems=(InvalidRequest, Unauthenticated, Forbidden, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class GetCategoryOk(Response, frozen=True, kw_only=True):
    """The category."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Category


class GetCategoryRequest(Request, frozen=True, kw_only=True):
    """Read a category: `GET /categories/{category_id}`."""

    category_id: str
    language: Literal["FR", "EN"] = "FR"
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="get_category",
        method="GET",
        path="/categories/{category_id}",
        parameters=(
            Parameter(field="category_id", name="category_id", place="path", kind="string"),
            Parameter(field="language", name="language", place="query", kind="string"),
        ),
        responses=(GetCategoryOk,),
        problems=(
            IndexNotReady,
            InvalidRequest,
            Unauthenticated,
            NotFound,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class GetImageOk(Response, frozen=True, kw_only=True):
    """The picture."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("image/png", "image/jpeg", "image/webp")
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("cache_control", "Cache-Control"),)
    etag: ClassVar[bool] = True
    body: bytes
    content_type: str
    cache_control: Literal["public, max-age=31536000, immutable"]


class GetImageRequest(Request, frozen=True, kw_only=True):
    """Read a picture: `GET /images/{image_id}`."""

    image_id: str
    accept: str = "image/png"
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="get_image",
        method="GET",
        path="/images/{image_id}",
        parameters=(Parameter(field="image_id", name="image_id", place="path", kind="string"),),
        responses=(GetImageOk,),
        problems=(InvalidRequest, Unauthenticated, NotFound, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class GetProductOk(Response, frozen=True, kw_only=True):
    """The product."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    etag: ClassVar[bool] = True
    body: models.Product


class GetProductRequest(Request, frozen=True, kw_only=True):
    """Read a product: `GET /products/{product_id}`."""

    language: Literal["FR", "EN"] = "FR"
    product_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="get_product",
        method="GET",
        path="/products/{product_id}",
        parameters=(
            Parameter(field="language", name="language", place="query", kind="string"),
            Parameter(field="product_id", name="product_id", place="path", kind="string"),
        ),
        responses=(GetProductOk,),
        problems=(
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class GetProductFacetsOk(Response, frozen=True, kw_only=True):
    """The counts."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.ProductFacets


class GetProductFacetsRequest(Request, frozen=True, kw_only=True):
    """Count products by filter: `GET /product-facets`."""

    language: Literal["FR", "EN"] = "FR"
    q: str | None = None
    category_id: str | None = None
    vendor_id: str | None = None
    price_min: int | None = None
    price_max: int | None = None
    in_stock: bool | None = None
    attribute: tuple[str, ...] | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="get_product_facets",
        method="GET",
        path="/product-facets",
        parameters=(
            Parameter(field="language", name="language", place="query", kind="string"),
            Parameter(field="q", name="q", place="query", kind="string"),
            Parameter(field="category_id", name="category_id", place="query", kind="string"),
            Parameter(field="vendor_id", name="vendor_id", place="query", kind="string"),
            Parameter(field="price_min", name="price_min", place="query", kind="integer"),
            Parameter(field="price_max", name="price_max", place="query", kind="integer"),
            Parameter(field="in_stock", name="in_stock", place="query", kind="boolean"),
            Parameter(field="attribute", name="attribute", place="query", kind="array"),
        ),
        responses=(GetProductFacetsOk,),
        problems=(
            IndexNotReady,
            InvalidRequest,
            Unauthenticated,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class GetProductImportOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.FileImport


class GetProductImportRequest(Request, frozen=True, kw_only=True):
    """Read how far an import is: `GET /product-imports/{import_id}`."""

    import_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="get_product_import",
        method="GET",
        path="/product-imports/{import_id}",
        parameters=(Parameter(field="import_id", name="import_id", place="path", kind="string"),),
        responses=(GetProductImportOk,),
        problems=(
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ImportProductsAccepted(Response, frozen=True, kw_only=True):
    """The file can be read and waits its turn."""

    status: ClassVar[int] = 202
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.FileImport
    location: str


class ImportProductsRequest(Request, frozen=True, kw_only=True):
    """Take in products from a file: `POST /product-imports`."""

    idempotency_key: str | None = None
    dry_run: bool = False
    body: bytes
    content_type: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="import_products",
        method="POST",
        path="/product-imports",
        parameters=(
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
            Parameter(field="dry_run", name="dry_run", place="query", kind="boolean"),
        ),
        body_media_types=("text/csv",),
        idempotency="accepted",
        responses=(ImportProductsAccepted,),
        problems=(
            CsvUnreadable,
            CsvColumnsMissing,
            ImportLimit,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ListCategoriesOk(Response, frozen=True, kw_only=True):
    """The tree."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.CategoryList


class ListCategoriesRequest(Request, frozen=True, kw_only=True):
    """Read the category tree: `GET /categories`."""

    language: Literal["FR", "EN"] = "FR"
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="list_categories",
        method="GET",
        path="/categories",
        parameters=(Parameter(field="language", name="language", place="query", kind="string"),),
        responses=(ListCategoriesOk,),
        problems=(
            IndexNotReady,
            InvalidRequest,
            Unauthenticated,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ListPriceChangesOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.PriceChangePage


class ListPriceChangesRequest(Request, frozen=True, kw_only=True):
    """List what a variant has cost: `GET /variants/{sku}/price-changes`."""

    sku: str
    limit: int = 20
    cursor: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="list_price_changes",
        method="GET",
        path="/variants/{sku}/price-changes",
        parameters=(
            Parameter(field="sku", name="sku", place="path", kind="string"),
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
        ),
        responses=(ListPriceChangesOk,),
        problems=(
            CursorInvalid,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            VersionConflict,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ListProductImportsOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.ProductImportPage


class ListProductImportsRequest(Request, frozen=True, kw_only=True):
    """List the imports of products: `GET /product-imports`."""

    limit: int = 20
    cursor: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="list_product_imports",
        method="GET",
        path="/product-imports",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
        ),
        responses=(ListProductImportsOk,),
        problems=(
            CursorInvalid,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            VersionConflict,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ListProductsOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.ProductPage


class ListProductsRequest(Request, frozen=True, kw_only=True):
    """List or search products: `GET /products`."""

    language: Literal["FR", "EN"] = "FR"
    limit: int = 20
    cursor: str | None = None
    q: str | None = None
    category_id: str | None = None
    vendor_id: str | None = None
    price_min: int | None = None
    price_max: int | None = None
    in_stock: bool | None = None
    attribute: tuple[str, ...] | None = None
    status: models.ProductStatus | None = None
    sort: models.ProductSort | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="list_products",
        method="GET",
        path="/products",
        parameters=(
            Parameter(field="language", name="language", place="query", kind="string"),
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="q", name="q", place="query", kind="string"),
            Parameter(field="category_id", name="category_id", place="query", kind="string"),
            Parameter(field="vendor_id", name="vendor_id", place="query", kind="string"),
            Parameter(field="price_min", name="price_min", place="query", kind="integer"),
            Parameter(field="price_max", name="price_max", place="query", kind="integer"),
            Parameter(field="in_stock", name="in_stock", place="query", kind="boolean"),
            Parameter(field="attribute", name="attribute", place="query", kind="array"),
            Parameter(field="status", name="status", place="query", kind="string"),
            Parameter(field="sort", name="sort", place="query", kind="string"),
        ),
        responses=(ListProductsOk,),
        problems=(
            CursorInvalid,
            IndexNotReady,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            VersionConflict,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ListVariantsOk(Response, frozen=True, kw_only=True):
    """What is known of them."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.VariantOfferList


class ListVariantsRequest(Request, frozen=True, kw_only=True):
    """Read variants by SKU: `GET /variants`."""

    sku: tuple[str, ...]
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="list_variants",
        method="GET",
        path="/variants",
        parameters=(Parameter(field="sku", name="sku", place="query", kind="array"),),
        responses=(ListVariantsOk,),
        problems=(InvalidRequest, Unauthenticated, Forbidden, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class RemoveCategoryTextsDone(Response, frozen=True, kw_only=True):
    """Removed."""

    status: ClassVar[int] = 204


class RemoveCategoryTextsRequest(Request, frozen=True, kw_only=True):
    """Take back a translation of a category: `DELETE /categories/{category_id}/texts/{language}`."""

    category_id: str
    language: models.Language
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="remove_category_texts",
        method="DELETE",
        path="/categories/{category_id}/texts/{language}",
        parameters=(
            Parameter(field="category_id", name="category_id", place="path", kind="string"),
            Parameter(field="language", name="language", place="path", kind="string"),
        ),
        responses=(RemoveCategoryTextsDone,),
        problems=(
            OwnTexts,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class RemoveProductImageDone(Response, frozen=True, kw_only=True):
    """Removed."""

    status: ClassVar[int] = 204


class RemoveProductImageRequest(Request, frozen=True, kw_only=True):
    """Remove a picture: `DELETE /images/{image_id}`."""

    image_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="remove_product_image",
        method="DELETE",
        path="/images/{image_id}",
        parameters=(Parameter(field="image_id", name="image_id", place="path", kind="string"),),
        responses=(RemoveProductImageDone,),
        problems=(
            ProductState,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class RemoveProductTextsDone(Response, frozen=True, kw_only=True):
    """Removed."""

    status: ClassVar[int] = 204


class RemoveProductTextsRequest(Request, frozen=True, kw_only=True):
    """Take back a translation of a product: `DELETE /products/{product_id}/texts/{language}`."""

    product_id: str
    language: models.Language
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="remove_product_texts",
        method="DELETE",
        path="/products/{product_id}/texts/{language}",
        parameters=(
            Parameter(field="product_id", name="product_id", place="path", kind="string"),
            Parameter(field="language", name="language", place="path", kind="string"),
        ),
        responses=(RemoveProductTextsDone,),
        problems=(
            OwnTexts,
            ProductState,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class RemoveVariantDone(Response, frozen=True, kw_only=True):
    """Removed."""

    status: ClassVar[int] = 204


class RemoveVariantRequest(Request, frozen=True, kw_only=True):
    """Remove a variant: `DELETE /products/{product_id}/variants/{sku}`."""

    product_id: str
    sku: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="remove_variant",
        method="DELETE",
        path="/products/{product_id}/variants/{sku}",
        parameters=(
            Parameter(field="product_id", name="product_id", place="path", kind="string"),
            Parameter(field="sku", name="sku", place="path", kind="string"),
        ),
        responses=(RemoveVariantDone,),
        problems=(
            LastVariant,
            ProductNotPublishable,
            ProductState,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ReorderProductImagesOk(Response, frozen=True, kw_only=True):
    """The product as it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Product


class ReorderProductImagesRequest(Request, frozen=True, kw_only=True):
    """Set the order of the pictures of a product: `PUT /products/{product_id}/images`."""

    product_id: str
    body: models.ProductImageOrder
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="reorder_product_images",
        method="PUT",
        path="/products/{product_id}/images",
        parameters=(Parameter(field="product_id", name="product_id", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(ReorderProductImagesOk,),
        problems=(
            VersionConflict,
            ProductState,
            ImagesIncomplete,
            VariantUnknown,
            LanguageMissing,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ReplaceCategoryTextsOk(Response, frozen=True, kw_only=True):
    """As it is now, in this language."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Category


class ReplaceCategoryTextsRequest(Request, frozen=True, kw_only=True):
    """Say a category in one language: `PUT /categories/{category_id}/texts/{language}`."""

    category_id: str
    language: models.Language
    body: models.CategoryTextsReplacement
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="replace_category_texts",
        method="PUT",
        path="/categories/{category_id}/texts/{language}",
        parameters=(
            Parameter(field="category_id", name="category_id", place="path", kind="string"),
            Parameter(field="language", name="language", place="path", kind="string"),
        ),
        body_media_types=("application/json",),
        responses=(ReplaceCategoryTextsOk,),
        problems=(
            VersionConflict,
            IndexNotReady,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ReplaceProductTextsOk(Response, frozen=True, kw_only=True):
    """The product as it is now, in this language."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Product


class ReplaceProductTextsRequest(Request, frozen=True, kw_only=True):
    """Say a product in one language: `PUT /products/{product_id}/texts/{language}`."""

    product_id: str
    language: models.Language
    body: models.ProductTextsReplacement
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="replace_product_texts",
        method="PUT",
        path="/products/{product_id}/texts/{language}",
        parameters=(
            Parameter(field="product_id", name="product_id", place="path", kind="string"),
            Parameter(field="language", name="language", place="path", kind="string"),
        ),
        body_media_types=("application/json",),
        responses=(ReplaceProductTextsOk,),
        problems=(
            VersionConflict,
            SlugTaken,
            TextsNotOfProduct,
            ProductState,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class SetProductStatusOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Product


class SetProductStatusRequest(Request, frozen=True, kw_only=True):
    """Publish, withdraw or archive a product: `PUT /products/{product_id}/status`."""

    product_id: str
    body: models.ProductStatusChange
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="set_product_status",
        method="PUT",
        path="/products/{product_id}/status",
        parameters=(Parameter(field="product_id", name="product_id", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(SetProductStatusOk,),
        problems=(
            VersionConflict,
            ProductNotPublishable,
            ProductState,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class SetSalePriceOk(Response, frozen=True, kw_only=True):
    """The product as it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Product


class SetSalePriceRequest(Request, frozen=True, kw_only=True):
    """Reduce the price of a variant for some time: `PUT /variants/{sku}/sale`."""

    sku: str
    body: models.SalePriceReplacement
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="set_sale_price",
        method="PUT",
        path="/variants/{sku}/sale",
        parameters=(Parameter(field="sku", name="sku", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(SetSalePriceOk,),
        problems=(
            VersionConflict,
            ProductState,
            SalePriceTooHigh,
            SaleWithoutPrice,
            SalePeriodInvalid,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class SetVariantPriceOk(Response, frozen=True, kw_only=True):
    """The product as it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Product


class SetVariantPriceRequest(Request, frozen=True, kw_only=True):
    """Set the price of a variant: `PUT /variants/{sku}/price`."""

    sku: str
    body: models.VariantPriceReplacement
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="set_variant_price",
        method="PUT",
        path="/variants/{sku}/price",
        parameters=(Parameter(field="sku", name="sku", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(SetVariantPriceOk,),
        problems=(
            VersionConflict,
            ProductState,
            SalePriceTooHigh,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class SuggestProductsOk(Response, frozen=True, kw_only=True):
    """The suggestions."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.ProductSuggestionList


class SuggestProductsRequest(Request, frozen=True, kw_only=True):
    """Suggest products while someone types: `GET /product-suggestions`."""

    language: Literal["FR", "EN"] = "FR"
    q: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="suggest_products",
        method="GET",
        path="/product-suggestions",
        parameters=(
            Parameter(field="language", name="language", place="query", kind="string"),
            Parameter(field="q", name="q", place="query", kind="string"),
        ),
        responses=(SuggestProductsOk,),
        problems=(
            IndexNotReady,
            InvalidRequest,
            Unauthenticated,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class UpdateCategoryOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Category


class UpdateCategoryRequest(Request, frozen=True, kw_only=True):
    """Change or move a category: `PATCH /categories/{category_id}`."""

    category_id: str
    body: models.CategoryChange
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="update_category",
        method="PATCH",
        path="/categories/{category_id}",
        parameters=(Parameter(field="category_id", name="category_id", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(UpdateCategoryOk,),
        problems=(
            VersionConflict,
            CategoryUnknown,
            CategoryCycle,
            CategoryTooDeep,
            IndexNotReady,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class UpdateProductOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Product


class UpdateProductRequest(Request, frozen=True, kw_only=True):
    """Change a product: `PATCH /products/{product_id}`."""

    product_id: str
    body: models.ProductChange
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="update_product",
        method="PATCH",
        path="/products/{product_id}",
        parameters=(Parameter(field="product_id", name="product_id", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(UpdateProductOk,),
        problems=(
            VersionConflict,
            SlugTaken,
            CategoryUnknown,
            ProductState,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class UpdateVariantOk(Response, frozen=True, kw_only=True):
    """The product as it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Product


class UpdateVariantRequest(Request, frozen=True, kw_only=True):
    """Change a variant: `PATCH /products/{product_id}/variants/{sku}`."""

    product_id: str
    sku: str
    body: models.VariantChange
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="cataloging",
        operation_id="update_variant",
        method="PATCH",
        path="/products/{product_id}/variants/{sku}",
        parameters=(
            Parameter(field="product_id", name="product_id", place="path", kind="string"),
            Parameter(field="sku", name="sku", place="path", kind="string"),
        ),
        body_media_types=("application/json",),
        responses=(UpdateVariantOk,),
        problems=(
            VersionConflict,
            ProductState,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


@dataclass(frozen=True, kw_only=True)
class Operations:
    """One implementation per operationId; each is a file in impl/cataloging/operations/."""

    add_product_image: Operation[AddProductImageRequest, AddProductImageCreated]
    add_variant: Operation[AddVariantRequest, AddVariantCreated]
    change_products: Operation[ChangeProductsRequest, ChangeProductsOk]
    create_category: Operation[CreateCategoryRequest, CreateCategoryCreated]
    create_product: Operation[CreateProductRequest, CreateProductCreated]
    delete_category: Operation[DeleteCategoryRequest, DeleteCategoryDone]
    end_sale: Operation[EndSaleRequest, EndSaleOk]
    export_products: Operation[ExportProductsRequest, ExportProductsOk]
    get_category: Operation[GetCategoryRequest, GetCategoryOk]
    get_image: Operation[GetImageRequest, GetImageOk]
    get_product: Operation[GetProductRequest, GetProductOk]
    get_product_facets: Operation[GetProductFacetsRequest, GetProductFacetsOk]
    get_product_import: Operation[GetProductImportRequest, GetProductImportOk]
    import_products: Operation[ImportProductsRequest, ImportProductsAccepted]
    list_categories: Operation[ListCategoriesRequest, ListCategoriesOk]
    list_price_changes: Operation[ListPriceChangesRequest, ListPriceChangesOk]
    list_product_imports: Operation[ListProductImportsRequest, ListProductImportsOk]
    list_products: Operation[ListProductsRequest, ListProductsOk]
    list_variants: Operation[ListVariantsRequest, ListVariantsOk]
    remove_category_texts: Operation[RemoveCategoryTextsRequest, RemoveCategoryTextsDone]
    remove_product_image: Operation[RemoveProductImageRequest, RemoveProductImageDone]
    remove_product_texts: Operation[RemoveProductTextsRequest, RemoveProductTextsDone]
    remove_variant: Operation[RemoveVariantRequest, RemoveVariantDone]
    reorder_product_images: Operation[ReorderProductImagesRequest, ReorderProductImagesOk]
    replace_category_texts: Operation[ReplaceCategoryTextsRequest, ReplaceCategoryTextsOk]
    replace_product_texts: Operation[ReplaceProductTextsRequest, ReplaceProductTextsOk]
    set_product_status: Operation[SetProductStatusRequest, SetProductStatusOk]
    set_sale_price: Operation[SetSalePriceRequest, SetSalePriceOk]
    set_variant_price: Operation[SetVariantPriceRequest, SetVariantPriceOk]
    suggest_products: Operation[SuggestProductsRequest, SuggestProductsOk]
    update_category: Operation[UpdateCategoryRequest, UpdateCategoryOk]
    update_product: Operation[UpdateProductRequest, UpdateProductOk]
    update_variant: Operation[UpdateVariantRequest, UpdateVariantOk]
