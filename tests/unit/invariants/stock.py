"""Faults of stock."""

from collections.abc import Callable

from msgspec.structs import replace

from tests.support.shop_in_order import ORDER, movement
from tests.support.snapshot import Snapshot
from tests.unit.invariants.planting import Fault, twice, with_first, without


def with_another_movement(kind: str, pieces: int) -> Callable[[Snapshot], Snapshot]:
    """Pieces of the order come back, and are on hand."""

    def plant(at: Snapshot) -> Snapshot:
        [item] = at.stock_items
        balance = item.on_hand + pieces
        came = movement(kind, pieces, balance, order_id=ORDER)
        return replace(at, movements=[came, *at.movements], stock_items=[replace(item, on_hand=balance, available=balance)])

    return plant


FAULTS: list[Fault] = [
    ("stock_adds_up", with_first("stock_items", on_hand=37), "which its movements do not lead to"),
    ("stock_adds_up", with_first("stock_items", reserved=1), "its active reservations hold 0"),
    ("stock_adds_up", with_first("reservations", status="ACTIVE"), "0 reserved, its active reservations hold 2"),
    ("stock_adds_up", with_first("stock_items", on_hand=-1), "-1 on hand"),
    ("stock_adds_up", without("movements", 1), "do not lead to"),
    ("stock_adds_up", twice("movements", balance_after=36), f"2 movements COMMIT of {ORDER}"),
    ("stock_adds_up", with_another_movement("RETURN", 3), "1 more MUG-BLUE-01"),
]
