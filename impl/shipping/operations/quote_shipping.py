"""Quote the shipping options and their fees."""

from msgspec import UNSET

from generated.shipping import models
from generated.shipping.operations import QuoteShippingOk, QuoteShippingRequest
from impl.shipping.answers import option_answer
from impl.shipping.domain.methods import Parcel, options
from impl.shipping.projections.shop_settings import delivery_terms
from impl.shipping.repositories import methods
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
    found = options(methods.list_methods(tx), delivery_terms(tx), parcel, tx.now)
    return QuoteShippingOk(body=models.ShippingQuote(options=[option_answer(option) for option in found]))
