"""Void a label before dispatch. Its parcel can take another one."""

from generated.shipping.operations import VoidLabelOk, VoidLabelRequest
from impl.shipping.answers import label_answer
from impl.shipping.repositories.labels import labels
from impl.shipping.repositories.shipments import shipments
from infra.runtime.store.transaction import Transaction


def void_label(tx: Transaction, request: VoidLabelRequest) -> VoidLabelOk:
    # the parcel is locked before its label, as a stop does
    shipment_id = labels.get(tx, request.label_id).shipment_id
    with shipments.change(tx, shipment_id) as shipment, labels.change(tx, request.label_id) as label:
        label.void()
        shipment.lose_label(tx.now)
    return VoidLabelOk(body=label_answer(label))
