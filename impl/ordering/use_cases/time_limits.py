"""Deadlines: when an order must be paid, and when it is complete."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from impl.ordering.projections.shop_settings import CHECKOUT, Checkout
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class TimeLimits:
    """In seconds, where this process sets them (for tests); None: the shop's settings decide."""

    payment_seconds: float | None
    completion_seconds: float | None

    def payment_end(self, checkout: Checkout, now: datetime) -> datetime:
        """Returns the payment deadline of an order placed now."""
        seconds = checkout.payment_minutes * 60 if self.payment_seconds is None else self.payment_seconds
        return now + timedelta(seconds=seconds)

    def completion(self, tx: Transaction, delivered_at: datetime) -> datetime:
        """Returns when an order delivered at that time is complete: its goods can no longer be returned."""
        if self.completion_seconds is not None:
            return delivered_at + timedelta(seconds=self.completion_seconds)
        return delivered_at + timedelta(days=CHECKOUT.current(tx).return_days)
