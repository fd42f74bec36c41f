"""One customer's review of one product. It never changes."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    review_id: str
    product_id: str
    customer_id: str
    stars: int
    comment: str
    created_at: datetime
