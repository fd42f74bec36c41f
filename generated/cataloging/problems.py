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


class IndexNotReady(Problem):
    """The index of products is not ready yet. It is being built after a start, or has not taken in the latest changes; try again after Retry-After seconds."""

    code, status, title = "index-not-ready", 503, "The index of products is not ready yet"
    default_detail = (
        "It is being built after a start, or has not taken in the latest changes; try again after Retry-After seconds."
    )


class LastVariant(Problem):
    """The last variant stays. Archive the product instead."""

    code, status, title = "last-variant", 409, "The last variant stays"
    default_detail = "Archive the product instead."


class OwnTexts(Problem):
    """The texts in its own language stay. Only a translation can be removed."""

    code, status, title = "own-texts", 409, "The texts in its own language stay"
    default_detail = "Only a translation can be removed."


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
