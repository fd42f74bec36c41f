"""How stock is held and shown: the STOCK settings of ADMINISTERING, or their defaults until the first came."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from impl.stocking.tables import stock_policy
from infra.runtime.store.transaction import Transaction

_POLICY = select(stock_policy)


@dataclass(frozen=True, kw_only=True)
class Policy:
    version: int = 0
    reservation_minutes: int = 15
    default_reorder_point: int = 5
    availability_cap: int = 20
    """Shoppers never see more pieces than this."""


def current(tx: Transaction) -> Policy:
    row = tx.one(_POLICY)
    if row is None:
        return Policy()
    return Policy(
        version=row.version,
        reservation_minutes=row.reservation_minutes,
        default_reorder_point=row.default_reorder_point,
        availability_cap=row.availability_cap,
    )


def replace(tx: Transaction, policy: Policy) -> None:
    """Keeps a policy, unless a later one is kept already."""
    if policy.version > current(tx).version:
        tx.upsert(
            stock_policy,
            ["id"],
            id=1,
            version=policy.version,
            reservation_minutes=policy.reservation_minutes,
            default_reorder_point=policy.default_reorder_point,
            availability_cap=policy.availability_cap,
        )


@dataclass(frozen=True)
class HoldLimit:
    """How long a hold lasts whose order is not seen."""

    seconds: float | None
    """None: as the policy says."""

    def end(self, tx: Transaction) -> datetime:
        """When a hold that begins now ends by itself."""
        seconds = current(tx).reservation_minutes * 60 if self.seconds is None else self.seconds
        return tx.now + timedelta(seconds=seconds)
