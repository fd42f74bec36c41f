"""Expire guests' carts that nobody touched, and forget those that expired long ago."""

from dataclasses import dataclass
from datetime import timedelta

from impl.carting.job_types import ExpireCarts
from impl.carting.tables import carts
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ExpireCartsHandler:
    every_seconds: float
    kept_days: int

    def __call__(self, tx: Transaction, job: ExpireCarts) -> None:
        column = carts.c
        over = column.status == "ACTIVE", column.expires_at <= tx.now
        tx.execute(carts.update().where(*over).values(status="EXPIRED", version=column.version + 1, updated_at=tx.now))
        long_over = column.status == "EXPIRED", column.expires_at <= tx.now - timedelta(days=self.kept_days)
        tx.execute(carts.delete().where(*long_over))
        tx.schedule(job, tx.now + timedelta(seconds=self.every_seconds))


def begin(tx: Transaction) -> None:
    """At every start; the one that waits already is moved here."""
    tx.schedule(ExpireCarts())
