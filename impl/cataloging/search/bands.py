"""Bands of prices, in which facets count products. Bounds are in cents, both included; the last band has no upper one."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

_STARTS = (0, 1000, 2000, 5000, 10_000, 20_000, 50_000)


def bands_of(prices: Iterable[int]) -> Sequence[int]:
    """Returns the numbers of the bands that have one of the prices, each once."""
    return sorted({bisect_right(_STARTS, price) - 1 for price in prices})


def bounds_of(band: int) -> tuple[int, int | None]:
    return _STARTS[band], _STARTS[band + 1] - 1 if band + 1 < len(_STARTS) else None
