"""Create a shipment of an order, of all that is not packed or of some of it. OrderConfirmed makes the first one."""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from generated.shipping import models
from generated.shipping.operations import CreateShipmentCreated, CreateShipmentRequest
from generated.shipping.problems import OrderUnknown, ShipmentExists
from impl.shipping.answers import shipment_answer
from impl.shipping.domain.order import Goods, ParcelLine
from impl.shipping.domain.packing import some, taken, unpacked
from impl.shipping.projections import orders
from impl.shipping.repositories.shipments import shipments
from impl.shipping.use_cases.ship_order import ship_order
from impl.shipping.use_cases.wanted import pieces
from infra.runtime.store.transaction import Transaction


def create_shipment(tx: Transaction, request: CreateShipmentRequest) -> CreateShipmentCreated:
    with orders.change_if_known(tx, request.body.order_id) as order:
        if order is None:
            raise OrderUnknown(order_id=request.body.order_id)
        goods = order.shippable()
        lines = _lines(tx, order.order_id, goods, request.body.lines)
        shipment = ship_order(tx, order.order_id, goods, lines)
    return CreateShipmentCreated(body=shipment_answer(shipment), location=f"/shipments/{shipment.shipment_id}")


def _lines(
    tx: Transaction, order_id: str, goods: Goods, wanted: Sequence[models.ShipmentLineDraft] | UnsetType
) -> Sequence[ParcelLine]:
    """Returns what goes into the parcel. Raises ShipmentExists, LineUnknown, QuantityExceeded."""
    live = shipments.list_live_of_order(tx, order_id)
    left = unpacked(goods, (line for parcel in live for line in parcel.lines))
    if live and not some(left):
        raise ShipmentExists(shipment_id=live[-1].shipment_id)
    return some(left) if wanted is UNSET else taken(left, pieces(wanted))[0]
