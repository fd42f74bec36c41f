"""A parcel has its label and its tracking number."""

from generated.events.shipping import LABEL_CREATED, LabelCreated
from impl.ordering.domain import delivery
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_label_created(tx: Transaction, event: LabelCreated) -> None:
    with orders.change_awaited_parcel(tx, event.order_id, event.shipment_id) as (order, shipment):
        cause = told_by(tx, LABEL_CREATED, event.created_at)
        delivery.labelled(order, shipment, event.tracking_number, event.tracking_url, cause)
