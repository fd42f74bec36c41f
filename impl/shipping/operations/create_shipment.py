"""Make the shipment of an order: a repair entry to what OrderConfirmed does by itself."""

from generated.shipping.operations import CreateShipmentCreated, CreateShipmentRequest
from generated.shipping.problems import OrderUnknown, ShipmentExists
from impl.shipping import fulfilment, orders, shipments
from impl.shipping.views import shipment_view
from infra.runtime.store.transaction import Transaction


def create_shipment(tx: Transaction, request: CreateShipmentRequest) -> CreateShipmentCreated:
    order = orders.lock(tx, request.body.order_id)
    if order is None:
        raise OrderUnknown(order_id=request.body.order_id)
    goods = order.shippable()
    if made_before := shipments.of_order(tx, order.order_id):
        raise ShipmentExists(shipment_id=made_before[0].shipment_id)
    shipment = fulfilment.ship(tx, order.order_id, goods)
    return CreateShipmentCreated(body=shipment_view(shipment), location=f"/shipments/{shipment.shipment_id}")
