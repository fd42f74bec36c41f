"""Stop all shipments of an order."""

from generated.shipping.operations import StopOrderShipmentsOk, StopOrderShipmentsRequest
from impl.shipping.answers import stop_answer
from impl.shipping.projections import orders
from impl.shipping.use_cases.stop_shipments import stop_all
from infra.runtime.store.transaction import Transaction


def stop_order_shipments(tx: Transaction, request: StopOrderShipmentsRequest) -> StopOrderShipmentsOk:
    with orders.change_or_begin(tx, request.order_id) as order:
        parcels = stop_all(tx, order.order_id, request.body.reason)
        stop = order.stop(request.body.reason, tx.now)
    return StopOrderShipmentsOk(body=stop_answer(order, stop, parcels))
