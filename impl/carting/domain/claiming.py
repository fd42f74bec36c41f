"""A customer claims a guest's cart after signing in."""

from datetime import datetime

from generated.carting.problems import CartNotActive, NotFound
from impl.carting.domain.cart import Cart
from impl.carting.domain.events import ClaimStrategy
from impl.carting.domain.lines import Line, within


def merge(guest: Cart, mine: Cart, strategy: ClaimStrategy, *, at: datetime) -> None:
    """Ends the guest's cart, and merges it into the customer's own as the strategy says. Raises CartFull."""
    if strategy == "TAKE_GUEST":
        mine.lines, mine.delivery = [], guest.delivery or mine.delivery
    moved = [] if strategy == "KEEP_MINE" else _move(guest, mine, at)
    guest.be_merged(mine, moved, strategy)


def _move(guest: Cart, mine: Cart, at: datetime) -> list[Line]:
    """Returns the pieces that were moved. There may be fewer than before, because the limits of variants hold."""
    before = {line.sku: line.quantity for line in mine.lines}
    mine.absorb(guest.lines, at=at, leave_out=False)
    mine.delivery = mine.delivery or guest.delivery
    came = {line.sku: line.quantity - before.get(line.sku, 0) for line in mine.lines}
    return within(guest.lines, came)


def claimed_before(guest: Cart, last: Cart, customer_id: str) -> Cart | None:
    """Returns the cart that its lines went into with an earlier claim; None when it is still a guest's.

    `last` is the cart that its lines are in now. Raises NotFound for another customer's cart, CartNotActive for one that can no
    longer be claimed.
    """
    if guest.status in {"MERGED", "ORDERED"} and guest.merged_into is not None:
        return _of_customer(last, customer_id)
    if guest.customer_id is not None:
        return _of_customer(guest, customer_id)
    if guest.status != "ACTIVE":
        raise CartNotActive(state=guest.status)
    return None


def _of_customer(cart: Cart, customer_id: str) -> Cart:
    if cart.customer_id != customer_id:
        raise NotFound("cart")
    return cart
