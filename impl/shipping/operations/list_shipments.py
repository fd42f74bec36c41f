"""List shipments."""

from sqlalchemy import ColumnElement, and_, or_, select, true

from generated.shipping import models
from generated.shipping.operations import ListShipmentsOk, ListShipmentsRequest
from impl.common.absent import or_unset
from impl.common.search import search_for
from impl.kernel.words import code_of, number_of
from impl.shipping.answers import shipment_answer
from impl.shipping.repositories.shipments import SHIPMENTS, shipments
from impl.shipping.security.access import visible
from impl.shipping.tables import SHIPMENTS_SEARCH, labels
from impl.shipping.tables import shipments as table
from infra.runtime.store.search import Search
from infra.runtime.store.transaction import Transaction

_FILTERS = ("status", "order_id", "carrier_code")


def list_shipments(tx: Transaction, request: ListShipmentsRequest) -> ListShipmentsOk:
    query = SHIPMENTS.where(visible(request.caller))
    for name in _FILTERS:
        if (wanted := getattr(request, name)) is not None:
            query = query.where(table.c[name] == wanted)
    if request.shipment_number is not None:
        query = query.where(table.c.shipment_number == number_of(request.shipment_number))
    if request.tracking_number is not None:
        query = query.where(_has_borne(request.tracking_number))
    search = None if request.q is None else _search(tx, request.q)
    found, next_cursor = shipments.list_page(tx, query, search, limit=request.limit, cursor=request.cursor)
    items = [shipment_answer(each) for each in found]
    return ListShipmentsOk(body=models.ShipmentPage(items=items, next_cursor=or_unset(next_cursor)))


def _search(tx: Transaction, text: str) -> Search:
    """The words of a parcel, or a number that it has borne."""
    words, borne = search_for(tx, SHIPMENTS_SEARCH, table.c.search_key, text), _has_borne(text)
    indexed = tuple(or_(each, borne) for each in words.indexed)
    return Search(key=words.key, matches=(or_(and_(true(), *words.matches), borne),), indexed=indexed)


def _has_borne(text: str) -> ColumnElement[bool]:
    """Whether one of the parcel's labels, void ones too, has the number that was typed."""
    number = code_of(text).replace("-", "")
    return table.c.shipment_id.in_(select(labels.c.shipment_id).where(labels.c.tracking_number == number))
