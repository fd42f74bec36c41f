"""List shipments."""

from sqlalchemy import ColumnElement, and_, or_, select, true

from generated.shipping import models
from generated.shipping.operations import ListShipmentsOk, ListShipmentsRequest
from impl.common.absent import or_unset
from impl.common.search import having
from impl.kernel.words import code_of, number_of
from impl.shipping.answers import shipment_answer
from impl.shipping.repositories.shipments import SHIPMENTS, shipments
from impl.shipping.security.access import visible
from impl.shipping.tables import labels
from impl.shipping.tables import shipments as table
from infra.runtime.store.transaction import Transaction

_FILTERS = ("status", "order_id", "carrier_code")


def list_shipments(tx: Transaction, request: ListShipmentsRequest) -> ListShipmentsOk:
    query = SHIPMENTS.where(visible(request.caller))
    for name in _FILTERS:
        if (wanted := getattr(request, name)) is not None:
            query = query.where(table.c[name] == wanted)
    if request.q is not None:
        query = query.where(or_(and_(true(), *having(table.c.search_key, request.q)), _has_borne(request.q)))
    if request.shipment_number is not None:
        query = query.where(table.c.shipment_number == number_of(request.shipment_number))
    if request.tracking_number is not None:
        query = query.where(_has_borne(request.tracking_number))
    found, next_cursor = shipments.list_page(tx, query, limit=request.limit, cursor=request.cursor)
    items = [shipment_answer(each) for each in found]
    return ListShipmentsOk(body=models.ShipmentPage(items=items, next_cursor=or_unset(next_cursor)))


def _has_borne(text: str) -> ColumnElement[bool]:
    """Whether one of the parcel's labels, void ones too, has the number that was typed."""
    number = code_of(text).replace("-", "")
    return table.c.shipment_id.in_(select(labels.c.shipment_id).where(labels.c.tracking_number == number))
