"""Print the labels of a day."""

from dataclasses import dataclass
from datetime import date

from generated.shipping.operations import GetLabelSheetOk, GetLabelSheetRequest
from generated.shipping.problems import NotFound
from impl.shipping.documents.print_shop import PrintShop
from impl.shipping.repositories.labels import labels
from infra.runtime.store.store import Store

_ZPL = "text/plain"


@dataclass(frozen=True, kw_only=True)
class GetLabelSheet:
    store: Store
    shop: PrintShop

    async def __call__(self, request: GetLabelSheetRequest) -> GetLabelSheetOk:
        day = date.fromisoformat(request.day)
        found = await self.store.long_query(lambda tx: labels.list_to_print(tx, day, carrier_code=request.carrier_code))
        if not found:
            raise NotFound("label")
        documents = [label.document for label in found]
        if request.accept == _ZPL:
            return GetLabelSheetOk(body=await self.shop.zpl_sheet(documents), content_type="text/plain; charset=utf-8")
        return GetLabelSheetOk(body=await self.shop.sheet(documents), content_type="application/pdf")
