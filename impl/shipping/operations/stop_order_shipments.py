"""Let nothing of an order leave."""

from generated.shipping.operations import StopOrderShipmentsOk, StopOrderShipmentsRequest
from impl.shipping import fulfilment, orders
from impl.shipping.views import stop_view
from infra.runtime.store.transaction import Transaction


def stop_order_shipments(tx: Transaction, request: StopOrderShipmentsRequest) -> StopOrderShipmentsOk:
    order = orders.lock_or_begin(tx, request.order_id)
    stopped = fulfilment.stop(tx, order, request.body.reason)
    return StopOrderShipmentsOk(body=stop_view(order, stopped))
