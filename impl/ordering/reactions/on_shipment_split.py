"""Pieces of a parcel went into a new one of the same order."""

from generated.events.shipping import SHIPMENT_SPLIT, ShipmentSplit
from impl.ordering.domain import delivery
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_shipment_split(tx: Transaction, event: ShipmentSplit) -> None:
    with orders.change_awaited_parcel(tx, event.order_id, event.shipment_id) as (order, shipment):
        pieces = {line.line_id: line.quantity for line in event.lines}
        delivery.split(order, shipment, pieces, told_by(tx, SHIPMENT_SPLIT, event.split_at))
