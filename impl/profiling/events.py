"""From the domain events of accounts to the events of the contract."""

from datetime import datetime
from typing import assert_never

from msgspec import UNSET

from generated.events import profiling as contract
from impl.common.absent import or_unset
from impl.common.money import euros
from impl.profiling.domain.customer import ERASED, Customer
from impl.profiling.domain.events import (
    CustomerEvent,
    EmailChanged,
    EmailConfirmed,
    Erased,
    Registered,
    Reinstated,
    Suspended,
    TierChanged,
)
from impl.profiling.domain.session import EndReason
from impl.profiling.domain.tiers import TierRule, TierRules
from infra.runtime.event import Event


def event_of(customer: Customer, happened: CustomerEvent) -> Event:  # noqa: PLR0911 - one for each
    """Returns the contract's event for a domain event of a customer."""
    customer_id, state = customer.customer_id, _state(customer)
    match happened:
        case Registered():
            return contract.CustomerRegistered(customer_id=customer_id, customer=state)
        case TierChanged(previous_tier=previous_tier, cause=cause):
            return contract.CustomerTierChanged(
                customer_id=customer_id, customer=state, previous_tier=previous_tier, cause=cause
            )
        case EmailConfirmed():
            return contract.CustomerEmailConfirmed(customer_id=customer_id, customer=state)
        case EmailChanged():
            return contract.CustomerEmailChanged(customer_id=customer_id, customer=state)
        case Suspended():
            return contract.CustomerSuspended(customer_id=customer_id, customer=state)
        case Reinstated():
            return contract.CustomerReinstated(customer_id=customer_id, customer=state)
        case Erased():
            return contract.CustomerErased(customer_id=customer_id, customer=state)
    assert_never(happened)


def tier_rules_changed(rules: TierRules) -> contract.TierRulesChanged:
    """Returns the event with all rules."""
    tiers = [_rule(rule) for rule in rules.tiers]
    state = contract.TierRuleSet(currency="EUR", tiers=tiers, version=rules.version, updated_at=rules.updated_at)
    return contract.TierRulesChanged(currency="EUR", rules=state)


def session_revoked(session_id: str, user_id: str, reason: EndReason, until: datetime) -> contract.SessionRevoked:
    """Returns the event of an ended session. Its access tokens would be valid until the given instant."""
    return contract.SessionRevoked(session_id=session_id, user_id=user_id, reason=reason, expires_at=until)


def _state(customer: Customer) -> contract.CustomerState:
    return contract.CustomerState(
        customer_id=customer.customer_id,
        email=UNSET if customer.status == ERASED else customer.email,
        status=customer.status,
        email_confirmed=customer.email_confirmed_at is not None,
        tier=customer.tier,
        tier_expires_at=or_unset(customer.tier_expires_at),
        registered_at=customer.created_at,
        version=customer.version,
    )


def _rule(rule: TierRule) -> contract.TierRule:
    return contract.TierRule(
        tier=rule.tier,
        spend_from=or_unset(None if rule.spend_from is None else euros(rule.spend_from)),
        orders_from=or_unset(rule.orders_from),
        discount_percent=rule.discount_percent,
    )
