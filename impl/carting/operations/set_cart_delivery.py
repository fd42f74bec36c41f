"""Set the delivery of a cart: the address, and a shipping method at the fee that SHIPPING quotes now."""

from dataclasses import dataclass
from functools import partial

from msgspec import UNSET

from generated.carting.operations import SetCartDeliveryOk, SetCartDeliveryRequest
from generated.carting.problems import ShippingNotAvailable
from impl.carting.domain.cart import Cart
from impl.carting.domain.delivery import ShippingChoice
from impl.carting.domain.quotes import Quote, QuoteMissingError, enquiry, require_postal_code
from impl.carting.repositories.carts import carts
from impl.carting.security.access import Holder
from impl.carting.use_cases.change_cart import ChangeCart
from impl.common.addresses import postal_address
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class SetCartDelivery:
    change_cart: ChangeCart

    async def __call__(self, request: SetCartDeliveryRequest) -> SetCartDeliveryOk:
        attempt = partial(self._attempt, request=request)
        return SetCartDeliveryOk(body=await self.change_cart.run(request.caller, request.cart_id, attempt))

    def _attempt(self, tx: Transaction, quote: Quote | None, *, request: SetCartDeliveryRequest) -> Cart:
        draft, pricing = request.body, self.change_cart.rules.current(tx)
        with carts.change_open(tx, request.cart_id, Holder.of(request.caller)) as cart:
            cart.require_version(draft.version)
            address = postal_address(draft.address)
            require_postal_code(address.country, address.postal_code)
            chosen, mark = None, None
            if draft.shipping_method_code is not UNSET:
                asked = enquiry(cart, pricing, address.country, address.postal_code, tx.now)
                if asked.lines and (quote is None or quote.enquiry != asked):
                    raise QuoteMissingError(asked)
                chosen, mark = _chosen(quote, draft.shipping_method_code), asked.mark
            cart.deliver(address, chosen, mark=mark)
            cart.live_on(tx.now, pricing.cart_days)
        return cart


def _chosen(quote: Quote | None, code: str) -> ShippingChoice:
    """Returns the chosen method with its fee. An empty cart gets no quote."""
    option = quote.option(code) if quote else None
    if option is None:
        raise ShippingNotAvailable(shipping_method_code=code)
    return option
