"""What was put into a cart while its order was placed: it goes into the next cart of the same owner."""

from dataclasses import dataclass
from datetime import timedelta

from impl.carting import carts
from impl.carting.board import Board
from impl.carting.domain.cart import Cart, Line
from impl.carting.views import cart_created
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Leftovers:
    board: Board

    def put(self, tx: Transaction, cart: Cart, lines: list[Line]) -> None:
        """The cart, closed by its order, names the one that they are in now."""
        following = self._following(tx, cart, lines)
        cart_days = self.board.pricing(tx).cart_days
        while not carts.insert(tx, following):
            other = carts.lock_active_of(tx, cart.customer_id or "")
            if other is not None:
                add_to(tx, other, lines, cart_days)
                following = other
                break
        else:
            tx.emit(cart_created(following))
        cart.merged_into = following.cart_id
        carts.save(tx, cart)

    def _following(self, tx: Transaction, cart: Cart, lines: list[Line]) -> Cart:
        """A customer's next cart is found without its id; a guest's opens with the same token."""
        is_guests = cart.customer_id is None
        return Cart(
            cart_id=new_id("crt"),
            customer_id=cart.customer_id,
            token_hash=cart.token_hash if is_guests else None,
            lines=lines,
            tier_seen=cart.tier_seen,
            created_at=tx.now,
            updated_at=tx.now,
            expires_at=tx.now + timedelta(days=self.board.pricing(tx).cart_days) if is_guests else None,
        )


def add_to(tx: Transaction, other: Cart, lines: list[Line], cart_days: int) -> None:
    """The fee of other lines would be wrong, and nobody waits here for a quote: the method is to be chosen again."""
    other.absorb(lines, at=tx.now, leave_out=True)
    other.lose_shipping(at=tx.now)
    other.touch(tx.now, cart_days)
    carts.save(tx, other)
