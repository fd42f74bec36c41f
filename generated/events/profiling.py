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
    tier_expires_at: Timestamp | UnsetType = UNSET


class TierRule(Struct, frozen=True, kw_only=True):
    """How a tier is reached in twelve months, by spend or by orders (absent: not in that way), and its discount. `free_shipping_from` is of release 0.1 and is neither written nor read any more: free delivery is a setting of the shop, which SHIPPING applies."""

    tier: Tier
    discount_percent: int
    spend_from: Money | UnsetType = UNSET
    orders_from: int | UnsetType = UNSET
    free_shipping_from: Money | UnsetType = UNSET


class CustomerRegistered(Event, frozen=True, kw_only=True):
    """Somebody opened an account."""

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


CUSTOMER_REGISTERED = EventType(
    name="profiling.customer-registered.v1", event=CustomerRegistered, topic="profiling.customers", key="customer_id"
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
PUBLICATIONS: Final[tuple[EventType, ...]] = (CUSTOMER_REGISTERED, CUSTOMER_TIER_CHANGED, SESSION_REVOKED, TIER_RULES_CHANGED)
