"""Put pieces of a parcel into a new one of the same order."""

from generated.shipping.operations import SplitShipmentCreated, SplitShipmentRequest
from impl.shipping.answers import shipment_answer
from impl.shipping.projections import orders
from impl.shipping.repositories.counters import next_shipment_number
from impl.shipping.repositories.shipments import shipments
from impl.shipping.use_cases.wanted import pieces
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def split_shipment(tx: Transaction, request: SplitShipmentRequest) -> SplitShipmentCreated:
    orders.lock(tx, shipments.get(tx, request.shipment_id).order_id)
    with shipments.change(tx, request.shipment_id) as shipment:
        other = shipment.split(
            pieces(request.body.lines),
            request.body.version,
            shipment_id=new_id("shp"),
            shipment_number=next_shipment_number(tx),
            at=tx.now,
        )
        shipments.add(tx, other)
    return SplitShipmentCreated(body=shipment_answer(other), location=f"/shipments/{other.shipment_id}")
