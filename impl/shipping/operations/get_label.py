"""Print a label."""

from dataclasses import dataclass

from generated.shipping.operations import GetLabelOk, GetLabelRequest
from generated.shipping.problems import NotFound
from impl.shipping import labels
from impl.shipping.documents.label import LabelDocument
from impl.shipping.label_desk import LabelDesk
from impl.shipping.views import label_document
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_ZPL = "text/plain"


@dataclass(frozen=True, kw_only=True)
class GetLabel:
    store: Store
    desk: LabelDesk

    async def __call__(self, request: GetLabelRequest) -> GetLabelOk:
        document = await self.store.query(lambda tx: _document(tx, request.label_id))
        if request.accept == _ZPL:
            return GetLabelOk(body=self.desk.zpl(document), content_type="text/plain; charset=utf-8")
        return GetLabelOk(body=await self.desk.pdf(document), content_type="application/pdf")


def _document(tx: Transaction, label_id: str) -> LabelDocument:
    label = labels.find(tx, label_id)
    if label is None:
        raise NotFound("label")
    return label_document(label)
