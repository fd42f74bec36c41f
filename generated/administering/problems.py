"""Problems of ADMINISTERING, from the contracts' problems.yaml. Generated: edit the contract, not this file."""

from collections.abc import Sequence

from generated.common import models
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


class CategoryUnknown(Problem):
    """No such category. Create it first."""

    code, status, title = "category-unknown", 409, "No such category"
    default_detail = "Create it first."

    def __init__(self, *, category_id: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, category_id=category_id)


class ProductRefused(Problem):
    """CATALOGING refuses the product. `reason` is the code of its refusal."""

    code, status, title = "product-refused", 409, "CATALOGING refuses the product"
    default_detail = "`reason` is the code of its refusal."

    def __init__(self, *, reason: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, reason=reason)


class SettingInvalid(Problem):
    """The setting breaks its schema. `errors` names what to mend."""

    code, status, title = "setting-invalid", 409, "The setting breaks its schema"
    default_detail = "`errors` names what to mend."

    def __init__(
        self, *, errors: Sequence[models.FieldError], detail: str | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(detail=detail, retry_after=retry_after, errors=errors)


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


class VendorCodeTaken(Problem):
    """Another vendor has this code. Choose another code."""

    code, status, title = "vendor-code-taken", 409, "Another vendor has this code"
    default_detail = "Choose another code."

    def __init__(self, *, code_taken: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, code_taken=code_taken)


class VendorNotActive(Problem):
    """The vendor is not active. Activate the vendor first."""

    code, status, title = "vendor-not-active", 409, "The vendor is not active"
    default_detail = "Activate the vendor first."

    def __init__(self, *, state: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, state=state)


class VendorState(Problem):
    """Not in this state. A CLOSED vendor stays so."""

    code, status, title = "vendor-state", 409, "Not in this state"
    default_detail = "A CLOSED vendor stays so."

    def __init__(self, *, state: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, state=state)
