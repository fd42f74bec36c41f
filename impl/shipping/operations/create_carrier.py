"""Create a carrier."""

from generated.shipping.operations import CreateCarrierCreated, CreateCarrierRequest
from impl.common.absent import given
from impl.shipping.answers import carrier_answer
from impl.shipping.domain.carriers import Carrier
from impl.shipping.repositories.carriers import carriers
from infra.runtime.store.transaction import Transaction


def create_carrier(tx: Transaction, request: CreateCarrierRequest) -> CreateCarrierCreated:
    draft = request.body
    carrier = Carrier(
        code=draft.carrier_code,
        name=draft.name,
        tracking_url_template=draft.tracking_url_template,
        label_formats=tuple(draft.label_formats),
        closed_on_holidays=given(draft.closed_on_holidays, True),
        active=given(draft.active, True),
        created_at=tx.now,
        updated_at=tx.now,
    )
    carrier.introduce()
    carriers.add(tx, carrier)
    return CreateCarrierCreated(body=carrier_answer(carrier), location=f"/carriers/{carrier.code}")
