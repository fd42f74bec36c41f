"""Begin a cart: a guest's with its token, a customer's unless there is one."""

from dataclasses import dataclass
from datetime import timedelta
from secrets import token_urlsafe

from generated.carting import models
from generated.carting.operations import CreateCartCreated, CreateCartOk, CreateCartRequest
from impl.carting import carts
from impl.carting.board import Board
from impl.carting.domain.cart import Cart
from impl.carting.views import cart_created, cart_view
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction

_TOKEN_BYTES = 32


@dataclass(frozen=True, kw_only=True)
class CreateCart:
    board: Board

    def __call__(self, tx: Transaction, request: CreateCartRequest) -> CreateCartOk | CreateCartCreated:
        customer_id = request.caller.subject_of("customer")
        return self._of_customer(tx, customer_id) if customer_id else self._of_guest(tx)

    def _of_customer(self, tx: Transaction, customer_id: str) -> CreateCartOk | CreateCartCreated:
        if existing := carts.active_of(tx, customer_id):
            return self._existing(tx, existing)
        tier = carts.tier_of(tx, customer_id)
        cart = Cart(
            cart_id=new_id("crt"), customer_id=customer_id, tier=tier, tier_seen=tier, created_at=tx.now, updated_at=tx.now
        )
        if not carts.insert(tx, cart) and (existing := carts.active_of(tx, customer_id)):
            return self._existing(tx, existing)
        return self._created(tx, cart, None)

    def _of_guest(self, tx: Transaction) -> CreateCartCreated:
        token = token_urlsafe(_TOKEN_BYTES)
        cart = Cart(
            cart_id=new_id("crt"),
            token_hash=carts.hash_of(token),
            created_at=tx.now,
            updated_at=tx.now,
            expires_at=tx.now + timedelta(days=self.board.pricing(tx).cart_days),
        )
        carts.insert(tx, cart)
        return self._created(tx, cart, token)

    def _existing(self, tx: Transaction, cart: Cart) -> CreateCartOk:
        return CreateCartOk(body=models.NewCart(cart=cart_view(cart, self.board.pricing(tx), tx.now)))

    def _created(self, tx: Transaction, cart: Cart, token: str | None) -> CreateCartCreated:
        tx.emit(cart_created(cart))
        view = cart_view(cart, self.board.pricing(tx), tx.now)
        body = models.NewCart(cart=view, cart_token=token) if token else models.NewCart(cart=view)
        return CreateCartCreated(body=body, location=f"/carts/{cart.cart_id}")
