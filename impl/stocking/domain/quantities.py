"""Pieces by SKU: requested, held, moved or missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Lines = tuple[tuple[str, int], ...]
"""SKU and pieces, as they were requested."""
Quantities = Mapping[str, int]
"""Pieces by SKU."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortage:
    """A variant of which more pieces are requested than can be sold."""

    sku: str
    requested: int
    available: int
    is_known: bool


def added_up(lines: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Returns pieces by SKU, in ascending order of SKU. All transactions lock in this order."""
    total: dict[str, int] = {}
    for sku, quantity in sorted(lines):
        total[sku] = total.get(sku, 0) + quantity
    return total
