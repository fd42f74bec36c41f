"""Hand a parcel to its carrier."""

from generated.shipping.operations import DispatchShipmentOk, DispatchShipmentRequest
from impl.shipping.answers import shipment_answer
from impl.shipping.repositories.shipments import shipments
from infra.runtime.store.transaction import Transaction


def dispatch_shipment(tx: Transaction, request: DispatchShipmentRequest) -> DispatchShipmentOk:
    with shipments.change(tx, request.shipment_id) as shipment:
        shipment.dispatch(tx.now, staff_name=request.caller.name)
    return DispatchShipmentOk(body=shipment_answer(shipment))
