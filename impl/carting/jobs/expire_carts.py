"""Expire guests' carts that nobody touched, and forget those that expired long ago."""

from dataclasses import dataclass
from datetime import timedelta

from impl.carting.tables import carts
from infra.runtime.jobs import Job
from infra.runtime.store.transaction import Transaction

EXPIRE = "expire_carts"


@dataclass(frozen=True, kw_only=True)
class ExpireCarts:
    every_seconds: float
    kept_days: int

    def __call__(self, tx: Transaction, job: Job) -> None:
        column = carts.c
        over = column.status == "ACTIVE", column.expires_at <= tx.now
        tx.execute(carts.update().where(*over).values(status="EXPIRED", version=column.version + 1, updated_at=tx.now))
        long_over = column.status == "EXPIRED", column.expires_at <= tx.now - timedelta(days=self.kept_days)
        tx.execute(carts.delete().where(*long_over))
        tx.schedule(EXPIRE, job.key, due_at=tx.now + timedelta(seconds=self.every_seconds))


def begin(tx: Transaction) -> None:
    """At every start; the one that waits already is moved here."""
    tx.schedule(EXPIRE, "all")
