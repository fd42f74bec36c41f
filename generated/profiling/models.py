"""Schemas of PROFILING, from contracts/profiling. Generated: edit the contract, not this file."""

from typing import Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from generated.common.models import (
    Address as Address,
    AddressId as AddressId,
    CountryCode as CountryCode,
    Currency as Currency,
    CustomerId as CustomerId,
    DeadLetter as DeadLetter,
    DeadLetterId as DeadLetterId,
    DeadLetterPage as DeadLetterPage,
    DeadLetterStatus as DeadLetterStatus,
    Email as Email,
    EmailCopy as EmailCopy,
    FieldError as FieldError,
    Language as Language,
    Liveness as Liveness,
    MessageId as MessageId,
    Money as Money,
    NewsId as NewsId,
    NextCursor as NextCursor,
    OrderId as OrderId,
    OutboxState as OutboxState,
    Problem as Problem,
    Readiness as Readiness,
    ReadinessCheck as ReadinessCheck,
    RecordField as RecordField,
    RecordFields as RecordFields,
    RecordSection as RecordSection,
    ServiceInfo as ServiceInfo,
    ServiceName as ServiceName,
    SessionId as SessionId,
    Sku as Sku,
    StaffId as StaffId,
    Tier as Tier,
    Timestamp as Timestamp,
    UserId as UserId,
    Version as Version,
)


class AcceptedInvitation(Struct, frozen=True, kw_only=True):
    user_id: StaffId
    email: EmailCopy


AddressLabel: TypeAlias = str
"""How the customer calls it."""


class AddressReplacement(Struct, frozen=True, kw_only=True):
    address: Address
    default_delivery: bool
    default_billing: bool
    version: Version
    label: AddressLabel | UnsetType = UNSET


class CustomerAddress(Struct, frozen=True, kw_only=True):
    """An address in the customer's book. Orders copy it and never refer to it."""

    address_id: AddressId
    address: Address
    default_delivery: bool
    default_billing: bool
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    label: AddressLabel | UnsetType = UNSET


class CustomerAddressList(Struct, frozen=True, kw_only=True):
    items: list[CustomerAddress]


CustomerSort: TypeAlias = Literal["NEWEST", "OLDEST", "NAME"]


CustomerStatus: TypeAlias = Literal["ACTIVE", "SUSPENDED", "ERASED"]


DeviceId: TypeAlias = str
"""A random text that a browser keeps: a sign-in with one that the person did not use before is told to them by mail. Only its hash is stored. Without one, the browser is known by what it says it is."""


class Erasure(Struct, frozen=True, kw_only=True):
    password: str
    """The person's own, asked once more."""


class ExportedRecord(Struct, frozen=True, kw_only=True):
    """What one service holds in one place, such as one order."""

    service: ServiceName
    section: RecordSection
    fields: RecordFields


InvitationToken: TypeAlias = str
"""Stands behind # in the link of the mail."""


LinkToken: TypeAlias = str
"""Of the link in a message. It stands in bodies only, since addresses are logged; it is good for one use."""


MailStatus: TypeAlias = Literal["UP", "UNREACHABLE", "REFUSING", "NOT_SET"]
"""UNREACHABLE: the mail server is away, stalls or asks for patience. REFUSING: it does not take mail from us, and the settings must be mended: user and password, sender, TLS. NOT_SET: the settings name no mail server."""


MessageAttempts: TypeAlias = int
"""How often it was tried, with the time that worked."""


MessageCount: TypeAlias = int


MessageError: TypeAlias = str
"""Why it was not sent, or not yet."""


MessageStatus: TypeAlias = Literal["QUEUED", "SENT", "REFUSED", "FAILED", "DROPPED"]
"""QUEUED until the mail server has it; SENT then. REFUSED: the server refused the address, or this message, for good. FAILED: tried for five days. DROPPED: there was nothing to tell any more, such as a link that had ended."""


MessageSubject: TypeAlias = str


MessageTemplate: TypeAlias = Literal[
    "ORDER_CONFIRMED",
    "INVOICE_READY",
    "PARCEL_DISPATCHED",
    "PARCEL_DELIVERED",
    "ORDER_CANCELLED",
    "PAYMENT_FAILED",
    "REFUNDED",
    "BACK_IN_STOCK",
    "EMAIL_CONFIRMATION",
    "PASSWORD_RESET",
    "PASSWORD_CHANGED",
    "EMAIL_CHANGE",
    "EMAIL_CHANGED",
    "ADDRESS_CHANGED",
    "NEW_DEVICE",
    "INVITATION",
    "SECOND_FACTOR_CHANGED",
    "RECOVERY_CODE_USED",
    "ACCOUNT_SUSPENDED",
    "ACCOUNT_REINSTATED",
    "ACCOUNT_ERASED",
    "NEWS",
    "STAFF_NOTICE",
]
"""What a message says. EMAIL_CHANGE goes to the new address, EMAIL_CHANGED to the old one. ACCOUNT_ERASED is the last one to a person: once it is over, sent or not, nothing is kept of address and text."""


