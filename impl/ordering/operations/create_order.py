"""Order what is in the cart: read it, check it, hold its stock, write the order. All or nothing.

It survives a kill at any point: the next attempt with the same Idempotency-Key has the same order id and finds the order
written, or writes it; a hold that no order follows ends by its own time limit.
"""

from contextlib import suppress
from dataclasses import dataclass

from generated.carting.client import CartingClient
from generated.carting.models import Cart
from generated.carting.operations import GetCartRequest
from generated.ordering.operations import CreateOrderCreated, CreateOrderRequest
from impl.ordering import checkout, orders, policy, views
from impl.ordering.domain.order import Order
from impl.ordering.holding import Holding
from impl.ordering.order_tokens import OrderTokens
from impl.ordering.placing import Placing
from infra.runtime.caller import Caller
from infra.runtime.problem import Problem
from infra.runtime.store.store import Store


@dataclass(frozen=True, kw_only=True)
class CreateOrder:
    store: Store
    carting: CartingClient
    holding: Holding
    placing: Placing
    tokens: OrderTokens

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
            return await self.store.command(lambda tx: self.placing.place(tx, request, cart, reservation, rules))
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
