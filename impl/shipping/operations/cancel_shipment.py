"""Unpack a parcel before dispatch. Its order goes on."""

from generated.shipping.operations import CancelShipmentOk, CancelShipmentRequest
from generated.shipping.problems import ShipmentState
from impl.shipping.answers import shipment_answer
from impl.shipping.projections import orders
from impl.shipping.repositories.shipments import shipments
from impl.shipping.use_cases.stop_shipments import cancel
from infra.runtime.store.transaction import Transaction


def cancel_shipment(tx: Transaction, request: CancelShipmentRequest) -> CancelShipmentOk:
    orders.lock(tx, shipments.get(tx, request.shipment_id).order_id)
    with shipments.change(tx, request.shipment_id) as shipment:
        if shipment.status == "CANCELLED":
            raise ShipmentState(state=shipment.status)
        cancel(tx, shipment, "STAFF")
    return CancelShipmentOk(body=shipment_answer(shipment))
