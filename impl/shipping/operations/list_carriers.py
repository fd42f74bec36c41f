"""List carriers."""

from generated.shipping import models
from generated.shipping.operations import ListCarriersOk, ListCarriersRequest
from impl.shipping.answers import carrier_answer
from impl.shipping.repositories.carriers import carriers
from infra.runtime.store.transaction import Transaction


def list_carriers(tx: Transaction, request: ListCarriersRequest) -> ListCarriersOk:
    return ListCarriersOk(body=models.CarrierList(items=[carrier_answer(carrier) for carrier in carriers.list_carriers(tx)]))
