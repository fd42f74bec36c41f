"""Say where to and how: the address, and a shipping method at the fee that SHIPPING quotes now."""

from dataclasses import dataclass

from msgspec import UnsetType, to_builtins

from generated.carting import models
from generated.carting.operations import SetCartDeliveryOk, SetCartDeliveryRequest
from generated.carting.problems import ShippingNotAvailable
from impl.carting import carts
from impl.carting.access import lock_own_cart
from impl.carting.domain.cart import ShippingChoice
from impl.carting.domain.enquiry import Enquiry, Quote, enquiry, require_postal_code
from impl.carting.views import cart_view
from impl.carting.writer import CartWriter
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class SetCartDelivery:
    writer: CartWriter

    async def __call__(self, request: SetCartDeliveryRequest) -> SetCartDeliveryOk:
        return SetCartDeliveryOk(
            body=await self.writer.write(request.caller, request.cart_id, lambda tx, quote: self._attempt(tx, request, quote))
        )

    def _attempt(self, tx: Transaction, request: SetCartDeliveryRequest, quote: Quote | None) -> models.Cart | Enquiry:
        draft = request.body
        cart = lock_own_cart(tx, request.caller, request.cart_id)
        cart.require_version(draft.version)
        country, postal_code = draft.address.country, draft.address.postal_code
        require_postal_code(country, postal_code)
        pricing = self.writer.board.pricing(tx)
        chosen, mark = None, None
        if not isinstance(draft.shipping_method_code, UnsetType):
            asked = enquiry(cart, pricing, country, postal_code, tx.now)
            if asked.lines and (quote is None or quote.enquiry != asked):
                return asked
            chosen, mark = _chosen(quote, draft.shipping_method_code), asked.mark
        cart.deliver(to_builtins(draft.address), chosen, mark=mark)
        cart.touch(tx.now, pricing.cart_days)
        carts.save(tx, cart)
        return cart_view(cart, pricing, tx.now)


def _chosen(quote: Quote | None, code: str) -> ShippingChoice:
    """Nothing is quoted for an empty cart."""
    option = quote.option(code) if quote else None
    if option is None:
        raise ShippingNotAvailable(shipping_method_code=code)
    return option
