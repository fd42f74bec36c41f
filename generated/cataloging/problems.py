"""Problems of CATALOGING, from the contracts' problems.yaml. Generated: edit the contract, not this file."""

from collections.abc import Sequence

from infra.runtime.problem import (
    CursorInvalid as CursorInvalid,
    DependencyUnavailable as DependencyUnavailable,
    EmailInvalid as EmailInvalid,
    Forbidden as Forbidden,
    HeadersTooLarge as HeadersTooLarge,
    IdempotencyKeyReused as IdempotencyKeyReused,
    InternalError as InternalError,
    InvalidRequest as InvalidRequest,
    LockTimeout as LockTimeout,
    MethodNotAllowed as MethodNotAllowed,
    NotFound as NotFound,
    Overloaded as Overloaded,
    PayloadTooLarge as PayloadTooLarge,
    Problem,
    RequestInProgress as RequestInProgress,
    RequestTimeout as RequestTimeout,
    StoreUnavailable as StoreUnavailable,
    TextInvisible as TextInvisible,
    TextNotPrintable as TextNotPrintable,
    TooManyRequests as TooManyRequests,
    Unauthenticated as Unauthenticated,
    UnsupportedMediaType as UnsupportedMediaType,
    VersionConflict as VersionConflict,
)


class CategoryCycle(Problem):
    """A category cannot stand below itself. Choose another parent."""

    code, status, title = "category-cycle", 409, "A category cannot stand below itself"
    default_detail = "Choose another parent."


class CategoryLimit(Problem):
    """Too many categories. At most `max`."""

    code, status, title = "category-limit", 409, "Too many categories"
    default_detail = "At most `max`."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)


class CategoryNotEmpty(Problem):
    """The category is not empty. Move its products and sub-categories first."""

    code, status, title = "category-not-empty", 409, "The category is not empty"
    default_detail = "Move its products and sub-categories first."


class CategoryTooDeep(Problem):
    """The tree is too deep. At most `max` levels."""

    code, status, title = "category-too-deep", 409, "The tree is too deep"
    default_detail = "At most `max` levels."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)


class CategoryUnknown(Problem):
    """No such category. Create it first."""

    code, status, title = "category-unknown", 409, "No such category"
    default_detail = "Create it first."

    def __init__(self, *, category_id: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, category_id=category_id)


class CsvColumnsMissing(Problem):
    """The line of names is not complete. The first line must name `columns` too, between commas or semicolons."""

    code, status, title = "csv-columns-missing", 409, "The line of names is not complete"
    default_detail = "The first line must name `columns` too, between commas or semicolons."

    def __init__(self, *, columns: Sequence[str], detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, columns=columns)


class CsvUnreadable(Problem):
    """The file is no such table. In `line`: `reason` is ENCODING (the file is not UTF-8), QUOTES (they open and never close), COLUMN_TWICE (a name stands there twice), EMPTY (no line below the names) or TOO_MANY (more lines than one file may have)."""

    code, status, title = "csv-unreadable", 409, "The file is no such table"
    default_detail = "In `line`: `reason` is ENCODING (the file is not UTF-8), QUOTES (they open and never close), COLUMN_TWICE (a name stands there twice), EMPTY (no line below the names) or TOO_MANY (more lines than one file may have)."

    def __init__(self, *, reason: str, line: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, reason=reason, line=line)


class ImageLimit(Problem):
    """Too many pictures. At most `max`."""

    code, status, title = "image-limit", 409, "Too many pictures"
    default_detail = "At most `max`."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)


class ImageTooLarge(Problem):
    """The picture is too large. At most `max` pixels a side and `max_pixels` in all."""

    code, status, title = "image-too-large", 409, "The picture is too large"
    default_detail = "At most `max` pixels a side and `max_pixels` in all."

    def __init__(self, *, max: int, max_pixels: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max, max_pixels=max_pixels)


class ImagesIncomplete(Problem):
    """These are not the pictures of the product. Name each of them once: `missing` are left out, `unknown` are not of the product, or named twice."""

    code, status, title = "images-incomplete", 409, "These are not the pictures of the product"
    default_detail = "Name each of them once: `missing` are left out, `unknown` are not of the product, or named twice."

    def __init__(
        self, *, missing: Sequence[str], unknown: Sequence[str], detail: str | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(detail=detail, retry_after=retry_after, missing=missing, unknown=unknown)


class ImportLimit(Problem):
    """Too many imports wait. At most `max` wait or run; try again when one is done."""

    code, status, title = "import-limit", 409, "Too many imports wait"
    default_detail = "At most `max` wait or run; try again when one is done."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)


