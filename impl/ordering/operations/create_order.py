"""Order what is in the cart: read it, check it, hold its stock, write the order. All or nothing.

It survives a kill at any point: the next attempt with the same Idempotency-Key has the same order id and finds the order
written, or writes it; a hold that no order follows ends by its own time limit.
"""

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import msgspec
from msgspec import UNSET

from generated.carting.client import CartingClient
from generated.carting.models import Cart
from generated.carting.operations import GetCartRequest
from generated.ordering.operations import CreateOrderCreated, CreateOrderRequest
from generated.ordering.problems import LockTimeout, OrderExists
from generated.stocking.models import Reservation
from impl.ordering import checkout, orders, policy, progress, views
from impl.ordering.domain.order import Order
from impl.ordering.domain.process import Process
from impl.ordering.holding import Holding
from impl.ordering.numbers import next_order_number
from impl.ordering.order_tokens import OrderTokens
from impl.ordering.policy import Policy, TimeLimits
from infra.runtime.caller import Caller
from infra.runtime.problem import Problem
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class CreateOrder:
    store: Store
    carting: CartingClient
    holding: Holding
    tokens: OrderTokens
    limits: TimeLimits

    async def __call__(self, request: CreateOrderRequest) -> CreateOrderCreated:
        order = await self.store.query(lambda tx: orders.find(tx, request.resource_id))
        if order is None:
            order = await self._place(request)
        token = None if order.customer_id else self.tokens.token(order.order_id)
        return CreateOrderCreated(body=views.order(order, order_token=token), location=f"/orders/{order.order_id}")

    async def _place(self, request: CreateOrderRequest) -> Order:
        rules = await self.store.query(policy.current)
        cart = await self._cart(request)
        checkout.check(cart, request.body, rules, is_guest=request.caller.customer_id is None)
        reservation = await self.holding.hold(request.resource_id, cart)
        try:
            return await self.store.command(lambda tx: self._write(tx, request, cart, reservation, rules))
        except Exception:
            with suppress(Problem):  # the hold's own time limit is the net below
                await self.holding.let_go(reservation)
            raise

    async def _cart(self, request: CreateOrderRequest) -> Cart:
        """On behalf of the caller: a cart that is not the caller's does not exist."""
        customer_id = request.caller.customer_id
        guest = Caller(cart_token=None if customer_id else request.caller.cart_token)
        wanted = GetCartRequest(cart_id=request.body.cart_id, on_behalf_of=customer_id, caller=guest)
        return (await self.carting.get_cart(wanted)).body

    def _write(
        self, tx: Transaction, request: CreateOrderRequest, cart: Cart, reservation: Reservation, rules: Policy
    ) -> Order:
        order = self._order(tx, request, cart, reservation, rules)
        order.placed(progress.own(tx), user_id=request.caller.customer_id)
        if not orders.add(tx, order):
            return _written_before(tx, order)
        token_hash = None if order.customer_id else self.tokens.token_hash(order.order_id)
        tx.emit(views.order_created(order, cart_version=cart.version, order_token_hash=token_hash))
        tx.schedule(progress.EXPIRY, order.order_id, order.expires_at)
        return order

    def _order(
        self, tx: Transaction, request: CreateOrderRequest, cart: Cart, reservation: Reservation, rules: Policy
    ) -> Order:
        draft = request.body
        return Order(
            order_id=request.resource_id,
            order_number=next_order_number(tx),
            cart_id=cart.cart_id,
            customer_id=request.caller.customer_id,
            email=None if draft.email is UNSET else draft.email,
            locale=draft.locale,
            tier=cart.tier_applied,
            payment_method=draft.payment_method,
            total=cart.totals.total.amount,
            reservation_id=reservation.reservation_id,
            reservation_attempt=reservation.attempt,
            document=msgspec.to_builtins(checkout.copy(cart, draft)),
            process=Process(step_seconds=self.limits.step_seconds, updated_at=tx.now),
            expires_at=self.limits.payment_end(rules, tx.now),
            created_at=tx.now,
            updated_at=tx.now,
        )

    def unseal(self, request: CreateOrderRequest, kept: bytes) -> bytes:
        """Puts a guest's token back into an answer that was kept without it."""
        body: dict[str, Any] = msgspec.json.decode(kept)
        if request.caller.customer_id is None:
            body["order_token"] = self.tokens.token(request.resource_id)
        return msgspec.json.encode(body)


def seal(response: CreateOrderCreated) -> CreateOrderCreated:
    """Takes the token out of the answer that is kept."""
    return msgspec.structs.replace(response, body=msgspec.structs.replace(response.body, order_token=UNSET))


def _written_before(tx: Transaction, order: Order) -> Order:
    """By another attempt of this request; or the cart has another order."""
    ours = orders.find(tx, order.order_id)
    if ours:
        return ours
    other = orders.find_live_of_cart(tx, order.cart_id)
    if other is None:  # it ended a moment ago
        raise LockTimeout
    raise OrderExists(order_id=other.order_id)
