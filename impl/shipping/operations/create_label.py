"""Make the label of a shipment."""

from generated.shipping.operations import CreateLabelCreated, CreateLabelRequest
from generated.shipping.problems import NotFound
from impl.shipping import counters, labels, offer, shipments
from impl.shipping.domain.label import Label
from impl.shipping.domain.shipment import Shipment
from impl.shipping.views import label_created, label_print, label_view
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def create_label(tx: Transaction, request: CreateLabelRequest) -> CreateLabelCreated:
    shipment = shipments.lock(tx, request.shipment_id)
    if shipment is None:
        raise NotFound("shipment")
    shipment.may_take_label()
    label = _label(tx, shipment)
    labels.add(tx, label)
    shipments.save(tx, shipment)
    tx.emit(label_created(shipment))
    return CreateLabelCreated(body=label_view(label), location=f"/labels/{label.label_id}")


def _label(tx: Transaction, shipment: Shipment) -> Label:
    carrier, number = offer.carrier(tx, shipment.carrier_code), counters.next_tracking_number(tx)
    label_id, url = new_id("lbl"), carrier.tracking_url(number)
    shipment.take_label(label_id, number, url, tx.now)
    return Label(
        label_id=label_id,
        shipment_id=shipment.shipment_id,
        order_id=shipment.order_id,
        carrier_code=carrier.code,
        tracking_number=number,
        tracking_url=url,
        formats=carrier.label_formats,
        print=label_print(shipment, offer.policy(tx)),
        created_at=tx.now,
        updated_at=tx.now,
    )
