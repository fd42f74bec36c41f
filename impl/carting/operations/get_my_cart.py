"""Read the customer's active cart."""

from dataclasses import dataclass

from generated.carting.operations import GetMyCartOk, GetMyCartRequest
from generated.carting.problems import NotFound
from impl.carting import carts
from impl.carting.board import Board
from impl.carting.views import cart_view
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class GetMyCart:
    board: Board

    def __call__(self, tx: Transaction, request: GetMyCartRequest) -> GetMyCartOk:
        cart = carts.active_of(tx, request.caller.customer_id or "")
        if cart is None:
            raise NotFound("cart")
        return GetMyCartOk(body=cart_view(cart, self.board.pricing(tx), tx.now))
