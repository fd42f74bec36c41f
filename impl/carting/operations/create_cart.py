"""Create a cart. A guest gets it with its token; a customer gets the open cart if there is one."""

from dataclasses import dataclass
from secrets import token_urlsafe

from msgspec import UNSET

from generated.carting import models
from generated.carting.operations import CreateCartCreated, CreateCartOk, CreateCartRequest
from impl.carting.answers import cart_answer
from impl.carting.domain.cart import Cart
from impl.carting.projections.customer_tiers import tier_of
from impl.carting.projections.pricing_rules import PricingRules
from impl.carting.repositories.carts import carts
from impl.carting.security.access import hash_of
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction

_TOKEN_BYTES = 32


@dataclass(frozen=True, kw_only=True)
class CreateCart:
    rules: PricingRules

    def __call__(self, tx: Transaction, request: CreateCartRequest) -> CreateCartOk | CreateCartCreated:
        customer_id = request.caller.subject_of("customer")
        return self._of_customer(tx, customer_id) if customer_id else self._of_guest(tx)

    def _of_customer(self, tx: Transaction, customer_id: str) -> CreateCartOk | CreateCartCreated:
        tier = tier_of(tx, customer_id)
        cart = Cart(
            cart_id=new_id("crt"), customer_id=customer_id, tier=tier, tier_seen=tier, created_at=tx.now, updated_at=tx.now
        )
        cart.begin()
        while (existing := carts.find_active(tx, customer_id)) is None:
            if carts.add(tx, cart):
                return self._created(tx, cart)
            # another replica was first; its cart is found now, unless it was ordered in this moment
        return self._existing(tx, existing)

    def _of_guest(self, tx: Transaction) -> CreateCartCreated:
        token = token_urlsafe(_TOKEN_BYTES)
        cart = Cart(cart_id=new_id("crt"), token_hash=hash_of(token), created_at=tx.now, updated_at=tx.now)
        cart.live_on(tx.now, self.rules.current(tx).cart_days)
        cart.begin()
        carts.add(tx, cart)
        return self._created(tx, cart, token)

    def _existing(self, tx: Transaction, cart: Cart) -> CreateCartOk:
        return CreateCartOk(body=models.NewCart(cart=cart_answer(cart, self.rules.current(tx), tx.now)))

    def _created(self, tx: Transaction, cart: Cart, token: str | None = None) -> CreateCartCreated:
        answer = cart_answer(cart, self.rules.current(tx), tx.now)
        return CreateCartCreated(body=models.NewCart(cart=answer, cart_token=token or UNSET), location=f"/carts/{cart.cart_id}")
