"""What the lines of a file of counted stock say, or what is wrong with them. One line is about one SKU."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from impl.kernel.tables import (
    BadLine,
    CellFaultKind,
    CellRefusedError,
    Line,
    TableFaultKind,
    refuse,
    shown,
    unguarded,
    whole_number,
)
from impl.stocking.domain.stock_item import MAX_ON_HAND

FaultKind = TableFaultKind | CellFaultKind | Literal["SKU_TWICE", "SKU_UNKNOWN", "BELOW_RESERVED"]
TAKEN: Sequence[str] = ("sku", "counted", "reorder_point", "safety_stock")
"""The columns that an import takes in."""
COLUMNS: Sequence[str] = ("sku", "name", "on_hand", "reserved", "available", "counted", "reorder_point", "safety_stock")
"""The columns of an export."""
_SKU = re.compile(r"[A-Z0-9][A-Z0-9-]{1,30}[A-Z0-9]")
_HIGHEST_THRESHOLD = 1_000_000


@dataclass(frozen=True, kw_only=True)
class Fault:
    """Why a line is refused. `column` is empty where it is not known; `sku` is as the line has it."""

    line: int
    kind: FaultKind
    message: str
    column: str = ""
    sku: str = ""

    @property
    def size(self) -> int:
        return 1


@dataclass(frozen=True, kw_only=True)
class StockSaid:
    """What a good line says. None leaves what is there."""

    line: int
    sku: str
    counted: int | None = None
    reorder_point: int | None = None
    safety_stock: int | None = None

    @property
    def size(self) -> int:
        return 1

    def fault(self, kind: FaultKind, message: str, column: str) -> Fault:
        return Fault(line=self.line, kind=kind, message=message, column=column, sku=self.sku)


def read_stock(lines: Sequence[Line | BadLine]) -> list[StockSaid | Fault]:
    """Returns what each line says. Of two lines of one SKU the second is refused."""
    first: dict[str, int] = {}
    read = list[StockSaid | Fault]()
    for each in lines:
        found = _read(each)
        if found.sku in first:
            message = f"Line {first[found.sku]} is about {found.sku} already: write each SKU once."
            found = Fault(line=found.line, kind="SKU_TWICE", message=message, column="sku", sku=found.sku)
        elif _SKU.fullmatch(found.sku):
            first[found.sku] = found.line
        read.append(found)
    return read


def _read(line: Line | BadLine) -> StockSaid | Fault:
    if isinstance(line, BadLine):
        return Fault(line=line.at, kind=line.kind, message=line.message, sku=line.key)
    try:
        return StockSaid(
            line=line.at,
            sku=_sku(line.values["sku"]),
            counted=_pieces(line, "counted", most=MAX_ON_HAND),
            reorder_point=_pieces(line, "reorder_point", most=_HIGHEST_THRESHOLD),
            safety_stock=_pieces(line, "safety_stock", most=_HIGHEST_THRESHOLD),
        )
    except CellRefusedError as refused:
        message = str(refused)
        return Fault(line=line.at, kind=refused.kind, message=message, column=refused.column, sku=line.values["sku"])


def _sku(text: str) -> str:
    if not text:
        refuse("sku", "VALUE_MISSING", "The line has no SKU: write the number of the variant, such as MUG-BLUE-01.")
    if not _SKU.fullmatch(text):
        refuse("sku", "VALUE_INVALID", f"{shown(text)} is no SKU: write it as the product has it, such as MUG-BLUE-01.")
    return text


def _pieces(line: Line, column: str, *, most: int) -> int | None:
    cell = unguarded(line.values.get(column, ""))
    return whole_number(column, cell, least=0, most=most, unit="pieces") if cell else None
