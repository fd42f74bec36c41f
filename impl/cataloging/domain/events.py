"""The domain events of products and categories."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Created:
    """A product was created."""


@dataclass(frozen=True, kw_only=True)
class Updated:
    """A product changed: its texts, variants, pictures, category or vendor."""


@dataclass(frozen=True, kw_only=True)
class Published:
    """A product went on sale."""


@dataclass(frozen=True, kw_only=True)
class Unpublished:
    """A product was withdrawn from sale."""

    reason: Literal["STAFF", "VENDOR"]


@dataclass(frozen=True, kw_only=True)
class Archived:
    """A product was withdrawn from sale permanently."""


@dataclass(frozen=True, kw_only=True)
class PriceChanged:
    """The price of a variant changed; in cents. SALE: a sale began, changed or ended."""

    sku: str
    price: int
    previous: int | None
    reason: Literal["PRICE", "SALE"] = "PRICE"


ProductEvent = Created | Updated | Published | Unpublished | Archived | PriceChanged


@dataclass(frozen=True, kw_only=True)
class CategoryChanged:
    """A category was created, changed, moved or removed."""
