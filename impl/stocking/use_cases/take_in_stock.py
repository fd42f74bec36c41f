"""Takes in one line of a file of counted stock."""

from generated.stocking.problems import CountBelowReserved
from impl.common.file_imports import LineFault, Taken, refused
from impl.common.file_taking import PartRefusedError
from impl.stocking.domain.stock_item import StockItem
from impl.stocking.domain.stock_lines import Fault, StockSaid
from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.transaction import Transaction

REASON = "Stock count from a file"
_LONGEST_SKU = 32


def take_in_stock(tx: Transaction, part: StockSaid | Fault) -> Taken:
    """Returns what became of the line. Raises PartRefusedError when what was written must be undone."""
    if isinstance(part, Fault):
        return _refused(part)
    try:
        with stock_items.change_if_known(tx, part.sku) as item:
            if item is None:
                return _refused(_unknown(tx, part))
            before = (item.on_hand, item.reorder_point, item.safety_stock)
            _put(item, part)
            is_changed = before != (item.on_hand, item.reorder_point, item.safety_stock)
    except CountBelowReserved as below:
        raise PartRefusedError(_refused(_below(part, below.members["reserved"]))) from below
    return Taken(counts={"changed" if is_changed else "unchanged": 1})


def _put(item: StockItem, said: StockSaid) -> None:
    if said.counted is not None:
        item.count(said.counted, reason=REASON)
    item.set_thresholds(
        reorder_point=item.reorder_point if said.reorder_point is None else said.reorder_point,
        safety_stock=item.safety_stock if said.safety_stock is None else said.safety_stock,
        version=item.version,
    )


def _unknown(tx: Transaction, said: StockSaid) -> Fault:
    longer = [said.sku.zfill(length) for length in range(len(said.sku) + 1, _LONGEST_SKU + 1)] if said.sku.isdecimal() else []
    found = [each.sku for each in stock_items.list_known(tx, longer)] if longer else []
    if found:
        message = f"There is no {said.sku}, but {found[0]}: a spreadsheet took the zeros away. Make the column text and write {found[0]}."
    else:
        message = f"No stock item has the SKU {said.sku}: write it as the product has it."
    return said.fault("SKU_UNKNOWN", message, "sku")


def _below(said: StockSaid, least: int) -> Fault:
    message = f"{least} pieces are reserved for orders: write {least} at least, or cancel orders first."
    return said.fault("BELOW_RESERVED", message, "counted")


def _refused(fault: Fault) -> Taken:
    told = LineFault(line=fault.line, kind=fault.kind, message=fault.message, column=fault.column, reference=fault.sku)
    return refused([told])
