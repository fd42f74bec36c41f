"""Operations of PROFILING, from contracts/profiling. Generated: edit the contract, not this file."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from generated.profiling import models
from generated.profiling.problems import (
    AccountSuspended,
    AddressLimitReached,
    CodeWrong,
    CursorInvalid,
    CustomerNotActive,
    CustomerNotSuspended,
    DependencyUnavailable,
    EmailInvalid,
    EmailTaken,
    Forbidden,
    IdempotencyKeyReused,
    InvalidCredentials,
    InvalidRequest,
    InvitationAccepted,
    LastOwner,
    LinkInvalid,
    LockTimeout,
    MessageNotResendable,
    NotFound,
    OpenOrders,
    Overloaded,
    PasswordTooCommon,
    PasswordWrong,
    PayloadTooLarge,
    PostalCodeInvalid,
    PreferencesInvalid,
    RequestInProgress,
    SecondFactorMissing,
    SecondFactorPresent,
    SecondFactorRequired,
    SecondFactorWrong,
    StoreUnavailable,
    TextInvisible,
    TextNotPrintable,
    TooManyAttempts,
    TooManyRequests,
    Unauthenticated,
    UnsupportedMediaType,
    VersionConflict,
    WishLimitReached,
)
from infra.runtime.operation import Operation, OperationSpec, Parameter, Request, Response


class AcceptInvitationOk(Response, frozen=True, kw_only=True):
    """Whoever signs in now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.AcceptedInvitation


