"""Problems of PROFILING, from the contracts' problems.yaml. Generated: edit the contract, not this file."""

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


class AccountSuspended(Problem):
    """The account is suspended. Ask the shop."""

    code, status, title = "account-suspended", 403, "The account is suspended"
    default_detail = "Ask the shop."


class AddressLimitReached(Problem):
    """No more addresses. Remove one first."""

    code, status, title = "address-limit-reached", 409, "No more addresses"
    default_detail = "Remove one first."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)


class CodeWrong(Problem):
    """The code is wrong. Wait for the app's next code: each is good once."""

    code, status, title = "code-wrong", 409, "The code is wrong"
    default_detail = "Wait for the app's next code: each is good once."


class CustomerNotActive(Problem):
    """The customer is not active. Only an active customer can be suspended."""

    code, status, title = "customer-not-active", 409, "The customer is not active"
    default_detail = "Only an active customer can be suspended."

    def __init__(self, *, state: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, state=state)


class CustomerNotSuspended(Problem):
    """The customer is not suspended. Only a suspended customer can be reinstated."""

    code, status, title = "customer-not-suspended", 409, "The customer is not suspended"
    default_detail = "Only a suspended customer can be reinstated."

    def __init__(self, *, state: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, state=state)


class EmailTaken(Problem):
    """This e-mail has an account. Sign in, or register with another e-mail."""

    code, status, title = "email-taken", 409, "This e-mail has an account"
    default_detail = "Sign in, or register with another e-mail."


class InvalidCredentials(Problem):
    """E-mail or password is wrong. The same for an unknown e-mail and a wrong password."""

    code, status, title = "invalid-credentials", 401, "E-mail or password is wrong"
    default_detail = "The same for an unknown e-mail and a wrong password."


class InvitationAccepted(Problem):
    """The invitation was accepted. The person signs in with the password of their choice."""

    code, status, title = "invitation-accepted", 409, "The invitation was accepted"
    default_detail = "The person signs in with the password of their choice."


class LastOwner(Problem):
    """The last OWNER stays. Make someone else who is ACTIVE an OWNER first."""

    code, status, title = "last-owner", 409, "The last OWNER stays"
    default_detail = "Make someone else who is ACTIVE an OWNER first."


class LinkInvalid(Problem):
    """This link leads nowhere. It was used already, is too old, or is not whole. Ask for a new message and follow its link."""

    code, status, title = "link-invalid", 409, "This link leads nowhere"
    default_detail = "It was used already, is too old, or is not whole. Ask for a new message and follow its link."


class MessageNotResendable(Problem):
    """This message cannot be sent again. It still waits, was dropped, or had a link for one use: let the person ask for a new one."""

    code, status, title = "message-not-resendable", 409, "This message cannot be sent again"
    default_detail = "It still waits, was dropped, or had a link for one use: let the person ask for a new one."


class PasswordTooCommon(Problem):
    """The password is too easy to guess. Choose one that is no common password, pattern of keys, date, or the person's own name or e-mail."""

    code, status, title = "password-too-common", 409, "The password is too easy to guess"
    default_detail = "Choose one that is no common password, pattern of keys, date, or the person's own name or e-mail."


class PasswordWrong(Problem):
    """The password is wrong. Type your current password. If you have forgotten it, sign out and have it reset."""

    code, status, title = "password-wrong", 409, "The password is wrong"
    default_detail = "Type your current password. If you have forgotten it, sign out and have it reset."


class PostalCodeInvalid(Problem):
    """Not a postal code of this country. `postal_code` has not the form of codes in `country`."""

    code, status, title = "postal-code-invalid", 409, "Not a postal code of this country"
    default_detail = "`postal_code` has not the form of codes in `country`."

    def __init__(self, *, country: str, postal_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, country=country, postal_code=postal_code)


class PreferencesInvalid(Problem):
    """Not a choice of yours. Customers send `news`, members of staff `notices`."""

    code, status, title = "preferences-invalid", 409, "Not a choice of yours"
    default_detail = "Customers send `news`, members of staff `notices`."


class SecondFactorMissing(Problem):
    """There is no second factor. Begin with start_second_factor."""

    code, status, title = "second-factor-missing", 409, "There is no second factor"
    default_detail = "Begin with start_second_factor."


class SecondFactorPresent(Problem):
    """There is a second factor already. Remove it first."""

    code, status, title = "second-factor-present", 409, "There is a second factor already"
    default_detail = "Remove it first."


class SecondFactorRequired(Problem):
    """A code is needed too. Send the same again with a `code` of the app, or a recovery code."""

    code, status, title = "second-factor-required", 401, "A code is needed too"
    default_detail = "Send the same again with a `code` of the app, or a recovery code."


class SecondFactorWrong(Problem):
    """The code is wrong. Wait for the app's next code: each is good once."""

    code, status, title = "second-factor-wrong", 401, "The code is wrong"
    default_detail = "Wait for the app's next code: each is good once."


class TooManyAttempts(Problem):
    """Too many attempts. Wait Retry-After seconds."""

    code, status, title = "too-many-attempts", 429, "Too many attempts"
    default_detail = "Wait Retry-After seconds."


class WishLimitReached(Problem):
    """No more wishes. Remove one first."""

    code, status, title = "wish-limit-reached", 409, "No more wishes"
    default_detail = "Remove one first."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)
