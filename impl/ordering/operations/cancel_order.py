"""Cancel an order before dispatch. If it is confirmed, SHIPPING stops the parcels first."""

from dataclasses import dataclass

from generated.ordering.operations import CancelOrderOk, CancelOrderRequest
from generated.ordering.problems import LockTimeout
from impl.common.absent import or_none
from impl.ordering.answers.orders import order_answer
from impl.ordering.domain import ending
from impl.ordering.domain.order import Order
from impl.ordering.gateways.parcel_stop import ParcelStop
from impl.ordering.repositories.orders import orders
from impl.ordering.security.access import Access
from impl.ordering.use_cases.cancel import cancel, forget_time_limit
from impl.ordering.use_cases.causes import own
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_TRIES = 3


@dataclass(frozen=True, kw_only=True)
class CancelOrder:
    store: Store
    parcels: ParcelStop
    access: Access

    async def __call__(self, request: CancelOrderRequest) -> CancelOrderOk:
        for _ in range(_TRIES):
            order = await self.store.query(lambda tx: orders.get(tx, request.order_id))
            by_staff = self._is_by_staff(order, request)
            if order.status == "CONFIRMED":
                await self.parcels.stop(order.order_id, by_staff=by_staff)
            cancelled = await self.store.command(lambda tx, seen=order.status: self._cancel(tx, request, seen))  # type: ignore[misc]
            if cancelled:
                return CancelOrderOk(body=order_answer(cancelled, request.caller, is_staff=by_staff))
        raise LockTimeout

    def _is_by_staff(self, order: Order, request: CancelOrderRequest) -> bool:
        """Returns whether the caller is staff. Raises NotFound for another person's order, NotCancellable after dispatch."""
        by_staff = self.access.check(request.caller, order, "orders:write")
        if order.status != "CANCELLED":
            ending.refuse_unless_cancellable(order)
        return by_staff

    def _cancel(self, tx: Transaction, request: CancelOrderRequest, seen: str) -> Order | None:
        """Returns the cancelled order, or None when it was confirmed meanwhile and its parcels must be stopped first."""
        forget_time_limit(tx, request.order_id)
        with orders.change(tx, request.order_id) as order:
            by_staff = self._is_by_staff(order, request)
            customer_id = request.caller.subject_of("customer")
            if order.status == "CANCELLED":
                return order
            if order.status != seen:
                return None
            cancel(
                tx,
                order,
                "CANCELLATION",
                "STAFF" if by_staff else "CUSTOMER",
                own(tx, request.caller),
                ended_by="STAFF" if by_staff else "CUSTOMER" if customer_id else "GUEST",
                user_id=request.caller.subject if by_staff else customer_id,
                comment=or_none(request.body.comment),
            )
        return order
