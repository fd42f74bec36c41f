"""What does delivery cost?"""

from msgspec import UNSET

from generated.shipping import models
from generated.shipping.operations import QuoteShippingOk, QuoteShippingRequest
from impl.shipping import offer
from impl.shipping.domain.methods import Parcel, options
from impl.shipping.views import option_view
from infra.runtime.store.transaction import Transaction


def quote_shipping(tx: Transaction, request: QuoteShippingRequest) -> QuoteShippingOk:
    draft = request.body
    parcel = Parcel(
        country=draft.country,
        postal_code=draft.postal_code,
        weight=sum(line.quantity * line.weight for line in draft.lines),
        items_total=draft.items_total.amount,
        tier="STANDARD" if draft.tier is UNSET else draft.tier,
    )
    found = options(offer.all_methods(tx), offer.policy(tx), parcel, tx.now)
    return QuoteShippingOk(body=models.ShippingQuote(options=[option_view(option) for option in found]))
