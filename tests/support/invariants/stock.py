"""Stock: the figures of STOCKING add up."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from tests.support.snapshot import Snapshot


def stock_adds_up(at: Snapshot) -> Iterator[str]:
    """1: movements add up to the quantity on hand, active reservations to the reserved quantity; nothing is negative."""
    held: Counter[str] = Counter()
    for reservation in at.reservations:
        if reservation.status == "ACTIVE":
            held.update({line.sku: line.quantity for line in reservation.lines})
    moves = defaultdict(list)
    for movement in at.movements:
        moves[movement.sku].append((movement.balance_after - movement.delta, movement.balance_after))
    for item in at.stock_items:
        if not 0 <= item.reserved <= item.on_hand:
            yield f"{item.sku} has {item.on_hand} on hand and {item.reserved} reserved"
        if item.reserved != held[item.sku]:
            yield f"{item.sku} has {item.reserved} reserved, its active reservations hold {held[item.sku]}"
        if not _is_path(moves[item.sku], 0, item.on_hand):
            yield f"{item.sku} has {item.on_hand} on hand, which its movements do not lead to"
        if item.available != max(0, item.on_hand - item.reserved - item.safety_stock):
            yield f"{item.sku} has {item.available} available of {item.on_hand} with {item.reserved} reserved"
    for (order_id, sku, kind), count in Counter((m.order_id, m.sku, m.kind) for m in at.movements if m.order_id).items():
        if count > 1:
            yield f"{sku} has {count} movements {kind} of {order_id}"
    gone = Counter[tuple[str, str]]()
    for move in at.movements:
        if move.kind in {"COMMIT", "RESTOCK", "RETURN"}:
            gone[str(move.order_id), move.sku] -= move.delta
    yield from (
        f"{-count} more {sku} of {order_id} came back than had left" for (order_id, sku), count in gone.items() if count < 0
    )


def _is_path(moves: Iterable[tuple[int, int]], start: int, end: int) -> bool:
    """Returns whether the moves form a path from start to end: each begins where another one ended."""
    balance = Counter({start: 1})
    balance.subtract(Counter({end: 1}))
    for before, after in moves:
        balance[before] -= 1
        balance[after] += 1
    return not any(balance.values())
