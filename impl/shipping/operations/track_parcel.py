"""Where is the parcel?"""

from generated.shipping.operations import TrackParcelOk, TrackParcelRequest
from generated.shipping.problems import NotFound
from impl.shipping import shipments
from impl.shipping.views import tracking_view
from infra.runtime.store.transaction import Transaction


def track_parcel(tx: Transaction, request: TrackParcelRequest) -> TrackParcelOk:
    shipment = shipments.find_by_number(tx, request.tracking_number)
    if shipment is None:
        raise NotFound("parcel")
    return TrackParcelOk(body=tracking_view(shipment))
