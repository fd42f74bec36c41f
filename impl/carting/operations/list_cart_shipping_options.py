"""List the shipping options of a cart, cheapest first."""

from dataclasses import dataclass

from generated.carting import models
from generated.carting.operations import ListCartShippingOptionsOk, ListCartShippingOptionsRequest
from impl.carting.answers import shipping_option_answer
from impl.carting.domain.quotes import Enquiry, enquiry, place, require_postal_code
from impl.carting.domain.totals import delivery_tax_rate
from impl.carting.gateways.shipping_quotes import ShippingQuotes
from impl.carting.projections.pricing_rules import PricingRules
from impl.carting.repositories.carts import carts
from impl.carting.security.access import Holder
from impl.kernel.calendar import paris_day
from impl.kernel.territories import territory
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ListCartShippingOptions:
    store: Store
    rules: PricingRules
    quotes: ShippingQuotes

    async def __call__(self, request: ListCartShippingOptionsRequest) -> ListCartShippingOptionsOk:
        asked, tax_rate = await self.store.query(lambda tx: self._asked(tx, request))
        quote = await self.quotes.quote(asked) if asked.lines else None
        choices = sorted(quote.options, key=lambda choice: choice.fee) if quote else []
        return ListCartShippingOptionsOk(
            body=models.CartShippingOptionList(items=[shipping_option_answer(choice, tax_rate=tax_rate) for choice in choices])
        )

    def _asked(self, tx: Transaction, request: ListCartShippingOptionsRequest) -> tuple[Enquiry, int]:
        """Returns the enquiry for SHIPPING, and the tax rate of the delivery."""
        cart = carts.get_own(tx, request.cart_id, Holder.of(request.caller))
        pricing = self.rules.current(tx)
        country, postal_code = place(cart.delivery.address if cart.delivery else None, request.country, request.postal_code)
        require_postal_code(country, postal_code)
        tax_rate = delivery_tax_rate(pricing, territory(country, postal_code), paris_day(tx.now))
        return enquiry(cart, pricing, country, postal_code, tx.now), tax_rate
