"""Quote the shipping options and their fees."""

from msgspec import UNSET

from generated.shipping import models
from generated.shipping.operations import QuoteShippingOk, QuoteShippingRequest
from impl.common.absent import given
from impl.kernel.territories import territory
from impl.shipping.answers import option_answer
from impl.shipping.domain.offers import Parcel
from impl.shipping.repositories.reachable_points import find_chosen_point, list_relay_carriers
from impl.shipping.use_cases.offers import get_offer
from infra.runtime.store.transaction import Transaction


def quote_shipping(tx: Transaction, request: QuoteShippingRequest) -> QuoteShippingOk:
    draft, is_chosen = request.body, request.body.relay_point_id is not UNSET
    parcel = Parcel(
        country=draft.country,
        postal_code=draft.postal_code,
        weight=sum(line.quantity * line.weight for line in draft.lines),
        items_total=draft.items_total.amount,
        tier=given(draft.tier, "STANDARD"),
        # a chosen point that is not there is out of reach, as a closed one is
        relay_carriers=frozenset() if is_chosen else list_relay_carriers(tx, territory(draft.country, draft.postal_code)),
        point=None if draft.relay_point_id is UNSET else find_chosen_point(tx, draft.relay_point_id),
    )
    found = get_offer(tx).options(parcel, tx.now)
    return QuoteShippingOk(body=models.ShippingQuote(options=[option_answer(option) for option in found]))
