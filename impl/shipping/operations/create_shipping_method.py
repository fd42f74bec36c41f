"""Create a shipping method."""

from msgspec import UNSET

from generated.shipping.operations import CreateShippingMethodCreated, CreateShippingMethodRequest
from impl.common.absent import given, or_none
from impl.shipping.answers import method_answer
from impl.shipping.domain.methods import Method, OwnTerms
from impl.shipping.projections.shop_settings import delivery_terms
from impl.shipping.repositories.carriers import carriers
from impl.shipping.repositories.methods import methods
from impl.shipping.repositories.zones import zones
from impl.shipping.use_cases.drafts import own_terms_of, rates_of
from infra.runtime.store.transaction import Transaction


def create_shipping_method(tx: Transaction, request: CreateShippingMethodRequest) -> CreateShippingMethodCreated:
    draft = request.body
    carriers.require(tx, draft.carrier_code)
    method = Method(
        code=draft.shipping_method_code,
        carrier_code=draft.carrier_code,
        name=draft.name,
        name_en=or_none(draft.name_en),
        delivers_to=draft.delivers_to,
        rates=(),
        own_terms=OwnTerms() if draft.own_terms is UNSET else own_terms_of(draft.own_terms),
        active=given(draft.active, True),
        created_at=tx.now,
        updated_at=tx.now,
    )
    method.set_rates(rates_of(draft.rates))
    zones.require(tx, [rate.zone_code for rate in method.rates])
    method.introduce()
    methods.add(tx, method)
    location = f"/shipping-methods/{method.code}"
    return CreateShippingMethodCreated(body=method_answer(method, delivery_terms(tx)), location=location)
