"""Carts that failed orders give back."""

from dataclasses import dataclass

from impl.carting import carts
from impl.carting.board import Board
from impl.carting.domain.cart import Cart
from impl.carting.views import cart_reopened
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Returning:
    board: Board

    def give_back(self, tx: Transaction, cart_id: str, order_id: str) -> None:
        """Opens the cart of that order again, or puts its lines into the other cart that its customer has begun."""
        cart = carts.lock(tx, cart_id)
        if cart is None or cart.status != "ORDERED" or cart.order_id != order_id:
            return
        other = carts.lock_active_of(tx, cart.customer_id) if cart.customer_id is not None else None
        cart_days = self.board.pricing(tx).cart_days
        if other is not None:
            self._add_to(tx, other, cart, cart_days)
        cart.give_back(order_id, merged_into=other.cart_id if other else None)
        cart.touch(tx.now, cart_days)
        carts.save(tx, cart)
        tx.emit(cart_reopened(cart, order_id, tx.now))

    def _add_to(self, tx: Transaction, other: Cart, cart: Cart, cart_days: int) -> None:
        """The fee of other lines would be wrong, and nobody waits here for a quote: the method is to be chosen again."""
        other.absorb(cart.lines, at=tx.now, leave_out=True)
        other.delivery = other.delivery or cart.delivery
        other.lose_shipping(at=tx.now)
        other.touch(tx.now, cart_days)
        carts.save(tx, other)
