"""Simulate what an address is offered, and why it is not offered the rest."""

from generated.shipping.operations import SimulateShippingOk, SimulateShippingRequest
from impl.common.absent import given
from impl.kernel.territories import territory
from impl.shipping.answers import simulation_answer
from impl.shipping.domain.offers import Parcel
from impl.shipping.repositories.reachable_points import list_relay_carriers
from impl.shipping.use_cases.offers import get_offer
from infra.runtime.store.transaction import Transaction


def simulate_shipping(tx: Transaction, request: SimulateShippingRequest) -> SimulateShippingOk:
    draft = request.body
    parcel = Parcel(
        country=draft.country,
        postal_code=draft.postal_code,
        weight=sum(line.quantity * line.weight for line in draft.lines),
        items_total=draft.items_total.amount,
        tier=given(draft.tier, "STANDARD"),
        relay_carriers=list_relay_carriers(tx, territory(draft.country, draft.postal_code)),
    )
    simulation = get_offer(tx).simulate(parcel, given(draft.at, tx.now))
    return SimulateShippingOk(body=simulation_answer(simulation, parcel.weight))
