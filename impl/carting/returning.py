"""Carts that failed orders give back."""

from dataclasses import dataclass

from impl.carting import carts
from impl.carting.board import Board
from impl.carting.leftovers import add_to
from impl.carting.views import cart_reopened
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Returning:
    board: Board

    def give_back(self, tx: Transaction, cart_id: str, order_id: str) -> None:
        """Opens the cart of that order again, or puts its lines into the other cart that its owner has begun, or claimed it into."""
        cart = carts.lock(tx, cart_id)
        if cart is None or cart.status != "ORDERED" or cart.order_id != order_id:
            return
        last = carts.lock_last(tx, cart)
        owner = last.customer_id
        other = last if last.status == "ACTIVE" else carts.lock_active_of(tx, owner) if owner is not None else None
        cart_days = self.board.pricing(tx).cart_days
        if other is not None:
            other.delivery = other.delivery or cart.delivery
            add_to(tx, other, cart.lines, cart_days)
        elif owner is not None and cart.customer_id is None:
            cart.belong_to(owner, carts.tier_of(tx, owner))
        cart.give_back(order_id, merged_into=other.cart_id if other else None)
        cart.touch(tx.now, cart_days)
        carts.save(tx, cart)
        tx.emit(cart_reopened(cart, order_id, tx.now))
