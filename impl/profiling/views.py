"""PROFILING's entities as the contract's resources and events."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, TypeVar

import msgspec
from msgspec import UNSET, UnsetType

from generated.events import profiling as events
from generated.profiling import models
from generated.suite import SCOPES
from impl.profiling.domain.address_book import Entry
from impl.profiling.domain.customer import Customer, TierChange
from impl.profiling.domain.roles import CUSTOMER
from impl.profiling.domain.staff import StaffMember
from impl.profiling.domain.tiers import TierRule, TierRules
from impl.profiling.keyring import Keyring

T = TypeVar("T")
_CURRENCY: models.Currency = "EUR"


def customer_view(customer: Customer) -> models.Customer:
    plain = {
        **_person(customer),
        "customer_id": customer.customer_id,
        "status": customer.status,
        "tier": customer.tier,
        "tier_source": customer.tier_source,
        "tier_reason": _present(customer.tier_reason),
        "tier_expires_at": _present(customer.tier_expires_at),
        "spend_12_months": models.Spend(amount=customer.figures.spend, currency=_CURRENCY),
        "orders_12_months": customer.figures.orders,
    }
    return models.Customer(**plain)


def staff_view(member: StaffMember) -> models.StaffMember:
    plain = {
        **_person(member),
        "user_id": member.user_id,
        "role": member.role,
        "last_sign_in_at": _present(member.last_sign_in_at),
    }
    return models.StaffMember(**plain)


def me_view(person: Customer | StaffMember, rules: TierRules) -> models.Me:
    role = role_of(person)
    plain = {**_person(person), "role": role, "scopes": list(SCOPES[role])}
    if isinstance(person, StaffMember):
        return models.Me(user_id=person.user_id, **plain)
    return models.Me(
        user_id=person.customer_id,
        tier=person.tier,  # type: ignore[arg-type]  # one of Tier
        tier_expires_at=_present(person.tier_expires_at),
        benefits=_benefits(rules.of(person.tier)),
        **plain,
    )


def role_of(person: Customer | StaffMember) -> str:
    return person.role if isinstance(person, StaffMember) else CUSTOMER


def staff_name_of(person: Customer | StaffMember) -> str:
    """What the timeline of an order calls a member of staff; nothing for a customer."""
    return f"{person.first_name} {person.last_name}".strip() if isinstance(person, StaffMember) else ""


def id_of(person: Customer | StaffMember) -> str:
    return person.user_id if isinstance(person, StaffMember) else person.customer_id


def session_view(person: Customer | StaffMember, *, access: str, refresh: str, expires_in: int) -> models.Session:
    role: Any = role_of(person)
    return models.Session(
        access_token=access,
        token_type="BEARER",  # noqa: S106 - a kind of token, not a token
        expires_in=expires_in,
        refresh_token=refresh,
        user_id=id_of(person),
        role=role,
        scopes=list(SCOPES[role]),
    )


def address_view(entry: Entry) -> models.CustomerAddress:
    return models.CustomerAddress(
        address_id=entry.address_id,
        label=_present(entry.label),
        address=msgspec.convert(entry.address, models.Address),
        default_delivery=entry.default_delivery,
        default_billing=entry.default_billing,
        version=entry.version,
        created_at=entry.created_at,
        updated_at=entry.updated_at,
    )


def key_set_view(keyring: Keyring) -> models.KeySet:
    key = models.PublicKey(kty="OKP", crv="Ed25519", x=keyring.public_text, kid=keyring.key_id, use="sig", alg="EdDSA")
    return models.KeySet(keys=[key])


def customer_registered(customer: Customer) -> events.CustomerRegistered:
    return events.CustomerRegistered(customer_id=customer.customer_id, customer=_state(customer))


def customer_tier_changed(customer: Customer, change: TierChange) -> events.CustomerTierChanged:
    facts: dict[str, Any] = {"previous_tier": change.previous_tier, "cause": change.cause}
    return events.CustomerTierChanged(customer_id=customer.customer_id, customer=_state(customer), **facts)


def tier_rules_changed(rules: TierRules) -> events.TierRulesChanged:
    tiers: Sequence[events.TierRule] = [_rule(rule) for rule in rules.tiers]
    state = events.TierRuleSet(currency=_CURRENCY, tiers=list(tiers), version=rules.version, updated_at=rules.updated_at)
    return events.TierRulesChanged(currency=_CURRENCY, rules=state)


def session_revoked(session_id: str, user_id: str, reason: Any, until: datetime) -> events.SessionRevoked:
    return events.SessionRevoked(session_id=session_id, user_id=user_id, reason=reason, expires_at=until)


def _person(person: Customer | StaffMember) -> dict[str, Any]:
    return {
        "email": person.email,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "language": person.language,
        "version": person.version,
        "created_at": person.created_at,
        "updated_at": person.updated_at,
    }


def _state(customer: Customer) -> events.CustomerState:
    facts: dict[str, Any] = {"status": customer.status, "tier": customer.tier}
    return events.CustomerState(
        customer_id=customer.customer_id,
        email=customer.email,
        tier_expires_at=_present(customer.tier_expires_at),
        registered_at=customer.created_at,
        version=customer.version,
        **facts,
    )


def _rule(rule: TierRule) -> events.TierRule:
    tier: Any = rule.tier
    return events.TierRule(
        tier=tier,
        spend_from=_money(rule.spend_from),
        orders_from=_present(rule.orders_from),
        discount_percent=rule.discount_percent,
    )


def _benefits(rule: TierRule) -> models.TierBenefits:
    return models.TierBenefits(discount_percent=rule.discount_percent)


def _money(cents: int | None) -> models.Money | UnsetType:
    return UNSET if cents is None else models.Money(amount=cents, currency=_CURRENCY)


def _present(value: T | None) -> T | UnsetType:
    return UNSET if value is None else value
