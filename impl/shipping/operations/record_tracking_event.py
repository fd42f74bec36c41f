"""Record what the carrier reports."""

from msgspec import UNSET

from generated.shipping.operations import RecordTrackingEventOk, RecordTrackingEventRequest
from generated.shipping.problems import NotFound
from impl.shipping import shipments
from impl.shipping.domain.shipment import DELIVERED, Shipment
from impl.shipping.views import shipment_delivered, shipment_tracking_updated, shipment_view
from infra.runtime.store.transaction import Transaction


def record_tracking_event(tx: Transaction, request: RecordTrackingEventRequest) -> RecordTrackingEventOk:
    report = request.body
    shipment = shipments.lock(tx, request.shipment_id)
    if shipment is None:
        raise NotFound("shipment")
    location = None if report.location is UNSET else report.location
    if shipment.report(report.code, report.occurred_at, location, tx.now):
        _tell(tx, shipment)
    return RecordTrackingEventOk(body=shipment_view(shipment))


def _tell(tx: Transaction, shipment: Shipment) -> None:
    shipments.save(tx, shipment)
    tx.emit(shipment_tracking_updated(shipment))
    if shipment.status == DELIVERED:
        tx.emit(shipment_delivered(shipment))
