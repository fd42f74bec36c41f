"""From accounts to the models of the contract."""

from collections.abc import Collection, Iterable
from typing import Any

from msgspec import UNSET

from generated.profiling import models
from impl.common.absent import or_unset
from impl.common.addresses import address_model
from impl.profiling.domain.address_book import Entry
from impl.profiling.domain.customer import Customer
from impl.profiling.domain.message import Message
from impl.profiling.domain.roles import Grant
from impl.profiling.domain.session import Session
from impl.profiling.domain.staff import StaffMember
from impl.profiling.domain.tiers import TierRules
from impl.profiling.security.keyring import AccessKey
from impl.profiling.security.tokens import Tokens
from infra.runtime.store.transaction import Transaction


def customer_answer(customer: Customer) -> models.Customer:
    """Returns a customer as staff see it."""
    return models.Customer(
        customer_id=customer.customer_id,
        email=customer.email,
        first_name=customer.first_name,
        last_name=customer.last_name,
        language=customer.language,
        status=customer.status,
        email_confirmed=customer.email_confirmed_at is not None,
        suspension_reason=or_unset(customer.suspension_reason),
        tier=customer.tier,
        tier_source=customer.tier_source,
        tier_reason=or_unset(customer.tier_reason),
        tier_expires_at=or_unset(customer.tier_expires_at),
        spend_12_months=models.Spend(amount=customer.figures.spend, currency="EUR"),
        orders_12_months=customer.figures.orders,
        version=customer.version,
        created_at=customer.created_at,
        updated_at=customer.updated_at,
    )


def staff_answer(member: StaffMember, *, has_second_factor: bool) -> models.StaffMember:
    """Returns a member of staff as the OWNER sees it."""
    return models.StaffMember(
        user_id=member.user_id,
        email=member.email,
        first_name=member.first_name,
        last_name=member.last_name,
        language=member.language,
        role=member.role,
        status=member.status,
        has_second_factor=has_second_factor,
        last_sign_in_at=or_unset(member.last_sign_in_at),
        version=member.version,
        created_at=member.created_at,
        updated_at=member.updated_at,
    )


def me_answer(
    person: Customer | StaffMember, rules: TierRules, *, scopes: Collection[str], recovery_codes_left: int | None
) -> models.Me:
    """Returns the signed-in person; a customer with the tier and its discount. Without a second factor there are no recovery codes."""
    tier = person.tier if isinstance(person, Customer) else None
    is_confirmed = person.email_confirmed_at is not None if isinstance(person, Customer) else None
    benefits = None if tier is None else models.TierBenefits(discount_percent=rules.of(tier).discount_percent)
    return models.Me(
        user_id=person.user_id,
        role=person.role,
        scopes=sorted(scopes),
        email=person.email,
        email_confirmed=or_unset(is_confirmed),
        first_name=person.first_name,
        last_name=person.last_name,
        language=person.language,
        version=person.version,
        created_at=person.created_at,
        updated_at=person.updated_at,
        tier=or_unset(tier),
        tier_expires_at=or_unset(person.tier_expires_at if isinstance(person, Customer) else None),
        benefits=or_unset(benefits),
        has_second_factor=recovery_codes_left is not None,
        recovery_codes_left=or_unset(recovery_codes_left),
    )


def session_answer(
    tx: Transaction, person: Customer | StaffMember, session: Session, grant: Grant, tokens: Tokens
) -> models.Session:
    """Returns the tokens of a new or renewed session."""
    name = person.name if isinstance(person, StaffMember) else ""
    seconds = tokens.seconds_until(session.expires_at, tx.now)
    return models.Session(
        access_token=tokens.access(
            tx, session.user_id, person.role, grant.scopes, session.session_id, name=name, seconds=seconds
        ),
        token_type="BEARER",  # noqa: S106 - a kind of token, not a token
        expires_in=seconds,
        refresh_token=tokens.refresh(session.session_id, session.generation),
        user_id=person.user_id,
        role=person.role,
        scopes=list(grant.scopes),
        second_factor_missing=or_unset(grant.second_factor_missing or None),
    )


def preferences_answer(person: Customer | StaffMember) -> models.Preferences:
    """Returns what a person chose to be told."""
    return models.Preferences(
        news=person.wants_news if isinstance(person, Customer) else UNSET,
        notices=list(person.notices) if isinstance(person, StaffMember) else UNSET,
        version=person.version,
        updated_at=person.updated_at,
    )


def my_session_answer(session: Session, *, current: str) -> models.MySession:
    """Returns a session as its person sees it; `current` is the one that asks."""
    return models.MySession(
        session_id=session.session_id,
        device=or_unset(session.device),
        is_current=session.session_id == current,
        created_at=or_unset(session.created_at),
        refreshed_at=session.refreshed_at,
        expires_at=session.expires_at,
    )


def address_answer(entry: Entry) -> models.CustomerAddress:
    """Returns one address of the book."""
    return models.CustomerAddress(
        address_id=entry.address_id,
        label=or_unset(entry.label),
        address=address_model(entry.address),
        default_delivery=entry.default_delivery,
        default_billing=entry.default_billing,
        version=entry.version,
        created_at=entry.created_at,
        updated_at=entry.updated_at,
    )


def message_summary(message: Message) -> models.MessageSummary:
    """Returns a message as lists have it."""
    return models.MessageSummary(**_message(message))


def message_answer(message: Message) -> models.Message:
    """Returns a message with the text that went out."""
    return models.Message(**_message(message), text=or_unset(message.text))


def _message(message: Message) -> dict[str, Any]:
    return {
        "message_id": message.message_id,
        "template": message.template,
        "status": message.status,
        "language": or_unset(message.language),
        "recipient": or_unset(message.recipient),
        "user_id": or_unset(message.user_id),
        "order_id": or_unset(message.order_id),
        "subject": or_unset(message.subject),
        "attempts": message.attempts,
        "error": or_unset(message.error),
        "resendable": message.is_resendable,
        "repeated_message_id": or_unset(message.repeat_of),
        "sent_at": or_unset(message.sent_at),
        "version": message.version,
        "created_at": message.created_at,
        "updated_at": message.updated_at,
    }


def key_set_answer(keys: Iterable[AccessKey]) -> models.KeySet:
    """Returns the public keys that verify access tokens."""
    return models.KeySet(
        keys=[
            models.PublicKey(kty="OKP", crv="Ed25519", x=key.public_text, kid=key.key_id, use="sig", alg="EdDSA")
            for key in keys
        ]
    )
