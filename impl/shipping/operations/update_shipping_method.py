"""Change a shipping method, or switch it on or off. Absent members stay as they are."""

from msgspec import UNSET

from generated.shipping.operations import UpdateShippingMethodOk, UpdateShippingMethodRequest
from impl.common.absent import given
from impl.shipping.answers import method_answer
from impl.shipping.projections.shop_settings import delivery_terms
from impl.shipping.repositories.carriers import carriers
from impl.shipping.repositories.methods import methods
from impl.shipping.repositories.zones import zones
from impl.shipping.use_cases.drafts import own_terms_of, rates_of
from infra.runtime.store.transaction import Transaction


def update_shipping_method(tx: Transaction, request: UpdateShippingMethodRequest) -> UpdateShippingMethodOk:
    change = request.body
    with methods.change(tx, request.shipping_method_code) as method:
        method.change(seen=change.version)
        method.carrier_code = given(change.carrier_code, method.carrier_code)
        carriers.require(tx, method.carrier_code)
        method.name = given(change.name, method.name)
        method.name_en = given(change.name_en, method.name_en)
        method.delivers_to = given(change.delivers_to, method.delivers_to)
        if change.rates is not UNSET:
            method.set_rates(rates_of(change.rates))
            zones.require(tx, [rate.zone_code for rate in method.rates])
        if change.own_terms is not UNSET:
            method.own_terms = own_terms_of(change.own_terms)
        method.active = given(change.active, method.active)
    return UpdateShippingMethodOk(body=method_answer(method, delivery_terms(tx)))
