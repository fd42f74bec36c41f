"""The data of an order from which the tier is computed."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(kw_only=True)
class Purchase:
    """A purchase. Deliveries and refunds arrive in any order and more than once; the same facts always give the same state."""

    order_id: str
    customer_id: str
    """Empty for a guest's."""
    total: int | None = None
    remaining: int | None = None
    delivered_at: datetime | None = None

    def belong_to(self, customer_id: str) -> None:
        """Records whose it is, once that is known."""
        self.customer_id = self.customer_id or customer_id

    def deliver(self, total: int, at: datetime) -> None:
        if self.delivered_at is None:
            self.total, self.delivered_at = total, at

    def refund(self, remaining: int) -> None:
        """Records a refund. `remaining` is what was paid and not refunded; it only ever decreases."""
        self.remaining = remaining if self.remaining is None else min(self.remaining, remaining)

    @property
    def kept(self) -> int:
        """Returns the spend: 0 before the delivery, then the total less the refunds."""
        if self.total is None:
            return 0
        return self.total if self.remaining is None else min(self.total, self.remaining)
