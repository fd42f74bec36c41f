"""Print the packing list of a parcel."""

from dataclasses import dataclass

from generated.shipping.operations import GetPackingListOk, GetPackingListRequest
from generated.shipping.problems import ShipmentState
from impl.shipping.documents.content import packing_list
from impl.shipping.documents.print_shop import PrintShop
from impl.shipping.domain.packing_list import PackingList
from impl.shipping.repositories.shipments import shipments
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class GetPackingList:
    store: Store
    shop: PrintShop

    async def __call__(self, request: GetPackingListRequest) -> GetPackingListOk:
        document = await self.store.query(lambda tx: _document(tx, request.shipment_id))
        return GetPackingListOk(body=await self.shop.packing_list(document))


def _document(tx: Transaction, shipment_id: str) -> PackingList:
    shipment = shipments.get(tx, shipment_id)
    if shipment.status == "CANCELLED":
        raise ShipmentState(state=shipment.status)
    numbers = [each.shipment_number for each in shipments.list_live_of_order(tx, shipment.order_id)]
    return packing_list(shipment, parcel=numbers.index(shipment.shipment_number) + 1, parcels=len(numbers))
