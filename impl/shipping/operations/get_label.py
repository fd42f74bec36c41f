"""Print a label."""

from dataclasses import dataclass

from generated.shipping.operations import GetLabelOk, GetLabelRequest
from impl.shipping.documents.print_shop import PrintShop
from impl.shipping.repositories.labels import labels
from infra.runtime.store.store import Store

_ZPL = "text/plain"


@dataclass(frozen=True, kw_only=True)
class GetLabel:
    store: Store
    shop: PrintShop

    async def __call__(self, request: GetLabelRequest) -> GetLabelOk:
        document = await self.store.query(lambda tx: labels.get(tx, request.label_id).printable())
        if request.accept == _ZPL:
            return GetLabelOk(body=self.shop.zpl(document), content_type="text/plain; charset=utf-8")
        return GetLabelOk(body=await self.shop.pdf(document), content_type="application/pdf")
