"""Cancel an order before dispatch; of a confirmed one SHIPPING first stops the parcels."""

from dataclasses import dataclass

from msgspec import UNSET

from generated.ordering.operations import CancelOrderOk, CancelOrderRequest
from generated.ordering.problems import LockTimeout, NotCancellable
from generated.shipping.client import ShippingClient
from generated.shipping.models import ShipmentStop
from generated.shipping.operations import StopOrderShipmentsRequest
from generated.shipping.problems import ShipmentState
from impl.ordering import orders, progress, views
from impl.ordering.access import Access
from impl.ordering.domain import ending
from impl.ordering.domain.order import Order
from infra.runtime.ids import new_id
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_TRIES = 3


@dataclass(frozen=True, kw_only=True)
class CancelOrder:
    store: Store
    shipping: ShippingClient
    access: Access

    async def __call__(self, request: CancelOrderRequest) -> CancelOrderOk:
        for _ in range(_TRIES):
            order = await self.store.query(lambda tx: self._own(orders.get(tx, request.order_id), request))
            if order.status == "CONFIRMED":
                await self._stop(order, request)
            seen = order.status
            cancelled = await self.store.command(lambda tx, seen=seen: self._cancel(tx, request, seen))  # type: ignore[misc]
            if cancelled:
                is_staff = self.access.check(request.caller, cancelled, "orders:write")
                return CancelOrderOk(body=views.order(cancelled, is_staff=is_staff))
        raise LockTimeout

    def _own(self, order: Order, request: CancelOrderRequest) -> Order:
        self.access.check(request.caller, order, "orders:write")
        if order.status != "CANCELLED":
            ending.refuse_unless_cancellable(order)
        return order

    async def _stop(self, order: Order, request: CancelOrderRequest) -> None:
        """SHIPPING remembers it even before it knows of a parcel; once one was dispatched it refuses."""
        by_staff = self.access.check(request.caller, order, "orders:write")
        stop = StopOrderShipmentsRequest(
            order_id=order.order_id,
            idempotency_key=new_id(order.order_id),
            body=ShipmentStop(reason="STAFF" if by_staff else "CUSTOMER"),
        )
        try:
            await self.shipping.stop_order_shipments(stop)
        except ShipmentState as refusal:
            raise NotCancellable(state="SHIPPED") from refusal

    def _cancel(self, tx: Transaction, request: CancelOrderRequest, seen: str) -> Order | None:
        """The order as it is then; None when it went on since it was seen, so that its parcels must be stopped first."""
        order = self._own(orders.lock(tx, request.order_id), request)
        if order.status == "CANCELLED":
            return order
        if order.status != seen:
            return None
        by_staff = self.access.check(request.caller, order, "orders:write")
        progress.cancel(
            tx,
            order,
            "CANCELLATION",
            "STAFF" if by_staff else "CUSTOMER",
            progress.own(tx),
            ended_by="STAFF" if by_staff else "CUSTOMER" if order.customer_id else "GUEST",
            user_id=request.caller.subject if by_staff else order.customer_id,
            comment=None if request.body.comment is UNSET else request.body.comment,
        )
        return order
