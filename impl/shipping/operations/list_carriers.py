"""List carriers."""

from generated.shipping import models
from generated.shipping.operations import ListCarriersOk, ListCarriersRequest
from impl.shipping import offer
from impl.shipping.views import carrier_view
from infra.runtime.store.transaction import Transaction


def list_carriers(tx: Transaction, request: ListCarriersRequest) -> ListCarriersOk:
    return ListCarriersOk(body=models.CarrierList(items=[carrier_view(carrier) for carrier in offer.all_carriers(tx)]))
