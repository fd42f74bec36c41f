"""Change a carrier, or switch it on or off. Absent members stay as they are."""

from generated.shipping.operations import UpdateCarrierOk, UpdateCarrierRequest
from impl.common.absent import given
from impl.shipping.answers import carrier_answer
from impl.shipping.repositories.carriers import carriers
from infra.runtime.store.transaction import Transaction


def update_carrier(tx: Transaction, request: UpdateCarrierRequest) -> UpdateCarrierOk:
    change = request.body
    with carriers.change(tx, request.carrier_code) as carrier:
        carrier.change(seen=change.version)
        carrier.name = given(change.name, carrier.name)
        carrier.tracking_url_template = given(change.tracking_url_template, carrier.tracking_url_template)
        carrier.label_formats = given(change.label_formats, carrier.label_formats)
        carrier.closed_on_holidays = given(change.closed_on_holidays, carrier.closed_on_holidays)
        carrier.active = given(change.active, carrier.active)
    return UpdateCarrierOk(body=carrier_answer(carrier))
