"""Export all stock as a table to be counted by, which an import takes in again."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from generated.stocking.operations import ExportStockRequest
from impl.common.csv_table import BYTE_ORDER_MARK, Separator, csv_text, separator_of
from impl.kernel.tables import guarded
from impl.stocking.domain.stock_item import StockItem
from impl.stocking.domain.stock_lines import COLUMNS
from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.store import Store

_STEP = 100  # items: a query holds the event loop


@dataclass(frozen=True, kw_only=True)
class ExportStock:
    """Part by part, so that neither the memory nor the event loop holds more than some items."""

    store: Store

    async def __call__(self, request: ExportStockRequest) -> AsyncIterator[bytes]:
        separator = separator_of(request.separator)
        yield BYTE_ORDER_MARK + csv_text([COLUMNS], separator)
        after = ""
        while found := await self._list_after(after):
            after = found[-1].sku
            yield await asyncio.to_thread(_lines, found, separator)

    async def _list_after(self, sku: str) -> Sequence[StockItem]:
        return await self.store.query(lambda tx: stock_items.list_after(tx, sku, most=_STEP))


def _lines(found: Sequence[StockItem], separator: Separator) -> bytes:
    return csv_text((_row(each) for each in found), separator)


def _row(item: StockItem) -> Sequence[str]:
    said = {
        "sku": item.sku,
        "name": guarded(item.name),
        "on_hand": str(item.on_hand),
        "reserved": str(item.reserved),
        "available": str(item.available),
        "reorder_point": str(item.reorder_point),
        "safety_stock": str(item.safety_stock),
    }
    return [said.get(column, "") for column in COLUMNS]
