"""A customer takes a guest's cart over after signing in."""

from datetime import datetime

from generated.carting.problems import CartNotActive, NotFound
from impl.carting.domain.cart import Cart
from impl.carting.domain.events import ClaimStrategy
from impl.carting.domain.lines import Line, within


def merge(guest: Cart, mine: Cart, strategy: ClaimStrategy, *, at: datetime) -> None:
    """The guest's cart ends, and the customer's own has what the strategy says. Raises CartFull."""
    if strategy == "TAKE_GUEST":
        mine.lines, mine.delivery = [], guest.delivery or mine.delivery
    moved = [] if strategy == "KEEP_MINE" else _move(guest, mine, at)
    guest.be_merged(mine, moved, strategy)


def _move(guest: Cart, mine: Cart, at: datetime) -> list[Line]:
    """Returns what really went over, which may be less than there was: the limits of variants hold."""
    before = {line.sku: line.quantity for line in mine.lines}
    mine.absorb(guest.lines, at=at, leave_out=False)
    mine.delivery = mine.delivery or guest.delivery
    came = {line.sku: line.quantity - before.get(line.sku, 0) for line in mine.lines}
    return within(guest.lines, came)


def claimed_before(guest: Cart, last: Cart, customer_id: str) -> Cart | None:
    """The cart that its lines are in since an earlier claim; None when it is still a guest's.

    `last` is where its lines are now. Raises NotFound for somebody else's, CartNotActive for one that nobody can claim.
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
