"""Read where a parcel is."""

from generated.shipping.operations import TrackParcelOk, TrackParcelRequest
from generated.shipping.problems import NotFound
from impl.kernel.words import code_of
from impl.shipping.answers import tracking_answer
from impl.shipping.repositories.shipments import shipments
from infra.runtime.store.transaction import Transaction


def track_parcel(tx: Transaction, request: TrackParcelRequest) -> TrackParcelOk:
    shipment = shipments.find_by_tracking_number(tx, code_of(request.tracking_number).replace("-", ""))
    if shipment is None or shipment.label is None:
        raise NotFound("parcel")
    return TrackParcelOk(body=tracking_answer(shipment, shipment.label))
