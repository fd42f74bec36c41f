"""Export all products as a table that an import takes in again."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from generated.cataloging.operations import ExportProductsRequest
from impl.cataloging.domain.product_lines import COLUMNS
from impl.cataloging.domain.shop_names import ShopNames, shop_names
from impl.cataloging.repositories import product_export
from impl.cataloging.repositories.categories import get_tree
from impl.cataloging.repositories.product_export import Exported
from impl.cataloging.repositories.product_names import vendors_by_id
from impl.cataloging.use_cases.product_rows import rows_of
from impl.common.csv_table import BYTE_ORDER_MARK, Separator, csv_text, separator_of
from infra.runtime.store.store import Store

_STEP = 25  # products: a query holds the event loop


@dataclass(frozen=True, kw_only=True)
class ExportProducts:
    """Part by part, so that neither the memory nor the event loop holds more than some products."""

    store: Store

    async def __call__(self, request: ExportProductsRequest) -> AsyncIterator[bytes]:
        separator = separator_of(request.separator)
        tree, vendors = await self.store.query(lambda tx: (get_tree(tx), vendors_by_id(tx)))
        names = await asyncio.to_thread(shop_names, tree, vendors)
        yield BYTE_ORDER_MARK + csv_text([COLUMNS], separator)
        after = ""
        while found := await self._list_after(after):
            after = found[-1].product.product_id
            yield await asyncio.to_thread(_lines, found, names, separator)

    async def _list_after(self, product_id: str) -> Sequence[Exported]:
        return await self.store.query(lambda tx: product_export.list_after(tx, product_id, most=_STEP))


def _lines(found: Sequence[Exported], names: ShopNames, separator: Separator) -> bytes:
    return csv_text((row for each in found for row in rows_of(each, names, separator.point)), separator)
