"""Order what is in the cart: read the cart, check it, hold its stock, write the order. It does all of it or nothing.

The process can be killed at any point. The next attempt with the same Idempotency-Key has the same order id. It finds the order
written, or writes it. A hold without an order ends by its own time limit.
"""

from contextlib import suppress
from dataclasses import dataclass

from generated.ordering.operations import CreateOrderCreated, CreateOrderRequest
from impl.ordering.answers.orders import order_answer
from impl.ordering.domain.order import Order
from impl.ordering.gateways.carts import Carts
from impl.ordering.gateways.stock_holds import StockHolds
from impl.ordering.projections.shop_settings import CHECKOUT
from impl.ordering.repositories.orders import orders
from impl.ordering.security.order_tokens import OrderTokens
from impl.ordering.use_cases.cart_check import refuse_unless_orderable
from impl.ordering.use_cases.place_order import PlaceOrder
from infra.runtime.problem import Problem
from infra.runtime.store.store import Store


@dataclass(frozen=True, kw_only=True)
class CreateOrder:
    store: Store
    carts: Carts
    stock_holds: StockHolds
    place_order: PlaceOrder
    tokens: OrderTokens

    async def __call__(self, request: CreateOrderRequest) -> CreateOrderCreated:
        order = await self.store.query(lambda tx: orders.find(tx, request.resource_id))
        if order is None:
            order = await self._place(request)
        token = None if request.caller.subject_of("customer") else self.tokens.token(order.order_id)
        answer = order_answer(order, request.caller, order_token=token)
        return CreateOrderCreated(body=answer, location=f"/orders/{order.order_id}")

    async def _place(self, request: CreateOrderRequest) -> Order:
        checkout = await self.store.query(CHECKOUT.current)
        cart = await self.carts.read(request.body.cart_id, request.caller)
        refuse_unless_orderable(cart, request.body, checkout, is_guest=request.caller.subject_of("customer") is None)
        reservation = await self.stock_holds.hold(request.resource_id, cart)
        try:
            return await self.store.command(lambda tx: self.place_order(tx, request, cart, reservation, checkout))
        except Exception:
            with suppress(Problem):  # if this fails, the hold ends by its own time limit
                await self.stock_holds.let_go(reservation)
            raise
