"""Pieces by SKU: what is asked for, held or moved, and what is missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Lines = tuple[tuple[str, int], ...]
"""SKU and pieces, as they were asked for."""
Quantities = Mapping[str, int]
"""Pieces by SKU."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortage:
    """One variant of which more is asked than can be sold."""

    sku: str
    requested: int
    available: int
    is_known: bool


def added_up(lines: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Pieces by SKU, in ascending order of SKU: the order in which everybody locks."""
    total: dict[str, int] = {}
    for sku, quantity in sorted(lines):
        total[sku] = total.get(sku, 0) + quantity
    return total