class MySession(Struct, frozen=True, kw_only=True):
    """One sign-in of the person who asks."""

    session_id: SessionId
    is_current: bool
    refreshed_at: Timestamp
    expires_at: Timestamp
    device: str | UnsetType = UNSET
    """The browser and its system as they call themselves; absent when they say nothing that is known."""

    created_at: Timestamp | UnsetType = UNSET


class MySessionPage(Struct, frozen=True, kw_only=True):
    items: list[MySession]
    next_cursor: NextCursor | UnsetType = UNSET


class NewsAudience(Struct, frozen=True, kw_only=True):
    customers: int
    """Of the shop, not of one language."""


class NewsSending(Struct, frozen=True, kw_only=True):
    news_id: NewsId
    created_at: Timestamp


class NewsText(Struct, frozen=True, kw_only=True):
    """The news in one language. An empty line of `text` begins a new paragraph."""

    subject: str
    text: str


NewsToken: TypeAlias = str


NoticeKind: TypeAlias = Literal["STOCK", "PROCESSES", "DEAD_LETTERS"]
"""What staff may be told by mail. STOCK is low or gone, PROCESSES of orders are stuck, DEAD_LETTERS wait."""


Password: TypeAlias = str
"""A new password; kept only as an argon2id hash."""


class PasswordReset(Struct, frozen=True, kw_only=True):
    token: LinkToken
    password: Password


PersonName: TypeAlias = str


class PersonalData(Struct, frozen=True, kw_only=True):
    """Everything that is held on a customer, service by service."""

    customer_id: CustomerId
    exported_at: Timestamp
    records: list[ExportedRecord]


class Preferences(Struct, frozen=True, kw_only=True):
    """What a person wants to be told beside necessary mail. Customers have `news`, staff has `notices`."""

    version: Version
    updated_at: Timestamp
    news: bool | UnsetType = UNSET
    """News of the shop."""

    notices: list[NoticeKind] | UnsetType = UNSET


class PreferencesReplacement(Struct, frozen=True, kw_only=True):
    """Customers send `news`, staff sends `notices`. The version is the person's (get_me)."""

    version: Version
    news: bool | UnsetType = UNSET
    notices: list[NoticeKind] | UnsetType = UNSET


class PublicKey(Struct, frozen=True, kw_only=True):
    """One public key as JWK (RFC 8037); the spelling is the RFC's."""

    kty: Literal["OKP"]
    crv: Literal["Ed25519"]
    x: str
    """The key, base64url."""

    kid: str
    """Named in the header of each token."""

    use: Literal["sig"]
    alg: Literal["EdDSA"]


RecoveryCode: TypeAlias = str


class RecoveryCodes(Struct, frozen=True, kw_only=True):
    """Codes for a person who lost the app, each good once. They are told once; only their hashes are kept."""

    recovery_codes: list[RecoveryCode]


RefreshToken: TypeAlias = str
"""Opaque; changes with every refresh."""


Scope: TypeAlias = str
"""What the security schemes of the contracts name."""


Scopes: TypeAlias = list[Scope]


SecondFactorCode: TypeAlias = str
"""Six digits of the app, or a recovery code. Spaces, hyphens and case make no difference."""


class SecondFactorConfirmation(Struct, frozen=True, kw_only=True):
    code: SecondFactorCode


class SecondFactorRemoval(Struct, frozen=True, kw_only=True):
    password: str
    code: SecondFactorCode


class SecondFactorSetup(Struct, frozen=True, kw_only=True):
    """What an app for one-time codes needs (RFC 6238, SHA-1, six digits, 30 seconds). It is told once, and counts only after the first code was shown."""

    secret: str
    """Base32, to type it in by hand."""

    otpauth_uri: str
    """The same as an address."""

    qr_svg: str
    """The same address as a QR code, an SVG document."""


class SecondFactorStart(Struct, frozen=True, kw_only=True):
    password: str


class SessionRefresh(Struct, frozen=True, kw_only=True):
    refresh_token: RefreshToken


class Spend(Struct, frozen=True, kw_only=True):
    """Delivered minus refunded in the last twelve months; wider than Money because it is a sum of order totals."""

    amount: int
    currency: Currency


