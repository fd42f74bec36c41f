"""Create the label of a shipment."""

from generated.shipping.operations import CreateLabelCreated, CreateLabelRequest
from impl.kernel.calendar import paris_day
from impl.shipping.answers import label_answer
from impl.shipping.documents.content import label_document
from impl.shipping.domain.carriers import Carrier, unlisted
from impl.shipping.domain.events import LabelReference
from impl.shipping.domain.label import Label
from impl.shipping.domain.shipment import Shipment
from impl.shipping.projections.shop_settings import delivery_terms
from impl.shipping.repositories.carriers import carriers
from impl.shipping.repositories.counters import next_tracking_number
from impl.shipping.repositories.labels import labels
from impl.shipping.repositories.shipments import shipments
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def create_label(tx: Transaction, request: CreateLabelRequest) -> CreateLabelCreated:
    with shipments.change(tx, request.shipment_id) as shipment:
        shipment.may_take_label()
        carrier = carriers.find(tx, shipment.carrier_code) or unlisted(shipment.carrier_code, tx.now)
        number = next_tracking_number(tx)
        reference = LabelReference(label_id=new_id("lbl"), tracking_number=number, tracking_url=carrier.tracking_url(number))
        shipment.take_label(reference)
        label = _label(tx, shipment, carrier, reference)
        labels.add(tx, label)
    return CreateLabelCreated(body=label_answer(label), location=f"/labels/{label.label_id}")


def _label(tx: Transaction, shipment: Shipment, carrier: Carrier, reference: LabelReference) -> Label:
    sender = delivery_terms(tx).sender
    numbers = [each.shipment_number for each in shipments.list_live_of_order(tx, shipment.order_id)]
    return Label(
        label_id=reference.label_id,
        shipment_id=shipment.shipment_id,
        order_id=shipment.order_id,
        carrier_code=carrier.code,
        tracking_number=reference.tracking_number,
        tracking_url=reference.tracking_url,
        formats=tuple(carrier.label_formats),
        document=label_document(
            shipment,
            reference,
            sender=sender,
            created_on=paris_day(tx.now),
            parcel=numbers.index(shipment.shipment_number) + 1,
            parcels=len(numbers),
        ),
        created_at=tx.now,
        updated_at=tx.now,
    )
