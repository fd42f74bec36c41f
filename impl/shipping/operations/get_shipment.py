"""Read a shipment."""

from generated.shipping.operations import GetShipmentOk, GetShipmentRequest
from generated.shipping.problems import NotFound
from impl.common.access import may_see
from impl.shipping.answers import shipment_answer
from impl.shipping.repositories.shipments import shipments
from infra.runtime.store.transaction import Transaction


def get_shipment(tx: Transaction, request: GetShipmentRequest) -> GetShipmentOk:
    shipment = shipments.find(tx, request.shipment_id)
    if shipment is None or not may_see(
        request.caller, "shipping:read", customer_id=shipment.customer_id, order_token_hash=shipment.order_token_hash
    ):
        raise NotFound("shipment")
    return GetShipmentOk(body=shipment_answer(shipment))