StaffRole: TypeAlias = Literal["OWNER", "CATALOG", "WAREHOUSE", "SUPPORT", "FINANCE"]
"""A role of staff; OWNER may do everything."""


class StaffRoleChange(Struct, frozen=True, kw_only=True):
    role: StaffRole
    version: Version


StaffStatus: TypeAlias = Literal["INVITED", "ACTIVE"]
"""Who is INVITED has chosen no password yet."""


SuspensionReason: TypeAlias = str
"""For staff; the customer is told that the account is suspended, and not why."""


class TierBenefits(Struct, frozen=True, kw_only=True):
    """The discount of the customer's tier. `free_shipping_from` is not given any more: the total from which delivery is free is a setting of the shop (get_public_settings)."""

    discount_percent: int
    free_shipping_from: Money | UnsetType = UNSET


TierReason: TypeAlias = str


TypedEmail: TypeAlias = str
"""The e-mail address as it is typed. One that cannot exist is refused like one that is not known."""


TypedPassword: TypeAlias = str
"""A password that somebody types to prove who they are."""


UserRole: TypeAlias = Literal["CUSTOMER", "OWNER", "CATALOG", "WAREHOUSE", "SUPPORT", "FINANCE"]
"""A role decides the scopes."""


class Wish(Struct, frozen=True, kw_only=True):
    """A variant that the customer would like to find again."""

    sku: Sku
    created_at: Timestamp


class WishList(Struct, frozen=True, kw_only=True):
    items: list[Wish]


class AddressDraft(Struct, frozen=True, kw_only=True):
    address: Address
    label: AddressLabel | UnsetType = UNSET
    default_delivery: bool = False
    default_billing: bool = False


class Customer(Struct, frozen=True, kw_only=True):
    """A customer as staff see it. An ERASED one keeps its ids; name and e-mail are replaced."""

    customer_id: CustomerId
    email: Email
    first_name: PersonName
    last_name: PersonName
    language: Language
    status: CustomerStatus
    tier: Tier
    tier_source: Literal["COMPUTED", "MANUAL"]
    """A MANUAL tier wins until it expires."""

    spend_12_months: Spend
    orders_12_months: int
    """Orders delivered in the last twelve months."""

    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    email_confirmed: bool | UnsetType = UNSET
    """Whether the person has followed a link that was sent to the address."""

    suspension_reason: SuspensionReason | UnsetType = UNSET
    tier_reason: TierReason | UnsetType = UNSET
    tier_expires_at: Timestamp | UnsetType = UNSET


class CustomerDraft(Struct, frozen=True, kw_only=True):
    email: Email
    password: Password
    first_name: PersonName
    last_name: PersonName
    language: Language


class CustomerPage(Struct, frozen=True, kw_only=True):
    items: list[Customer]
    next_cursor: NextCursor | UnsetType = UNSET


class EmailChangeConfirmation(Struct, frozen=True, kw_only=True):
    token: LinkToken


class EmailChangeRequest(Struct, frozen=True, kw_only=True):
    email: Email
    password: TypedPassword


class EmailConfirmation(Struct, frozen=True, kw_only=True):
    token: LinkToken


class InvitationAcceptance(Struct, frozen=True, kw_only=True):
    token: InvitationToken
    password: Password


class KeySet(Struct, frozen=True, kw_only=True):
    keys: list[PublicKey]


class MailState(Struct, frozen=True, kw_only=True):
    """Whether messages go out. Nothing is lost while they do not; each is tried for five days."""

    status: MailStatus
    waiting: MessageCount
    refused: MessageCount
    failed: MessageCount
    as_of: Timestamp
    detail: str | UnsetType = UNSET
    """What the server said or did, and what to mend."""

    since: Timestamp | UnsetType = UNSET
    server: str | UnsetType = UNSET
    """Host and port."""

    sender: EmailCopy | UnsetType = UNSET
    oldest_at: Timestamp | UnsetType = UNSET


class Me(Struct, frozen=True, kw_only=True):
    """The signed-in person. Only customers have `email_confirmed`, `tier` and `benefits`."""

    user_id: UserId
    role: UserRole
    scopes: Scopes
    email: Email
    first_name: PersonName
    last_name: PersonName
    language: Language
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    email_confirmed: bool | UnsetType = UNSET
    """Whether the customer has followed a link that was sent to the address; absent for staff."""

    tier: Tier | UnsetType = UNSET
    tier_expires_at: Timestamp | UnsetType = UNSET
    benefits: TierBenefits | UnsetType = UNSET
    has_second_factor: bool | UnsetType = UNSET
    """Signs in with a password and a one-time code."""

    recovery_codes_left: int | UnsetType = UNSET
    """Of a second factor."""


