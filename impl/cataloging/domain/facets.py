"""Facets: how many products each further filter would leave."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from impl.cataloging.domain.categories import Category


@dataclass(frozen=True, kw_only=True)
class VendorCount:
    vendor_id: str
    name: str
    products: int


@dataclass(frozen=True, kw_only=True)
class PriceBandCount:
    """The number of products in a price band. Bounds are in cents, both included; the last band has no upper one."""

    lowest: int
    highest: int | None
    products: int


@dataclass(frozen=True, kw_only=True)
class Facets:
    total: int
    categories: Sequence[tuple[Category, int]]
    vendors: Sequence[VendorCount]
    price_bands: Sequence[PriceBandCount]
    attributes: Mapping[str, Mapping[str, int]]
    """The counts of products, by name and value."""
