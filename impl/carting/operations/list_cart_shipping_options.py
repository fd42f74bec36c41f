"""How a cart can be delivered, cheapest first."""

from dataclasses import dataclass

from generated.carting import models
from generated.carting.operations import ListCartShippingOptionsOk, ListCartShippingOptionsRequest
from impl.carting.access import own_cart
from impl.carting.board import Board
from impl.carting.calendar import day_of
from impl.carting.domain.enquiry import Enquiry, enquiry, place, require_postal_code
from impl.carting.domain.totals import delivery_tax_rate
from impl.carting.shipping import Shipping
from impl.carting.views import option_view
from impl.kernel.territories import territory
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ListCartShippingOptions:
    store: Store
    board: Board
    shipping: Shipping

    async def __call__(self, request: ListCartShippingOptionsRequest) -> ListCartShippingOptionsOk:
        asked, tax_rate = await self.store.query(lambda tx: self._asked(tx, request))
        quote = await self.shipping.quote(asked) if asked.lines else None
        choices = sorted(quote.options, key=lambda choice: choice.fee) if quote else []
        return ListCartShippingOptionsOk(
            body=models.CartShippingOptionList(items=[option_view(choice, tax_rate=tax_rate) for choice in choices])
        )

    def _asked(self, tx: Transaction, request: ListCartShippingOptionsRequest) -> tuple[Enquiry, int]:
        """What to ask SHIPPING, and the tax rate of the delivery."""
        cart = own_cart(tx, request.caller, request.cart_id)
        pricing = self.board.pricing(tx)
        country, postal_code = place(cart.delivery.address if cart.delivery else None, request.country, request.postal_code)
        require_postal_code(country, postal_code)
        tax_rate = delivery_tax_rate(pricing, territory(country, postal_code), day_of(tx.now))
        return enquiry(cart, pricing, country, postal_code, tx.now), tax_rate