class MeChange(Struct, frozen=True, kw_only=True):
    version: Version
    first_name: PersonName | UnsetType = UNSET
    last_name: PersonName | UnsetType = UNSET
    language: Language | UnsetType = UNSET


class Message(Struct, frozen=True, kw_only=True):
    """A message, with the text that went out. Links in it are masked: nobody else signs in by what a person was sent. `repeated_message_id` is the one that it was sent again for."""

    message_id: MessageId
    template: MessageTemplate
    status: MessageStatus
    attempts: MessageAttempts
    resendable: bool
    """Whether `resend_message` would send it again."""

    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    language: Language | UnsetType = UNSET
    recipient: EmailCopy | UnsetType = UNSET
    user_id: UserId | UnsetType = UNSET
    order_id: OrderId | UnsetType = UNSET
    subject: MessageSubject | UnsetType = UNSET
    text: str | UnsetType = UNSET
    error: MessageError | UnsetType = UNSET
    repeated_message_id: MessageId | UnsetType = UNSET
    sent_at: Timestamp | UnsetType = UNSET


class MessagePreview(Struct, frozen=True, kw_only=True):
    """A message as a person would get it, with values of an example."""

    template: MessageTemplate
    language: Language
    subject: MessageSubject
    html: str
    text: str


class MessageSummary(Struct, frozen=True, kw_only=True):
    """A message as lists have it. Until it is sent, who gets it may be unknown."""

    message_id: MessageId
    template: MessageTemplate
    status: MessageStatus
    attempts: MessageAttempts
    resendable: bool
    """Whether `resend_message` would send it again."""

    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    language: Language | UnsetType = UNSET
    recipient: EmailCopy | UnsetType = UNSET
    user_id: UserId | UnsetType = UNSET
    order_id: OrderId | UnsetType = UNSET
    subject: MessageSubject | UnsetType = UNSET
    error: MessageError | UnsetType = UNSET
    repeated_message_id: MessageId | UnsetType = UNSET
    sent_at: Timestamp | UnsetType = UNSET


class NewsDraft(Struct, frozen=True, kw_only=True):
    """News in both languages; each person gets one."""

    fr: NewsText
    en: NewsText


class PasswordChange(Struct, frozen=True, kw_only=True):
    current_password: TypedPassword
    password: Password


class PasswordResetRequest(Struct, frozen=True, kw_only=True):
    email: TypedEmail


class RecoveryCodesRenewal(Struct, frozen=True, kw_only=True):
    code: SecondFactorCode


class Session(Struct, frozen=True, kw_only=True):
    """The tokens of one sign-in. Never stored as they are, and never answered twice."""

    access_token: str
    """A JWT signed with Ed25519: sub, role, scope, sid, exp."""

    token_type: Literal["BEARER"]
    """Goes into `Authorization: Bearer …`."""

    expires_in: int
    """Seconds until the access token ends."""

    refresh_token: RefreshToken
    user_id: UserId
    role: UserRole
    scopes: Scopes
    second_factor_missing: bool | UnsetType = UNSET
    """True for an OWNER who must set up a second factor first: the only scope is `session` until then. Else absent."""


class SessionDraft(Struct, frozen=True, kw_only=True):
    email: TypedEmail
    password: str
    code: SecondFactorCode | UnsetType = UNSET
    device_id: DeviceId | UnsetType = UNSET


class StaffInvitationDraft(Struct, frozen=True, kw_only=True):
    email: Email
    first_name: PersonName
    last_name: PersonName
    language: Language
    role: StaffRole


class StaffMember(Struct, frozen=True, kw_only=True):
    user_id: StaffId
    email: Email
    first_name: PersonName
    last_name: PersonName
    language: Language
    role: StaffRole
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    status: StaffStatus | UnsetType = UNSET
    has_second_factor: bool | UnsetType = UNSET
    """Signs in with a password and a one-time code."""

    last_sign_in_at: Timestamp | UnsetType = UNSET


class StaffPage(Struct, frozen=True, kw_only=True):
    items: list[StaffMember]
    next_cursor: NextCursor | UnsetType = UNSET


class Suspension(Struct, frozen=True, kw_only=True):
    reason: SuspensionReason
    version: Version


class TierAssignment(Struct, frozen=True, kw_only=True):
    tier: Tier
    reason: TierReason
    version: Version
    expires_at: Timestamp | UnsetType = UNSET


class MessagePage(Struct, frozen=True, kw_only=True):
    items: list[MessageSummary]
    next_cursor: NextCursor | UnsetType = UNSET
