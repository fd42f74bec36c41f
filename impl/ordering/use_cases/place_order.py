"""The transaction that writes an order, its first event and its time limit."""

from dataclasses import dataclass

from msgspec import UNSET

from generated.carting.models import Cart
from generated.ordering.operations import CreateOrderRequest
from generated.ordering.problems import LockTimeout, OrderExists
from generated.stocking.models import Reservation
from impl.common import emails
from impl.ordering.domain.order import Order
from impl.ordering.domain.process import Process
from impl.ordering.job_types import ExpireOrder
from impl.ordering.projections import customers
from impl.ordering.projections.shop_settings import Checkout
from impl.ordering.repositories.order_numbers import next_order_number
from impl.ordering.repositories.orders import orders
from impl.ordering.security.order_tokens import OrderTokens
from impl.ordering.use_cases import causes
from impl.ordering.use_cases.cart_copy import document_of
from impl.ordering.use_cases.join_accounts import let_join
from impl.ordering.use_cases.time_limits import TimeLimits
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class PlaceOrder:
    tokens: OrderTokens
    limits: TimeLimits
    step_seconds: float
    delivery_days: float

    def __call__(
        self, tx: Transaction, request: CreateOrderRequest, cart: Cart, reservation: Reservation, checkout: Checkout
    ) -> Order:
        """Returns the order that this call, or an earlier attempt of the request, wrote. Raises OrderExists, LockTimeout."""
        if request.caller.subject_of("customer") is None and request.body.email is not UNSET:
            let_join(tx, emails.key_of(request.body.email))  # before the counter is locked, which all orders wait for
        order = self._order(tx, request, cart, reservation, checkout)
        token_hash = None if order.customer_id else self.tokens.token_hash(order.order_id)
        order.place(causes.own(tx), cart_version=cart.version, order_token_hash=token_hash)
        if not orders.add(tx, order):
            return _written_before(tx, order)
        tx.schedule(ExpireOrder(order_id=order.order_id), order.expires_at)
        return order

    def _order(
        self, tx: Transaction, request: CreateOrderRequest, cart: Cart, reservation: Reservation, checkout: Checkout
    ) -> Order:
        draft, email = request.body, _email(tx, request)  # the customer is locked before the counter, which all orders wait for
        return Order(
            order_id=request.resource_id,
            order_number=next_order_number(tx),
            cart_id=cart.cart_id,
            customer_id=request.caller.subject_of("customer"),
            email=email,
            locale=draft.locale,
            tier=cart.tier_applied,
            payment_method=draft.payment_method,
            total=cart.totals.total.amount,
            reservation_id=reservation.reservation_id,
            reservation_attempt=reservation.attempt,
            document=document_of(cart, draft),
            process=Process(step_seconds=self.step_seconds, delivery_days=self.delivery_days, updated_at=tx.now),
            expires_at=self.limits.payment_end(checkout, tx.now),
            created_at=tx.now,
            updated_at=tx.now,
        )


def _email(tx: Transaction, request: CreateOrderRequest) -> str | None:
    """Returns the guest's e-mail address, or the customer's. It may be unknown for a new account until its event arrives."""
    if customer_id := request.caller.subject_of("customer"):
        return customers.email_or_place(tx, customer_id)
    return None if request.body.email is UNSET else emails.kept(request.body.email)


def _written_before(tx: Transaction, order: Order) -> Order:
    """Returns the order that another attempt of this request wrote. Raises OrderExists for another order of the cart."""
    ours = orders.find(tx, order.order_id)
    if ours:
        return ours
    other = orders.find_live_of_cart(tx, order.cart_id)
    if other is None:  # the other order ended a moment ago
        raise LockTimeout
    raise OrderExists(order_id=other.order_id)
