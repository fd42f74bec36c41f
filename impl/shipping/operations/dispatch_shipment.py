"""Hand a parcel to its carrier."""

from generated.shipping.operations import DispatchShipmentOk, DispatchShipmentRequest
from generated.shipping.problems import NotFound
from impl.shipping import shipments
from impl.shipping.views import shipment_dispatched, shipment_view
from infra.runtime.store.transaction import Transaction


def dispatch_shipment(tx: Transaction, request: DispatchShipmentRequest) -> DispatchShipmentOk:
    shipment = shipments.lock(tx, request.shipment_id)
    if shipment is None:
        raise NotFound("shipment")
    shipment.dispatch(tx.now)
    shipments.save(tx, shipment)
    tx.emit(shipment_dispatched(shipment, request.caller.name))
    return DispatchShipmentOk(body=shipment_view(shipment))
