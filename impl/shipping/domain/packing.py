"""Which pieces of an order go into which parcel."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from generated.shipping.problems import LineUnknown, QuantityExceeded
from impl.shipping.domain.order import Goods, ParcelLine

Pieces = Mapping[str, int]
"""Pieces by line_id."""


def unpacked(goods: Goods, packed: Iterable[ParcelLine]) -> list[ParcelLine]:
    """Returns every line of the goods with what of it is in no parcel, be it nothing."""
    inside: Counter[str] = Counter()
    for line in packed:
        inside[line.line_id] += line.quantity
    return [line.of(max(0, line.quantity - inside[line.line_id])) for line in goods.lines]


def taken(lines: Sequence[ParcelLine], wanted: Pieces) -> tuple[list[ParcelLine], list[ParcelLine]]:
    """Returns the lines that are taken, and those that stay. Raises LineUnknown, QuantityExceeded."""
    there = {line.line_id: line.quantity for line in lines}
    for line_id, quantity in wanted.items():
        if line_id not in there:
            raise LineUnknown(line_id=line_id)
        if quantity > there[line_id]:
            raise QuantityExceeded(line_id=line_id, max=there[line_id])
    away = [line.of(wanted.get(line.line_id, 0)) for line in lines]
    rest = [line.of(line.quantity - wanted.get(line.line_id, 0)) for line in lines]
    return some(away), some(rest)


def some(lines: Iterable[ParcelLine]) -> list[ParcelLine]:
    """Returns the lines of which there are pieces."""
    return [line for line in lines if line.quantity]


def weight(lines: Sequence[ParcelLine], *, of: Sequence[ParcelLine], weighing: int) -> int:
    """Returns the grams of some of the pieces that weigh so much together.

    Orders that an earlier release kept do not say what a piece of a line weighs: then all pieces weigh the same.
    """
    known = [line.quantity * line.weight for line in lines if line.weight is not None]
    if len(known) == len(lines):
        return sum(known)
    return weighing * _pieces(lines) // max(1, _pieces(of))


def _pieces(lines: Iterable[ParcelLine]) -> int:
    return sum(line.quantity for line in lines)
