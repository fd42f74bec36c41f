"""The domain events of a cart."""

from dataclasses import dataclass
from typing import Literal

ClaimStrategy = Literal["MERGE", "KEEP_MINE", "TAKE_GUEST"]


@dataclass(frozen=True)
class Created:
    """A cart was begun."""


@dataclass(frozen=True, kw_only=True)
class Merged:
    """A guest's cart became a customer's, or its lines were moved into the customer's own."""

    customer_id: str
    strategy: ClaimStrategy


@dataclass(frozen=True, kw_only=True)
class Ordered:
    """A cart became an order, as it was at a version."""

    order_id: str
    cart_version: int


@dataclass(frozen=True, kw_only=True)
class Reopened:
    """An order failed and gave its cart back."""

    order_id: str


CartEvent = Created | Merged | Ordered | Reopened
