"""List the shipments of an order."""

from generated.shipping import models
from generated.shipping.operations import ListOrderShipmentsOk, ListOrderShipmentsRequest
from generated.shipping.problems import NotFound
from impl.common.access import may_see
from impl.shipping.answers import shipment_answer
from impl.shipping.projections import orders
from impl.shipping.repositories.shipments import shipments
from infra.runtime.store.transaction import Transaction


def list_order_shipments(tx: Transaction, request: ListOrderShipmentsRequest) -> ListOrderShipmentsOk:
    order = orders.find(tx, request.order_id)
    goods = order.goods if order else None
    if goods is None or not may_see(
        request.caller, "shipping:read", customer_id=goods.customer_id, order_token_hash=goods.order_token_hash
    ):
        raise NotFound("order")
    items = [shipment_answer(shipment) for shipment in shipments.list_of_order(tx, request.order_id)]
    return ListOrderShipmentsOk(body=models.ShipmentList(items=items))