class AcceptInvitationRequest(Request, frozen=True, kw_only=True):
    """Accept an invitation: `POST /invitations/acceptance`."""

    body: models.InvitationAcceptance
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="accept_invitation",
        method="POST",
        path="/invitations/acceptance",
        body_media_types=("application/json",),
        rate_limit="sign-in",
        responses=(AcceptInvitationOk,),
        problems=(
            LinkInvalid,
            PasswordTooCommon,
            InvalidRequest,
            Unauthenticated,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class AddMyAddressCreated(Response, frozen=True, kw_only=True):
    """The new address."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.CustomerAddress
    location: str


class AddMyAddressRequest(Request, frozen=True, kw_only=True):
    """Add an address: `POST /me/addresses`."""

    idempotency_key: str | None = None
    body: models.AddressDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="add_my_address",
        method="POST",
        path="/me/addresses",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        body_media_types=("application/json",),
        idempotency="accepted",
        responses=(AddMyAddressCreated,),
        problems=(
            AddressLimitReached,
            PostalCodeInvalid,
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


class AddWishOk(Response, frozen=True, kw_only=True):
    """The wish."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Wish


class AddWishRequest(Request, frozen=True, kw_only=True):
    """Add a wish: `PUT /me/wishes/{sku}`."""

    sku: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="add_wish",
        method="PUT",
        path="/me/wishes/{sku}",
        parameters=(Parameter(field="sku", name="sku", place="path", kind="string"),),
        responses=(AddWishOk,),
        problems=(
            WishLimitReached,
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
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ChangePasswordDone(Response, frozen=True, kw_only=True):
    """Changed."""

    status: ClassVar[int] = 204


class ChangePasswordRequest(Request, frozen=True, kw_only=True):
    """Change my password: `POST /me/password`."""

    body: models.PasswordChange
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="change_password",
        method="POST",
        path="/me/password",
        body_media_types=("application/json",),
        responses=(ChangePasswordDone,),
        problems=(
            PasswordWrong,
            PasswordTooCommon,
            TooManyAttempts,
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
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ConfirmEmailDone(Response, frozen=True, kw_only=True):
    """Confirmed."""

    status: ClassVar[int] = 204


class ConfirmEmailRequest(Request, frozen=True, kw_only=True):
    """Confirm an e-mail address by a link: `POST /email-confirmations/confirmation`."""

    body: models.EmailConfirmation
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="confirm_email",
        method="POST",
        path="/email-confirmations/confirmation",
        body_media_types=("application/json",),
        rate_limit="look-up",
        responses=(ConfirmEmailDone,),
        problems=(
            LinkInvalid,
            InvalidRequest,
            Unauthenticated,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ConfirmEmailChangeDone(Response, frozen=True, kw_only=True):
    """Changed."""

    status: ClassVar[int] = 204


class ConfirmEmailChangeRequest(Request, frozen=True, kw_only=True):
    """Change an e-mail address by a link: `POST /email-changes/confirmation`."""

    body: models.EmailChangeConfirmation
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="confirm_email_change",
        method="POST",
        path="/email-changes/confirmation",
        body_media_types=("application/json",),
        rate_limit="look-up",
        responses=(ConfirmEmailChangeDone,),
        problems=(
            LinkInvalid,
            EmailTaken,
            InvalidRequest,
            Unauthenticated,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ConfirmSecondFactorOk(Response, frozen=True, kw_only=True):
    """The recovery codes; nobody can read them again."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.RecoveryCodes


class ConfirmSecondFactorRequest(Request, frozen=True, kw_only=True):
    """Finish setting up the second factor: `POST /me/second-factor/confirmation`."""

    body: models.SecondFactorConfirmation
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="confirm_second_factor",
        method="POST",
        path="/me/second-factor/confirmation",
        body_media_types=("application/json",),
        responses=(ConfirmSecondFactorOk,),
        problems=(
            SecondFactorPresent,
            SecondFactorMissing,
            CodeWrong,
            TooManyAttempts,
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
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class CreateSessionCreated(Response, frozen=True, kw_only=True):
    """Signed in. A session has no address of its own."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Session


class CreateSessionRequest(Request, frozen=True, kw_only=True):
    """Sign in: `POST /sessions`."""

    body: models.SessionDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="create_session",
        method="POST",
        path="/sessions",
        body_media_types=("application/json",),
        rate_limit="sign-in",
        responses=(CreateSessionCreated,),
        problems=(
            InvalidCredentials,
            AccountSuspended,
            TooManyAttempts,
            SecondFactorRequired,
            SecondFactorWrong,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            PayloadTooLarge,
            UnsupportedMediaType,
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class EndMySessionDone(Response, frozen=True, kw_only=True):
    """Ended."""

    status: ClassVar[int] = 204


class EndMySessionRequest(Request, frozen=True, kw_only=True):
    """End one of my sessions: `DELETE /me/sessions/{session_id}`."""

    session_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="end_my_session",
        method="DELETE",
        path="/me/sessions/{session_id}",
        parameters=(Parameter(field="session_id", name="session_id", place="path", kind="string"),),
        responses=(EndMySessionDone,),
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


class EndNewsDone(Response, frozen=True, kw_only=True):
    """No more news."""

    status: ClassVar[int] = 204


class EndNewsRequest(Request, frozen=True, kw_only=True):
    """Get no more news: `POST /news-endings`."""

    token: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="end_news",
        method="POST",
        path="/news-endings",
        parameters=(Parameter(field="token", name="token", place="query", kind="string"),),
        rate_limit="subscription",
        responses=(EndNewsDone,),
        problems=(
            NotFound,
            InvalidRequest,
            Unauthenticated,
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class EndSessionDone(Response, frozen=True, kw_only=True):
    """Ended."""

    status: ClassVar[int] = 204


class EndSessionRequest(Request, frozen=True, kw_only=True):
    """Sign out: `DELETE /sessions/current`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="end_session",
        method="DELETE",
        path="/sessions/current",
        responses=(EndSessionDone,),
        problems=(InvalidRequest, Unauthenticated, Forbidden, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class EraseMeDone(Response, frozen=True, kw_only=True):
    """The account is erased."""

    status: ClassVar[int] = 204


class EraseMeRequest(Request, frozen=True, kw_only=True):
    """Erase my account: `POST /me/erasure`."""

    body: models.Erasure
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="erase_me",
        method="POST",
        path="/me/erasure",
        body_media_types=("application/json",),
        rate_limit="sign-in",
        responses=(EraseMeDone,),
        problems=(
            PasswordWrong,
            TooManyAttempts,
            OpenOrders,
            DependencyUnavailable,
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
            TooManyRequests,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ExportMyDataOk(Response, frozen=True, kw_only=True):
    """The data."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json", "text/html")
    body: bytes
    content_type: str


class ExportMyDataRequest(Request, frozen=True, kw_only=True):
    """Take along everything that is held on me: `GET /me/export`."""

    accept: str = "application/json"
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="export_my_data",
        method="GET",
        path="/me/export",
        responses=(ExportMyDataOk,),
        problems=(DependencyUnavailable, InvalidRequest, Unauthenticated, Forbidden, LockTimeout, StoreUnavailable, Overloaded),
    )


class GetCustomerOk(Response, frozen=True, kw_only=True):
    """The customer."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Customer


class GetCustomerRequest(Request, frozen=True, kw_only=True):
    """Read a customer: `GET /customers/{customer_id}`."""

    customer_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="get_customer",
        method="GET",
        path="/customers/{customer_id}",
        parameters=(Parameter(field="customer_id", name="customer_id", place="path", kind="string"),),
        responses=(GetCustomerOk,),
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


class GetKeySetOk(Response, frozen=True, kw_only=True):
    """The keys."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.KeySet


class GetKeySetRequest(Request, frozen=True, kw_only=True):
    """Read the public keys: `GET /.well-known/jwks.json`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="get_key_set",
        method="GET",
        path="/.well-known/jwks.json",
        responses=(GetKeySetOk,),
        problems=(InvalidRequest, Unauthenticated, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class GetMailStateOk(Response, frozen=True, kw_only=True):
    """The state."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.MailState


class GetMailStateRequest(Request, frozen=True, kw_only=True):
    """Do messages go out? `GET /mail-state`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="get_mail_state",
        method="GET",
        path="/mail-state",
        responses=(GetMailStateOk,),
        problems=(InvalidRequest, Unauthenticated, Forbidden, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class GetMeOk(Response, frozen=True, kw_only=True):
    """The signed-in person."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Me


class GetMeRequest(Request, frozen=True, kw_only=True):
    """Read the signed-in person: `GET /me`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="get_me",
        method="GET",
        path="/me",
        responses=(GetMeOk,),
        problems=(InvalidRequest, Unauthenticated, Forbidden, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class GetMessageOk(Response, frozen=True, kw_only=True):
    """The message."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Message


class GetMessageRequest(Request, frozen=True, kw_only=True):
    """Read a message: `GET /messages/{message_id}`."""

    message_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="get_message",
        method="GET",
        path="/messages/{message_id}",
        parameters=(Parameter(field="message_id", name="message_id", place="path", kind="string"),),
        responses=(GetMessageOk,),
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


class GetMyAddressOk(Response, frozen=True, kw_only=True):
    """The address."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.CustomerAddress


class GetMyAddressRequest(Request, frozen=True, kw_only=True):
    """Read one of my addresses: `GET /me/addresses/{address_id}`."""

    address_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="get_my_address",
        method="GET",
        path="/me/addresses/{address_id}",
        parameters=(Parameter(field="address_id", name="address_id", place="path", kind="string"),),
        responses=(GetMyAddressOk,),
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


class GetMyPreferencesOk(Response, frozen=True, kw_only=True):
    """The choices."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Preferences


class GetMyPreferencesRequest(Request, frozen=True, kw_only=True):
    """Read what I want to be told: `GET /me/preferences`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="get_my_preferences",
        method="GET",
        path="/me/preferences",
        responses=(GetMyPreferencesOk,),
        problems=(InvalidRequest, Unauthenticated, Forbidden, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class GetNewsAudienceOk(Response, frozen=True, kw_only=True):
    """How many."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.NewsAudience


class GetNewsAudienceRequest(Request, frozen=True, kw_only=True):
    """See how many customers news would reach: `GET /news-audience`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="get_news_audience",
        method="GET",
        path="/news-audience",
        responses=(GetNewsAudienceOk,),
        problems=(InvalidRequest, Unauthenticated, Forbidden, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class InviteStaffMemberCreated(Response, frozen=True, kw_only=True):
    """The new member of staff, INVITED."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.StaffMember
    location: str


class InviteStaffMemberRequest(Request, frozen=True, kw_only=True):
    """Invite a member of staff: `POST /staff/invitations`."""

    idempotency_key: str
    body: models.StaffInvitationDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="invite_staff_member",
        method="POST",
        path="/staff/invitations",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        body_media_types=("application/json",),
        idempotency="required",
        responses=(InviteStaffMemberCreated,),
        problems=(
            EmailTaken,
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


class ListCustomersOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.CustomerPage


class ListCustomersRequest(Request, frozen=True, kw_only=True):
    """List customers: `GET /customers`."""

    limit: int = 20
    cursor: str | None = None
    q: str | None = None
    status: models.CustomerStatus | None = None
    tier: models.Tier | None = None
    created_from: str | None = None
    created_before: str | None = None
    sort: models.CustomerSort | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="list_customers",
        method="GET",
        path="/customers",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="q", name="q", place="query", kind="string"),
            Parameter(field="status", name="status", place="query", kind="string"),
            Parameter(field="tier", name="tier", place="query", kind="string"),
            Parameter(field="created_from", name="created_from", place="query", kind="string"),
            Parameter(field="created_before", name="created_before", place="query", kind="string"),
            Parameter(field="sort", name="sort", place="query", kind="string"),
        ),
        responses=(ListCustomersOk,),
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


class ListMessagesOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.MessagePage


class ListMessagesRequest(Request, frozen=True, kw_only=True):
    """List messages: `GET /messages`."""

    limit: int = 20
    cursor: str | None = None
    status: models.MessageStatus | None = None
    template: models.MessageTemplate | None = None
    order_id: str | None = None
    user_id: str | None = None
    recipient: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="list_messages",
        method="GET",
        path="/messages",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="status", name="status", place="query", kind="string"),
            Parameter(field="template", name="template", place="query", kind="string"),
            Parameter(field="order_id", name="order_id", place="query", kind="string"),
            Parameter(field="user_id", name="user_id", place="query", kind="string"),
            Parameter(field="recipient", name="recipient", place="query", kind="string"),
        ),
        responses=(ListMessagesOk,),
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


class ListMyAddressesOk(Response, frozen=True, kw_only=True):
    """All of them."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.CustomerAddressList


class ListMyAddressesRequest(Request, frozen=True, kw_only=True):
    """List my addresses: `GET /me/addresses`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="list_my_addresses",
        method="GET",
        path="/me/addresses",
        responses=(ListMyAddressesOk,),
        problems=(InvalidRequest, Unauthenticated, Forbidden, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class ListMySessionsOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.MySessionPage


class ListMySessionsRequest(Request, frozen=True, kw_only=True):
    """List my sessions: `GET /me/sessions`."""

    limit: int = 20
    cursor: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="list_my_sessions",
        method="GET",
        path="/me/sessions",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
        ),
        responses=(ListMySessionsOk,),
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


class ListMyWishesOk(Response, frozen=True, kw_only=True):
    """All of them."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.WishList


class ListMyWishesRequest(Request, frozen=True, kw_only=True):
    """List my wishes: `GET /me/wishes`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="list_my_wishes",
        method="GET",
        path="/me/wishes",
        responses=(ListMyWishesOk,),
        problems=(InvalidRequest, Unauthenticated, Forbidden, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class ListStaffOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.StaffPage


class ListStaffRequest(Request, frozen=True, kw_only=True):
    """List staff: `GET /staff`."""

    limit: int = 20
    cursor: str | None = None
    role: models.StaffRole | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="list_staff",
        method="GET",
        path="/staff",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="role", name="role", place="query", kind="string"),
        ),
        responses=(ListStaffOk,),
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


class PreviewMessageOk(Response, frozen=True, kw_only=True):
    """Subject, HTML and text."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.MessagePreview


class PreviewMessageRequest(Request, frozen=True, kw_only=True):
    """See what a message looks like: `GET /message-templates/{template}/preview`."""

    template: models.MessageTemplate
    language: Literal["FR", "EN"] = "FR"
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="preview_message",
        method="GET",
        path="/message-templates/{template}/preview",
        parameters=(
            Parameter(field="template", name="template", place="path", kind="string"),
            Parameter(field="language", name="language", place="query", kind="string"),
        ),
        responses=(PreviewMessageOk,),
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


class RefreshSessionOk(Response, frozen=True, kw_only=True):
    """New tokens of the same session."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Session


class RefreshSessionRequest(Request, frozen=True, kw_only=True):
    """Get new tokens: `POST /sessions/refresh`."""

    body: models.SessionRefresh
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="refresh_session",
        method="POST",
        path="/sessions/refresh",
        body_media_types=("application/json",),
        rate_limit="refresh",
        responses=(RefreshSessionOk,),
        problems=(
            Unauthenticated,
            AccountSuspended,
            InvalidRequest,
            Forbidden,
            PayloadTooLarge,
            UnsupportedMediaType,
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class RegisterCustomerCreated(Response, frozen=True, kw_only=True):
    """The new customer."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.Customer
    location: str


class RegisterCustomerRequest(Request, frozen=True, kw_only=True):
    """Open an account: `POST /customers`."""

    body: models.CustomerDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="register_customer",
        method="POST",
        path="/customers",
        body_media_types=("application/json",),
        rate_limit="registration",
        responses=(RegisterCustomerCreated,),
        problems=(
            EmailTaken,
            PasswordTooCommon,
            InvalidRequest,
            Unauthenticated,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ReinstateCustomerOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Customer


class ReinstateCustomerRequest(Request, frozen=True, kw_only=True):
    """Reinstate a suspended customer: `DELETE /customers/{customer_id}/suspension`."""

    customer_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="reinstate_customer",
        method="DELETE",
        path="/customers/{customer_id}/suspension",
        parameters=(Parameter(field="customer_id", name="customer_id", place="path", kind="string"),),
        responses=(ReinstateCustomerOk,),
        problems=(
            CustomerNotSuspended,
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


class RemoveMyAddressDone(Response, frozen=True, kw_only=True):
    """Removed."""

    status: ClassVar[int] = 204


class RemoveMyAddressRequest(Request, frozen=True, kw_only=True):
    """Remove one of my addresses: `DELETE /me/addresses/{address_id}`."""

    address_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="remove_my_address",
        method="DELETE",
        path="/me/addresses/{address_id}",
        parameters=(Parameter(field="address_id", name="address_id", place="path", kind="string"),),
        responses=(RemoveMyAddressDone,),
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


class RemoveSecondFactorDone(Response, frozen=True, kw_only=True):
    """It is gone."""

    status: ClassVar[int] = 204


class RemoveSecondFactorRequest(Request, frozen=True, kw_only=True):
    """Sign in without a second factor again: `POST /me/second-factor/removal`."""

    body: models.SecondFactorRemoval
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="remove_second_factor",
        method="POST",
        path="/me/second-factor/removal",
        body_media_types=("application/json",),
        responses=(RemoveSecondFactorDone,),
        problems=(
            SecondFactorMissing,
            PasswordWrong,
            CodeWrong,
            TooManyAttempts,
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
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class RemoveStaffMemberDone(Response, frozen=True, kw_only=True):
    """Removed."""

    status: ClassVar[int] = 204


class RemoveStaffMemberRequest(Request, frozen=True, kw_only=True):
    """Remove a member of staff: `DELETE /staff/{user_id}`."""

    user_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="remove_staff_member",
        method="DELETE",
        path="/staff/{user_id}",
        parameters=(Parameter(field="user_id", name="user_id", place="path", kind="string"),),
        responses=(RemoveStaffMemberDone,),
        problems=(
            LastOwner,
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


class RemoveWishDone(Response, frozen=True, kw_only=True):
    """Removed."""

    status: ClassVar[int] = 204


class RemoveWishRequest(Request, frozen=True, kw_only=True):
    """Remove a wish: `DELETE /me/wishes/{sku}`."""

    sku: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="remove_wish",
        method="DELETE",
        path="/me/wishes/{sku}",
        parameters=(Parameter(field="sku", name="sku", place="path", kind="string"),),
        responses=(RemoveWishDone,),
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


class RenewRecoveryCodesOk(Response, frozen=True, kw_only=True):
    """The recovery codes; nobody can read them again."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.RecoveryCodes


class RenewRecoveryCodesRequest(Request, frozen=True, kw_only=True):
    """Make new recovery codes: `POST /me/second-factor/recovery-codes`."""

    body: models.RecoveryCodesRenewal
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="renew_recovery_codes",
        method="POST",
        path="/me/second-factor/recovery-codes",
        body_media_types=("application/json",),
        responses=(RenewRecoveryCodesOk,),
        problems=(
            SecondFactorMissing,
            CodeWrong,
            TooManyAttempts,
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
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ReplaceMyAddressOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.CustomerAddress


class ReplaceMyAddressRequest(Request, frozen=True, kw_only=True):
    """Replace one of my addresses: `PUT /me/addresses/{address_id}`."""

    address_id: str
    body: models.AddressReplacement
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="replace_my_address",
        method="PUT",
        path="/me/addresses/{address_id}",
        parameters=(Parameter(field="address_id", name="address_id", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(ReplaceMyAddressOk,),
        problems=(
            VersionConflict,
            PostalCodeInvalid,
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


class ReplaceMyPreferencesOk(Response, frozen=True, kw_only=True):
    """As they are now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Preferences


class ReplaceMyPreferencesRequest(Request, frozen=True, kw_only=True):
    """Choose what I want to be told: `PUT /me/preferences`."""

    body: models.PreferencesReplacement
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="replace_my_preferences",
        method="PUT",
        path="/me/preferences",
        body_media_types=("application/json",),
        responses=(ReplaceMyPreferencesOk,),
        problems=(
            VersionConflict,
            PreferencesInvalid,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
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


class RequestEmailChangeAccepted(Response, frozen=True, kw_only=True):
    """It will be seen to."""

    status: ClassVar[int] = 202


class RequestEmailChangeRequest(Request, frozen=True, kw_only=True):
    """Ask to change my e-mail address: `POST /me/email-changes`."""

    body: models.EmailChangeRequest
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="request_email_change",
        method="POST",
        path="/me/email-changes",
        body_media_types=("application/json",),
        rate_limit="message",
        responses=(RequestEmailChangeAccepted,),
        problems=(
            PasswordWrong,
            TooManyAttempts,
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
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class RequestEmailConfirmationAccepted(Response, frozen=True, kw_only=True):
    """The message will come."""

    status: ClassVar[int] = 202


class RequestEmailConfirmationRequest(Request, frozen=True, kw_only=True):
    """Ask for another message to confirm my e-mail address: `POST /me/email-confirmations`."""

    idempotency_key: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="request_email_confirmation",
        method="POST",
        path="/me/email-confirmations",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        rate_limit="message",
        idempotency="accepted",
        responses=(RequestEmailConfirmationAccepted,),
        problems=(
            TooManyAttempts,
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
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class RequestPasswordResetAccepted(Response, frozen=True, kw_only=True):
    """It will be seen to."""

    status: ClassVar[int] = 202


class RequestPasswordResetRequest(Request, frozen=True, kw_only=True):
    """Ask for a link to reset a password: `POST /password-resets`."""

    body: models.PasswordResetRequest
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="request_password_reset",
        method="POST",
        path="/password-resets",
        body_media_types=("application/json",),
        rate_limit="message",
        responses=(RequestPasswordResetAccepted,),
        problems=(
            InvalidRequest,
            Unauthenticated,
            PayloadTooLarge,
            UnsupportedMediaType,
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ResendInvitationOk(Response, frozen=True, kw_only=True):
    """The member of staff, still INVITED."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.StaffMember


class ResendInvitationRequest(Request, frozen=True, kw_only=True):
    """Invite a member of staff again: `POST /staff/{user_id}/invitation`."""

    user_id: str
    idempotency_key: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="resend_invitation",
        method="POST",
        path="/staff/{user_id}/invitation",
        parameters=(
            Parameter(field="user_id", name="user_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        idempotency="accepted",
        responses=(ResendInvitationOk,),
        problems=(
            InvitationAccepted,
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


class ResendMessageCreated(Response, frozen=True, kw_only=True):
    """The new message."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.Message
    location: str


class ResendMessageRequest(Request, frozen=True, kw_only=True):
    """Send a message again: `POST /messages/{message_id}/resending`."""

    message_id: str
    idempotency_key: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="resend_message",
        method="POST",
        path="/messages/{message_id}/resending",
        parameters=(
            Parameter(field="message_id", name="message_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        idempotency="accepted",
        responses=(ResendMessageCreated,),
        problems=(
            MessageNotResendable,
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


class ResetPasswordDone(Response, frozen=True, kw_only=True):
    """Changed."""

    status: ClassVar[int] = 204


class ResetPasswordRequest(Request, frozen=True, kw_only=True):
    """Choose a new password by a link: `POST /password-resets/completion`."""

    body: models.PasswordReset
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="reset_password",
        method="POST",
        path="/password-resets/completion",
        body_media_types=("application/json",),
        rate_limit="look-up",
        responses=(ResetPasswordDone,),
        problems=(
            LinkInvalid,
            PasswordTooCommon,
            InvalidRequest,
            Unauthenticated,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class SendNewsAccepted(Response, frozen=True, kw_only=True):
    """They will be sent."""

    status: ClassVar[int] = 202
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.NewsSending


class SendNewsRequest(Request, frozen=True, kw_only=True):
    """Send news to the customers who want them: `POST /news`."""

    idempotency_key: str
    body: models.NewsDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="send_news",
        method="POST",
        path="/news",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        body_media_types=("application/json",),
        idempotency="required",
        responses=(SendNewsAccepted,),
        problems=(
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


class SetCustomerTierOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Customer


class SetCustomerTierRequest(Request, frozen=True, kw_only=True):
    """Set a customer's tier by hand: `PUT /customers/{customer_id}/tier`."""

    customer_id: str
    body: models.TierAssignment
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="set_customer_tier",
        method="PUT",
        path="/customers/{customer_id}/tier",
        parameters=(Parameter(field="customer_id", name="customer_id", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(SetCustomerTierOk,),
        problems=(
            VersionConflict,
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


class SetStaffRoleOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.StaffMember


class SetStaffRoleRequest(Request, frozen=True, kw_only=True):
    """Give a member of staff another role: `PATCH /staff/{user_id}`."""

    user_id: str
    body: models.StaffRoleChange
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="set_staff_role",
        method="PATCH",
        path="/staff/{user_id}",
        parameters=(Parameter(field="user_id", name="user_id", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(SetStaffRoleOk,),
        problems=(
            VersionConflict,
            LastOwner,
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


class StartSecondFactorOk(Response, frozen=True, kw_only=True):
    """The secret; nobody can read it again."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.SecondFactorSetup


class StartSecondFactorRequest(Request, frozen=True, kw_only=True):
    """Begin to set up a second factor: `POST /me/second-factor`."""

    body: models.SecondFactorStart
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="start_second_factor",
        method="POST",
        path="/me/second-factor",
        body_media_types=("application/json",),
        responses=(StartSecondFactorOk,),
        problems=(
            SecondFactorPresent,
            PasswordWrong,
            TooManyAttempts,
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
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class SuspendCustomerOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Customer


class SuspendCustomerRequest(Request, frozen=True, kw_only=True):
    """Suspend a customer: `POST /customers/{customer_id}/suspension`."""

    customer_id: str
    idempotency_key: str | None = None
    body: models.Suspension
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="suspend_customer",
        method="POST",
        path="/customers/{customer_id}/suspension",
        parameters=(
            Parameter(field="customer_id", name="customer_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        body_media_types=("application/json",),
        idempotency="accepted",
        responses=(SuspendCustomerOk,),
        problems=(
            VersionConflict,
            CustomerNotActive,
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


class UpdateMeOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Me


class UpdateMeRequest(Request, frozen=True, kw_only=True):
    """Change my name or language: `PATCH /me`."""

    body: models.MeChange
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="profiling",
        operation_id="update_me",
        method="PATCH",
        path="/me",
        body_media_types=("application/json",),
        responses=(UpdateMeOk,),
        problems=(
            VersionConflict,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
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
    """One implementation per operationId; each is a file in impl/profiling/operations/."""

    accept_invitation: Operation[AcceptInvitationRequest, AcceptInvitationOk]
    add_my_address: Operation[AddMyAddressRequest, AddMyAddressCreated]
    add_wish: Operation[AddWishRequest, AddWishOk]
    change_password: Operation[ChangePasswordRequest, ChangePasswordDone]
    confirm_email: Operation[ConfirmEmailRequest, ConfirmEmailDone]
    confirm_email_change: Operation[ConfirmEmailChangeRequest, ConfirmEmailChangeDone]
    confirm_second_factor: Operation[ConfirmSecondFactorRequest, ConfirmSecondFactorOk]
    create_session: Operation[CreateSessionRequest, CreateSessionCreated]
    end_my_session: Operation[EndMySessionRequest, EndMySessionDone]
    end_news: Operation[EndNewsRequest, EndNewsDone]
    end_session: Operation[EndSessionRequest, EndSessionDone]
    erase_me: Operation[EraseMeRequest, EraseMeDone]
    export_my_data: Operation[ExportMyDataRequest, ExportMyDataOk]
    get_customer: Operation[GetCustomerRequest, GetCustomerOk]
    get_key_set: Operation[GetKeySetRequest, GetKeySetOk]
    get_mail_state: Operation[GetMailStateRequest, GetMailStateOk]
    get_me: Operation[GetMeRequest, GetMeOk]
    get_message: Operation[GetMessageRequest, GetMessageOk]
    get_my_address: Operation[GetMyAddressRequest, GetMyAddressOk]
    get_my_preferences: Operation[GetMyPreferencesRequest, GetMyPreferencesOk]
    get_news_audience: Operation[GetNewsAudienceRequest, GetNewsAudienceOk]
    invite_staff_member: Operation[InviteStaffMemberRequest, InviteStaffMemberCreated]
    list_customers: Operation[ListCustomersRequest, ListCustomersOk]
    list_messages: Operation[ListMessagesRequest, ListMessagesOk]
    list_my_addresses: Operation[ListMyAddressesRequest, ListMyAddressesOk]
    list_my_sessions: Operation[ListMySessionsRequest, ListMySessionsOk]
    list_my_wishes: Operation[ListMyWishesRequest, ListMyWishesOk]
    list_staff: Operation[ListStaffRequest, ListStaffOk]
    preview_message: Operation[PreviewMessageRequest, PreviewMessageOk]
    refresh_session: Operation[RefreshSessionRequest, RefreshSessionOk]
    register_customer: Operation[RegisterCustomerRequest, RegisterCustomerCreated]
    reinstate_customer: Operation[ReinstateCustomerRequest, ReinstateCustomerOk]
    remove_my_address: Operation[RemoveMyAddressRequest, RemoveMyAddressDone]
    remove_second_factor: Operation[RemoveSecondFactorRequest, RemoveSecondFactorDone]
    remove_staff_member: Operation[RemoveStaffMemberRequest, RemoveStaffMemberDone]
    remove_wish: Operation[RemoveWishRequest, RemoveWishDone]
    renew_recovery_codes: Operation[RenewRecoveryCodesRequest, RenewRecoveryCodesOk]
    replace_my_address: Operation[ReplaceMyAddressRequest, ReplaceMyAddressOk]
    replace_my_preferences: Operation[ReplaceMyPreferencesRequest, ReplaceMyPreferencesOk]
    request_email_change: Operation[RequestEmailChangeRequest, RequestEmailChangeAccepted]
    request_email_confirmation: Operation[RequestEmailConfirmationRequest, RequestEmailConfirmationAccepted]
    request_password_reset: Operation[RequestPasswordResetRequest, RequestPasswordResetAccepted]
    resend_invitation: Operation[ResendInvitationRequest, ResendInvitationOk]
    resend_message: Operation[ResendMessageRequest, ResendMessageCreated]
    reset_password: Operation[ResetPasswordRequest, ResetPasswordDone]
    send_news: Operation[SendNewsRequest, SendNewsAccepted]
    set_customer_tier: Operation[SetCustomerTierRequest, SetCustomerTierOk]
    set_staff_role: Operation[SetStaffRoleRequest, SetStaffRoleOk]
    start_second_factor: Operation[StartSecondFactorRequest, StartSecondFactorOk]
    suspend_customer: Operation[SuspendCustomerRequest, SuspendCustomerOk]
    update_me: Operation[UpdateMeRequest, UpdateMeOk]
