"""Events of PROFILING, from contracts/profiling/events. Generated: edit the contract, not this file."""

from typing import Final, Literal

from msgspec import UNSET, Struct, UnsetType

from generated.common.models import Currency, CustomerId, EmailCopy, Money, SessionId, Tier, Timestamp, UserId, Version
from infra.runtime.event import Event, EventType


class CustomerState(Struct, frozen=True, kw_only=True):
    """The full current state of one customer as far as others may know it; no name."""

    customer_id: CustomerId
    status: Literal["ACTIVE", "SUSPENDED", "ERASED"]
    tier: Tier
    registered_at: Timestamp
    version: Version
    email: EmailCopy | UnsetType = UNSET
    email_confirmed: bool | UnsetType = UNSET
    """Absent in records of before there was such a thing; those mean false."""

    tier_expires_at: Timestamp | UnsetType = UNSET


class TierRule(Struct, frozen=True, kw_only=True):
    """How a tier is reached in twelve months, by spend or by orders (absent: not in that way), and its discount. `free_shipping_from` is of release 0.1 and is neither written nor read any more: free delivery is a setting of the shop, which SHIPPING applies."""

    tier: Tier
    discount_percent: int
    spend_from: Money | UnsetType = UNSET
    orders_from: int | UnsetType = UNSET
    free_shipping_from: Money | UnsetType = UNSET


class CustomerEmailChanged(Event, frozen=True, kw_only=True):
    """The customer has another e-mail address, which is confirmed."""

    customer_id: CustomerId
    customer: CustomerState


class CustomerEmailConfirmed(Event, frozen=True, kw_only=True):
    """The customer has shown that the e-mail address is theirs, by following a link that was sent to it."""

    customer_id: CustomerId
    customer: CustomerState


class CustomerErased(Event, frozen=True, kw_only=True):
    """The customer was erased. Whoever keeps something that leads to the person erases it, or keeps it for as long as the law says."""

    customer_id: CustomerId
    customer: CustomerState


class CustomerRegistered(Event, frozen=True, kw_only=True):
    """Somebody opened an account."""

    customer_id: CustomerId
    customer: CustomerState


class CustomerReinstated(Event, frozen=True, kw_only=True):
    """A suspended customer may sign in again."""

    customer_id: CustomerId
    customer: CustomerState


class CustomerSuspended(Event, frozen=True, kw_only=True):
    """Staff suspended a customer, who cannot sign in until they are reinstated."""

    customer_id: CustomerId
    customer: CustomerState


class CustomerTierChanged(Event, frozen=True, kw_only=True):
    """A customer's tier, or how long it lasts, changed."""

    customer_id: CustomerId
    customer: CustomerState
    previous_tier: Tier
    cause: Literal["COMPUTED", "MANUAL", "EXPIRED"]
    """By orders and refunds, by staff, or because a manual tier ended."""


class SessionRevoked(Event, frozen=True, kw_only=True):
    """A session ended before its time; its tokens are refused until none of them can be valid any more."""

    session_id: SessionId
    user_id: UserId
    reason: Literal["SIGNED_OUT", "TOKEN_REUSED", "ROLE_CHANGED", "REMOVED", "SUSPENDED", "PASSWORD_CHANGED", "ERASED"]
    expires_at: Timestamp


class TierRuleSet(Struct, frozen=True, kw_only=True):
    """The full current rules of one currency, lowest tier first."""

    currency: Currency
    tiers: list[TierRule]
    version: Version
    updated_at: Timestamp


class TierRulesChanged(Event, frozen=True, kw_only=True):
    """The rules of all tiers. They are first written at the first start."""

    currency: Currency
    rules: TierRuleSet


CUSTOMER_EMAIL_CHANGED = EventType(
    name="profiling.customer-email-changed.v1", event=CustomerEmailChanged, topic="profiling.customers", key="customer_id"
)
CUSTOMER_EMAIL_CONFIRMED = EventType(
    name="profiling.customer-email-confirmed.v1", event=CustomerEmailConfirmed, topic="profiling.customers", key="customer_id"
)
CUSTOMER_ERASED = EventType(
    name="profiling.customer-erased.v1", event=CustomerErased, topic="profiling.customers", key="customer_id"
)
CUSTOMER_REGISTERED = EventType(
    name="profiling.customer-registered.v1", event=CustomerRegistered, topic="profiling.customers", key="customer_id"
)
CUSTOMER_REINSTATED = EventType(
    name="profiling.customer-reinstated.v1", event=CustomerReinstated, topic="profiling.customers", key="customer_id"
)
CUSTOMER_SUSPENDED = EventType(
    name="profiling.customer-suspended.v1", event=CustomerSuspended, topic="profiling.customers", key="customer_id"
)
CUSTOMER_TIER_CHANGED = EventType(
    name="profiling.customer-tier-changed.v1", event=CustomerTierChanged, topic="profiling.customers", key="customer_id"
)
SESSION_REVOKED = EventType(
    name="profiling.session-revoked.v1", event=SessionRevoked, topic="profiling.sessions", key="session_id"
)
TIER_RULES_CHANGED = EventType(
    name="profiling.tier-rules-changed.v1", event=TierRulesChanged, topic="profiling.tier-rules", key="currency"
)
PUBLICATIONS: Final[tuple[EventType, ...]] = (
    CUSTOMER_EMAIL_CHANGED,
    CUSTOMER_EMAIL_CONFIRMED,
    CUSTOMER_ERASED,
    CUSTOMER_REGISTERED,
    CUSTOMER_REINSTATED,
    CUSTOMER_SUSPENDED,
    CUSTOMER_TIER_CHANGED,
    SESSION_REVOKED,
    TIER_RULES_CHANGED,
)
