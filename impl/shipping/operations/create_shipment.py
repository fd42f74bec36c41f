"""Create the shipment of an order: a repair operation. OrderConfirmed normally does this."""

from generated.shipping.operations import CreateShipmentCreated, CreateShipmentRequest
from generated.shipping.problems import OrderUnknown, ShipmentExists
from impl.shipping.answers import shipment_answer
from impl.shipping.projections import orders
from impl.shipping.repositories.shipments import shipments
from impl.shipping.use_cases.ship_order import ship_order
from infra.runtime.store.transaction import Transaction


def create_shipment(tx: Transaction, request: CreateShipmentRequest) -> CreateShipmentCreated:
    with orders.change_if_known(tx, request.body.order_id) as order:
        if order is None:
            raise OrderUnknown(order_id=request.body.order_id)
        goods = order.shippable()
        if made_before := shipments.list_of_order(tx, order.order_id):
            raise ShipmentExists(shipment_id=made_before[0].shipment_id)
        shipment = ship_order(tx, order.order_id, goods)
    return CreateShipmentCreated(body=shipment_answer(shipment), location=f"/shipments/{shipment.shipment_id}")
