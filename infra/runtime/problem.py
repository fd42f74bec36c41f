"""Refusals: exceptions that become `application/problem+json` (RFC 9457, S-09)."""

from collections.abc import Sequence
from typing import Any, ClassVar


class Problem(Exception):  # noqa: N818 - the field's own word
    """A refusal of the catalogue. Subclasses are generated from the contracts' problems.yaml; their members are keywords."""

    code: ClassVar[str]
    status: ClassVar[int]
    title: ClassVar[str]
    default_detail: ClassVar[str]

    def __init__(self, *, detail: str | None = None, retry_after: int | None = None, **members: Any) -> None:
        """`retry_after` is in seconds and becomes the header of 429 and 503."""
        super().__init__(detail or self.default_detail)
        self.detail = detail or self.default_detail
        self.retry_after = retry_after
        self.members = {name: value for name, value in members.items() if value is not None}

    def as_json(self) -> dict[str, Any]:
        """The problem document: type, title, status, code, detail and the code's own members."""
        return {
            "type": f"/problems/{self.code}",
            "title": self.title,
            "status": self.status,
            "code": self.code,
            "detail": self.detail,
            **self.members,
        }


class InvalidRequest(Problem):
    code, status, title = "invalid-request", 400, "The request breaks the contract"
    default_detail = "Mend what `errors` names."

    def __init__(self, *, errors: Sequence[dict[str, str]], detail: str | None = None) -> None:
        super().__init__(detail=detail, errors=list(errors))


class Unauthenticated(Problem):
    code, status, title = "unauthenticated", 401, "Sign in first"
    default_detail = "The credential is missing, forged, expired or revoked."


class Forbidden(Problem):
    code, status, title = "forbidden", 403, "Not allowed"
    default_detail = "The caller lacks the scope this operation names."


class NotFound(Problem):
    code, status, title = "not-found", 404, "Nothing here"
    default_detail = "It does not exist, or it is not yours."

    def __init__(self, resource: str | None = None, *, detail: str | None = None) -> None:
        super().__init__(detail=detail, resource=resource)


class MethodNotAllowed(Problem):
    code, status, title = "method-not-allowed", 405, "Not a method of this address"
    default_detail = "`Allow` lists the methods."


class VersionConflict(Problem):
    code, status, title = "version-conflict", 409, "Changed by someone else meanwhile"
    default_detail = "Read it again, then send the change with its current `version`."

    def __init__(self, *, current_version: int, detail: str | None = None) -> None:
        super().__init__(detail=detail, current_version=current_version)


class CursorInvalid(Problem):
    code, status, title = "cursor-invalid", 409, "The cursor cannot be read"
    default_detail = "Begin again without `cursor`."


class IdempotencyKeyReused(Problem):
    code, status, title = "idempotency-key-reused", 409, "This key was used for another request"
    default_detail = "Use a new Idempotency-Key."


class RequestInProgress(Problem):
    code, status, title = "request-in-progress", 409, "The first request with this key still runs"
    default_detail = "Send it again in some seconds."


class EmailInvalid(Problem):
    code, status, title = "email-invalid", 409, "No e-mail address can be like this"
    default_detail = "Mend what `errors` names."

    def __init__(self, *, errors: Sequence[dict[str, str]], detail: str | None = None) -> None:
        super().__init__(detail=detail, errors=list(errors))


class TextInvisible(Problem):
    code, status, title = "text-invisible", 409, "The text is not to be seen as it is"
    default_detail = "Where `errors` says, write a visible character, and none that turns the direction of reading."

    def __init__(self, *, errors: Sequence[dict[str, str]], detail: str | None = None) -> None:
        super().__init__(detail=detail, errors=list(errors))


class TextNotPrintable(Problem):
    code, status, title = "text-not-printable", 409, "It cannot be printed"
    default_detail = "The fonts of what is printed have Latin, Greek and Cyrillic letters; `characters` are none of these."

    def __init__(self, *, errors: Sequence[dict[str, str]], characters: str, detail: str | None = None) -> None:
        super().__init__(detail=detail, errors=list(errors), characters=characters)


class PayloadTooLarge(Problem):
    code, status, title = "payload-too-large", 413, "The body is too large"
    default_detail = "`limit` is in bytes."

    def __init__(self, *, limit: int, detail: str | None = None) -> None:
        super().__init__(detail=detail, limit=limit)


class RequestTimeout(Problem):
    code, status, title = "request-timeout", 408, "The request did not come in time"
    default_detail = "Send it again, in one go."


class HeadersTooLarge(Problem):
    code, status, title = "headers-too-large", 431, "The headers are too large"
    default_detail = "Request line and headers together have at most `limit` bytes."

    def __init__(self, *, limit: int, detail: str | None = None) -> None:
        super().__init__(detail=detail, limit=limit)


class UnsupportedMediaType(Problem):
    code, status, title = "unsupported-media-type", 415, "Not a type this operation takes"
    default_detail = "Send one of the content types the contract lists."


class TooManyRequests(Problem):
    code, status, title = "too-many-requests", 429, "Too many requests from your address"
    default_detail = "Wait Retry-After seconds."

    def __init__(self, *, retry_after: int, detail: str | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after)


class InternalError(Problem):
    code, status, title = "internal-error", 500, "Our mistake"
    default_detail = "It is in the log under `incident`."

    def __init__(self, *, incident: str, detail: str | None = None) -> None:
        super().__init__(detail=detail, incident=incident)


class DependencyUnavailable(Problem):
    code, status, title = "dependency-unavailable", 503, "A service this needs does not answer"
    default_detail = "Nothing was changed for good; try again after Retry-After seconds."

    def __init__(self, *, service: str, detail: str | None = None, retry_after: int = 2) -> None:
        super().__init__(detail=detail, retry_after=retry_after, service=service)


class LockTimeout(Problem):
    code, status, title = "lock-timeout", 503, "Too busy to take the lock"
    default_detail = "Try again after Retry-After seconds."

    def __init__(self, *, detail: str | None = None, retry_after: int = 1) -> None:
        super().__init__(detail=detail, retry_after=retry_after)


class StoreUnavailable(Problem):
    code, status, title = "store-unavailable", 503, "The database of the service does not answer"
    default_detail = "Try again after Retry-After seconds, with the same Idempotency-Key."

    def __init__(self, *, detail: str | None = None, retry_after: int = 2) -> None:
        super().__init__(detail=detail, retry_after=retry_after)


class Overloaded(Problem):
    code, status, title = "overloaded", 503, "Too busy now"
    default_detail = "Nothing was done; try again after Retry-After seconds."

    def __init__(self, *, retry_after: int, detail: str | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after)


RUNTIME_PROBLEMS: tuple[type[Problem], ...] = (
    InvalidRequest,
    Unauthenticated,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    VersionConflict,
    CursorInvalid,
    IdempotencyKeyReused,
    RequestInProgress,
    EmailInvalid,
    TextInvisible,
    TextNotPrintable,
    PayloadTooLarge,
    RequestTimeout,
    HeadersTooLarge,
    UnsupportedMediaType,
    TooManyRequests,
    InternalError,
    DependencyUnavailable,
    LockTimeout,
    StoreUnavailable,
    Overloaded,
)
"""What the runtime itself raises; a test holds it against contracts/shared/problems.yaml (`runtime: true`)."""
