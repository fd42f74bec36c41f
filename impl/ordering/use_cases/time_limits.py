"""By when an order must be paid, and when it is complete."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from impl.ordering.projections.shop_settings import CHECKOUT, Checkout
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class TimeLimits:
    """In seconds, where they are set for this process (tests need not wait); None: as the shop's settings say."""

    payment_seconds: float | None
    completion_seconds: float | None

    def payment_end(self, checkout: Checkout, now: datetime) -> datetime:
        """Until when an order placed now can be paid."""
        seconds = checkout.payment_minutes * 60 if self.payment_seconds is None else self.payment_seconds
        return now + timedelta(seconds=seconds)

    def completion(self, tx: Transaction, delivered_at: datetime) -> datetime:
        """When an order delivered then is complete: its goods cannot be sent back any more."""
        if self.completion_seconds is not None:
            return delivered_at + timedelta(seconds=self.completion_seconds)
        return delivered_at + timedelta(days=CHECKOUT.current(tx).return_days)
