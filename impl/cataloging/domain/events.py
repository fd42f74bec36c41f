"""What happens to products and categories, as their repositories tell of it."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Created:
    """A product is there."""


@dataclass(frozen=True, kw_only=True)
class Updated:
    """A product has other texts, variants or pictures, another place or another vendor."""


@dataclass(frozen=True, kw_only=True)
class Published:
    """A product went on sale."""


@dataclass(frozen=True, kw_only=True)
class Unpublished:
    """A product left the shop for now."""

    reason: Literal["STAFF", "VENDOR"]


@dataclass(frozen=True, kw_only=True)
class Archived:
    """A product left the shop for good."""


@dataclass(frozen=True, kw_only=True)
class PriceChanged:
    """A variant has another price, in cents."""

    sku: str
    price: int
    previous: int | None


ProductEvent = Created | Updated | Published | Unpublished | Archived | PriceChanged


@dataclass(frozen=True, kw_only=True)
class CategoryChanged:
    """A category was created, changed, moved or removed."""
