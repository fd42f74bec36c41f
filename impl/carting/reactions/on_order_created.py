"""A cart became an order and is closed. Lines added meanwhile go into the next cart. Ordered lines leave a cart that claimed them."""

from dataclasses import dataclass

from generated.events.ordering import OrderCreated
from impl.carting.domain.cart import Cart
from impl.carting.domain.lines import beyond, within
from impl.carting.projections.pricing_rules import PricingRules
from impl.carting.repositories.carts import carts
from impl.carting.use_cases.close_cart import close_cart
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnOrderCreated:
    rules: PricingRules

    def __call__(self, tx: Transaction, event: OrderCreated) -> None:
        following = None
        with carts.change_if_known(tx, event.cart_id) as cart:
            if cart is None or not cart.is_ordered_by(event.order_id):
                return
            ordered = {line.sku: line.quantity for line in event.lines}
            later = beyond(cart.lines, ordered)
            was_claimed = cart.status == "MERGED"
            if was_claimed:
                self._leave(tx, cart, ordered)
            close_cart(tx, cart, event)
            if later and not was_claimed:
                following = cart.go_on(new_id("crt"), later, at=tx.now, cart_days=self.rules.current(tx).cart_days)
        if following is not None:
            _add(tx, following)

    def _leave(self, tx: Transaction, cart: Cart, ordered: dict[str, int]) -> None:
        """Removes ordered lines from the cart that claimed them while the order was placed."""
        with carts.change_last(tx, cart) as into:
            if into.status == "ACTIVE":
                into.give_up(within(cart.lines, ordered), at=tx.now)
                into.live_on(tx.now, self.rules.current(tx).cart_days)


def _add(tx: Transaction, following: Cart) -> None:
    """Adds the owner's next cart. A customer has one open cart, and until the end of the block it was the ordered one."""
    if not carts.add(tx, following):
        raise RuntimeError(f"the customer of {following.cart_id} had two open carts")
