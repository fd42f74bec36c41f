"""The label of a parcel is void; the parcel waits for another one."""

from generated.events.shipping import LABEL_VOIDED, LabelVoided
from impl.ordering.domain import delivery
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_label_voided(tx: Transaction, event: LabelVoided) -> None:
    with orders.change_awaited_parcel(tx, event.order_id, event.shipment_id) as (order, shipment):
        delivery.label_voided(order, shipment, event.tracking_number, told_by(tx, LABEL_VOIDED, event.voided_at))
