"""Gives the cart of a failed order back."""

from dataclasses import dataclass

from impl.carting.domain.cart import Cart
from impl.carting.projections.customer_tiers import tier_of
from impl.carting.projections.pricing_rules import PricingRules
from impl.carting.repositories.carts import carts
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ReopenCart:
    rules: PricingRules

    def __call__(self, tx: Transaction, cart_id: str, order_id: str) -> None:
        """Opens the cart of the order again, or moves its lines into the owner's other cart."""
        with carts.change_if_known(tx, cart_id) as cart:
            if cart is not None and cart.status == "ORDERED" and cart.order_id == order_id:
                with carts.change_last(tx, cart) as last:
                    self._reopen(tx, cart, last, order_id)

    def _reopen(self, tx: Transaction, cart: Cart, last: Cart, order_id: str) -> None:
        """`last` is the cart that holds the lines the order does not have. Its owner is the cart's owner now."""
        cart_days = self.rules.current(tx).cart_days
        with carts.change_active(tx, None if last.status == "ACTIVE" else last.customer_id) as begun:
            other = last if last.status == "ACTIVE" else begun
            if other is not None:
                other.take_back(cart.lines, cart.delivery, at=tx.now)
                other.live_on(tx.now, cart_days)
            elif last.customer_id is not None and cart.customer_id is None:
                cart.belong_to(last.customer_id, tier_of(tx, last.customer_id))
            cart.reopen(order_id, merged_into=other.cart_id if other else None)
            cart.live_on(tx.now, cart_days)
