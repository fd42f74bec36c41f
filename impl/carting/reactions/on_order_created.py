"""A cart became an order: it is closed; what was put in meanwhile goes into the next cart, and what was claimed away leaves."""

from dataclasses import dataclass

from generated.events.ordering import OrderCreated
from impl.carting import carts
from impl.carting.board import Board
from impl.carting.domain.cart import Cart
from impl.carting.leftovers import Leftovers
from impl.carting.ordered import ordered_delivery, ordered_lines
from impl.carting.views import cart_ordered
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnOrderCreated:
    board: Board
    leftovers: Leftovers

    def __call__(self, tx: Transaction, event: OrderCreated) -> None:
        cart = carts.lock(tx, event.cart_id)
        if cart is None or cart.status == "ORDERED" or event.order_id in cart.ended_orders:
            return
        ordered = {line.sku: line.quantity for line in event.lines}
        later = cart.beyond(ordered)
        was_claimed = cart.status == "MERGED"
        if was_claimed:
            self._leave(tx, cart, ordered)
        cart.order(event.order_id, ordered_lines(tx, cart, event), ordered_delivery(cart, event), event.tier)
        cart.version, cart.updated_at = cart.version + 1, tx.now
        carts.save(tx, cart)
        tx.emit(cart_ordered(cart, event.order_id, event.cart_version, tx.now))
        if later and not was_claimed:
            self.leftovers.put(tx, cart, later)

    def _leave(self, tx: Transaction, cart: Cart, ordered: dict[str, int]) -> None:
        """It was claimed while the order was placed: what was ordered leaves the cart that it went to."""
        into = carts.lock_last(tx, cart)
        if into.status == "ACTIVE":
            into.give_up(cart.within(ordered), at=tx.now)
            into.touch(tx.now, self.board.pricing(tx).cart_days)
            carts.save(tx, into)
