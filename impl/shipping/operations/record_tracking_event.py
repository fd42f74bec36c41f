"""Record a carrier's report."""

from generated.shipping.operations import RecordTrackingEventOk, RecordTrackingEventRequest
from impl.common.absent import or_none
from impl.shipping.answers import shipment_answer
from impl.shipping.repositories.shipments import shipments
from infra.runtime.store.transaction import Transaction


def record_tracking_event(tx: Transaction, request: RecordTrackingEventRequest) -> RecordTrackingEventOk:
    report = request.body
    with shipments.change(tx, request.shipment_id) as shipment:
        shipment.report(report.code, report.occurred_at, or_none(report.location), tx.now)
    return RecordTrackingEventOk(body=shipment_answer(shipment))
