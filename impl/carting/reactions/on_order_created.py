"""A cart became an order: it is closed, and what was put in meanwhile goes into its customer's next cart."""

from generated.events.ordering import OrderCreated
from impl.carting import carts
from impl.carting.domain.cart import Cart, Line
from impl.carting.views import cart_created, cart_ordered
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def on_order_created(tx: Transaction, event: OrderCreated) -> None:
    cart = carts.lock(tx, event.cart_id)
    if cart is None or cart.status not in {"ACTIVE", "EXPIRED"} or event.order_id in cart.ended_orders:
        return
    later = cart.beyond({line.sku: line.quantity for line in event.lines}) if cart.version > event.cart_version else []
    cart.order(event.order_id)
    cart.version, cart.updated_at = cart.version + 1, tx.now
    carts.save(tx, cart)
    tx.emit(cart_ordered(cart, event.order_id, event.cart_version, tx.now))
    if later and cart.customer_id is not None:
        _begin(tx, cart, cart.customer_id, later)


def _begin(tx: Transaction, cart: Cart, customer_id: str, lines: list[Line]) -> None:
    """A guest's token opens one cart only; a customer's next cart is found without it."""
    following = Cart(
        cart_id=new_id("crt"),
        customer_id=customer_id,
        lines=lines,
        tier_seen=cart.tier_seen,
        created_at=tx.now,
        updated_at=tx.now,
    )
    if carts.insert(tx, following):
        tx.emit(cart_created(following))
