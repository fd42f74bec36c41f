"""How orders are placed and paid: the CHECKOUT settings of ADMINISTERING, or their defaults until the first came."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from impl.ordering.tables import checkout_policy
from infra.runtime.store.transaction import Transaction

_POLICY = select(checkout_policy)


@dataclass(frozen=True, kw_only=True)
class Policy:
    version: int = 0
    payment_minutes: int = 15
    guest_checkout: bool = True
    payment_methods: tuple[str, ...] = ("CARD", "TRANSFER", "WALLET")
    return_days: int = 14


def current(tx: Transaction) -> Policy:
    row = tx.one(_POLICY)
    if row is None:
        return Policy()
    return Policy(
        version=row.version,
        payment_minutes=row.payment_minutes,
        guest_checkout=row.guest_checkout,
        payment_methods=tuple(row.payment_methods),
        return_days=row.return_days,
    )


def replace(tx: Transaction, policy: Policy) -> None:
    """Keeps a policy, unless a later one is kept already."""
    if policy.version > current(tx).version:
        tx.upsert(
            checkout_policy,
            ["id"],
            id=1,
            version=policy.version,
            payment_minutes=policy.payment_minutes,
            guest_checkout=policy.guest_checkout,
            payment_methods=list(policy.payment_methods),
            return_days=policy.return_days,
        )


@dataclass(frozen=True, kw_only=True)
class TimeLimits:
    """Time limits that may be set for one process (tests need not wait); None: as the policy says."""

    payment_seconds: float | None
    completion_seconds: float | None
    step_seconds: float
    delivery_days: float

    def payment_end(self, policy: Policy, now: datetime) -> datetime:
        """Until when an order placed now can be paid."""
        seconds = policy.payment_minutes * 60 if self.payment_seconds is None else self.payment_seconds
        return now + timedelta(seconds=seconds)

    def completion(self, tx: Transaction, delivered_at: datetime) -> datetime:
        """When an order delivered then is complete: its goods cannot be sent back any more."""
        if self.completion_seconds is not None:
            return delivered_at + timedelta(seconds=self.completion_seconds)
        return delivered_at + timedelta(days=current(tx).return_days)
