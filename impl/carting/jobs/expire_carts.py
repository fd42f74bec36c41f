"""Expires guests' carts that were not used, and deletes those that expired or ended long ago."""

from dataclasses import dataclass
from datetime import timedelta

from impl.carting.job_types import ExpireCarts
from impl.carting.repositories.carts import carts
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ExpireCartsHandler:
    every_seconds: float
    kept_days: int
    ended_days: int

    def __call__(self, tx: Transaction, job: ExpireCarts) -> None:
        are_more = [
            carts.expire_over(tx),
            carts.forget_expired(tx, tx.now - timedelta(days=self.kept_days)),
            carts.forget_ended(tx, tx.now - timedelta(days=self.ended_days)),
        ]
        tx.schedule(job, tx.now + timedelta(seconds=0 if any(are_more) else self.every_seconds))
