"""Read a cart: one's own, for a service on somebody's behalf, for staff any."""

from dataclasses import dataclass

from generated.carting.operations import GetCartOk, GetCartRequest
from generated.carting.problems import NotFound
from impl.carting import carts
from impl.carting.access import is_of
from impl.carting.board import Board
from impl.carting.views import cart_view
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class GetCart:
    board: Board

    def __call__(self, tx: Transaction, request: GetCartRequest) -> GetCartOk:
        caller = request.caller
        cart = carts.find(tx, request.cart_id)
        customer_id = request.on_behalf_of if caller.is_service else caller.customer_id
        sees_all = caller.is_staff and "carts:read" in caller.scopes
        if cart is None or not (sees_all or is_of(cart, customer_id, caller.cart_token)):
            raise NotFound("cart")
        return GetCartOk(body=cart_view(cart, self.board.pricing(tx), tx.now))
