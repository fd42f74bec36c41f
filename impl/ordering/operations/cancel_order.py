"""Cancel an order before dispatch; of a confirmed one SHIPPING first stops the parcels."""

from dataclasses import dataclass

from msgspec import UNSET

from generated.ordering.operations import CancelOrderOk, CancelOrderRequest
from generated.ordering.problems import LockTimeout
from impl.ordering import orders, progress, views
from impl.ordering.access import Access
from impl.ordering.domain import ending
from impl.ordering.domain.order import Order
from impl.ordering.stopping import Stopping
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_TRIES = 3


@dataclass(frozen=True, kw_only=True)
class CancelOrder:
    store: Store
    stopping: Stopping
    access: Access

    async def __call__(self, request: CancelOrderRequest) -> CancelOrderOk:
        for _ in range(_TRIES):
            order = await self.store.query(lambda tx: orders.get(tx, request.order_id))
            by_staff = self._is_by_staff(order, request)
            if order.status == "CONFIRMED":
                await self.stopping.stop(order.order_id, by_staff=by_staff)
            cancelled = await self.store.command(lambda tx, seen=order.status: self._cancel(tx, request, seen))  # type: ignore[misc]
            if cancelled:
                return CancelOrderOk(body=views.order(cancelled, is_staff=by_staff))
        raise LockTimeout

    def _is_by_staff(self, order: Order, request: CancelOrderRequest) -> bool:
        """Raises NotFound for somebody else's order, NotCancellable for one that is too far."""
        by_staff = self.access.check(request.caller, order, "orders:write")
        if order.status != "CANCELLED":
            ending.refuse_unless_cancellable(order)
        return by_staff

    def _cancel(self, tx: Transaction, request: CancelOrderRequest, seen: str) -> Order | None:
        """The order as it is then; None when it went on since it was seen, so that its parcels must be stopped first."""
        order = orders.lock(tx, request.order_id)
        by_staff = self._is_by_staff(order, request)
        if order.status == "CANCELLED":
            return order
        if order.status != seen:
            return None
        progress.cancel(
            tx,
            order,
            "CANCELLATION",
            "STAFF" if by_staff else "CUSTOMER",
            progress.own(tx, request.caller),
            ended_by="STAFF" if by_staff else "CUSTOMER" if order.customer_id else "GUEST",
            user_id=request.caller.subject if by_staff else order.customer_id,
            comment=None if request.body.comment is UNSET else request.body.comment,
        )
        progress.record(tx, order)
        return order
