"""How a cart can be delivered, cheapest first."""

from dataclasses import dataclass

from generated.carting import models
from generated.carting.operations import ListCartShippingOptionsOk, ListCartShippingOptionsRequest
from impl.carting.access import own_cart
from impl.carting.board import Board
from impl.carting.calendar import day_of
from impl.carting.domain.enquiry import Enquiry, enquiry, place
from impl.carting.domain.pricing import TierRule
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
        asked, rule, tax_rate = await self.store.query(lambda tx: self._asked(tx, request))
        quote = await self.shipping.quote(asked) if asked.lines else None
        options = [
            option_view(choice, fee=rule.fee(choice.fee, asked.items_total), tax_rate=tax_rate)
            for choice in (quote.options if quote else ())
        ]
        return ListCartShippingOptionsOk(
            body=models.CartShippingOptionList(items=sorted(options, key=lambda option: option.fee.amount))
        )

    def _asked(self, tx: Transaction, request: ListCartShippingOptionsRequest) -> tuple[Enquiry, TierRule, int]:
        """What to ask SHIPPING, what the tier gives, and the tax rate of the delivery."""
        cart = own_cart(tx, request.caller, request.cart_id)
        pricing = self.board.pricing(tx)
        country, postal_code = place(cart.delivery.address if cart.delivery else None, request.country, request.postal_code)
        tax_rate = delivery_tax_rate(pricing, territory(country, postal_code), day_of(tx.now))
        return enquiry(cart, pricing, country, postal_code, tx.now), pricing.rule(cart.tier), tax_rate