class IndexNotReady(Problem):
    """The index of products is not ready yet. It is being built after a start, or has not taken in the latest changes; try again after Retry-After seconds."""

    code, status, title = "index-not-ready", 503, "The index of products is not ready yet"
    default_detail = (
        "It is being built after a start, or has not taken in the latest changes; try again after Retry-After seconds."
    )


class LanguageMissing(Problem):
    """The product has no texts in this language. Write its texts in `language` first."""

    code, status, title = "language-missing", 409, "The product has no texts in this language"
    default_detail = "Write its texts in `language` first."

    def __init__(self, *, language: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, language=language)


class LastVariant(Problem):
    """The last variant stays. Archive the product instead."""

    code, status, title = "last-variant", 409, "The last variant stays"
    default_detail = "Archive the product instead."


class OwnTexts(Problem):
    """The texts in its own language stay. Only a translation can be removed."""

    code, status, title = "own-texts", 409, "The texts in its own language stay"
    default_detail = "Only a translation can be removed."


class PriceOutOfRange(Problem):
    """The price would be too high. A price is at most `max`, in cents."""

    code, status, title = "price-out-of-range", 409, "The price would be too high"
    default_detail = "A price is at most `max`, in cents."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)


class ProductChangesEmpty(Problem):
    """Nothing is to be changed. Say `status`, `category_id` or `price_percent`."""

    code, status, title = "product-changes-empty", 409, "Nothing is to be changed"
    default_detail = "Say `status`, `category_id` or `price_percent`."


class ProductNotPublishable(Problem):
    """The product lacks something. `missing` says what."""

    code, status, title = "product-not-publishable", 409, "The product lacks something"
    default_detail = "`missing` says what."

    def __init__(self, *, missing: Sequence[str], detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, missing=missing)


class ProductState(Problem):
    """Not in this state. An ARCHIVED product stays so."""

    code, status, title = "product-state", 409, "Not in this state"
    default_detail = "An ARCHIVED product stays so."

    def __init__(self, *, state: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, state=state)


class SalePeriodInvalid(Problem):
    """The sale would be over before it begins. `ends_at` comes after `starts_at` and after now."""

    code, status, title = "sale-period-invalid", 409, "The sale would be over before it begins"
    default_detail = "`ends_at` comes after `starts_at` and after now."


class SalePriceTooHigh(Problem):
    """The sale price is not below the regular one. A sale costs less than `regular_price`, in cents."""

    code, status, title = "sale-price-too-high", 409, "The sale price is not below the regular one"
    default_detail = "A sale costs less than `regular_price`, in cents."

    def __init__(self, *, regular_price: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, regular_price=regular_price)


class SaleWithoutPrice(Problem):
    """The variant has no price yet. Set its price, then reduce it."""

    code, status, title = "sale-without-price", 409, "The variant has no price yet"
    default_detail = "Set its price, then reduce it."


class SkuTaken(Problem):
    """Another variant has this SKU. Choose another SKU."""

    code, status, title = "sku-taken", 409, "Another variant has this SKU"
    default_detail = "Choose another SKU."

    def __init__(self, *, sku: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, sku=sku)


class SlugTaken(Problem):
    """Another product has this slug. Choose another slug."""

    code, status, title = "slug-taken", 409, "Another product has this slug"
    default_detail = "Choose another slug."

    def __init__(self, *, slug: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, slug=slug)


class TextsNotOfProduct(Problem):
    """Texts of what the product does not have. Name only its variants and pictures, each once."""

    code, status, title = "texts-not-of-product", 409, "Texts of what the product does not have"
    default_detail = "Name only its variants and pictures, each once."

    def __init__(
        self, *, skus: Sequence[str], image_ids: Sequence[str], detail: str | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(detail=detail, retry_after=retry_after, skus=skus, image_ids=image_ids)


class UnsupportedImage(Problem):
    """Not a picture we can show. Send a whole PNG, JPEG or WebP that does not move."""

    code, status, title = "unsupported-image", 409, "Not a picture we can show"
    default_detail = "Send a whole PNG, JPEG or WebP that does not move."


class VariantLimit(Problem):
    """Too many variants. At most `max`."""

    code, status, title = "variant-limit", 409, "Too many variants"
    default_detail = "At most `max`."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)


class VariantUnknown(Problem):
    """The product has no such variant. Name one of its variants."""

    code, status, title = "variant-unknown", 409, "The product has no such variant"
    default_detail = "Name one of its variants."

    def __init__(self, *, sku: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, sku=sku)
