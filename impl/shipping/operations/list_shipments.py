"""List shipments."""

from msgspec import UNSET

from generated.shipping import models
from generated.shipping.operations import ListShipmentsOk, ListShipmentsRequest
from impl.common.search import having
from impl.kernel.words import code_of, number_of
from impl.shipping import shipments
from impl.shipping.access import visible
from impl.shipping.tables import shipments as table
from impl.shipping.views import shipment_view
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

_FILTERS = ("status", "order_id", "carrier_code")


def list_shipments(tx: Transaction, request: ListShipmentsRequest) -> ListShipmentsOk:
    query = shipments.ALL.where(visible(request.caller))
    for name in _FILTERS:
        if (wanted := getattr(request, name)) is not None:
            query = query.where(table.c[name] == wanted)
    if request.q is not None:
        query = query.where(*having(table.c.search_key, request.q))
    if request.shipment_number is not None:
        query = query.where(table.c.shipment_number == number_of(request.shipment_number))
    if request.tracking_number is not None:
        query = query.where(table.c.tracking_number == code_of(request.tracking_number).replace("-", ""))
    newest_first = (table.c.created_at, table.c.shipment_id)
    rows, next_cursor = page(tx, query, by=newest_first, limit=request.limit, cursor=request.cursor, descending=True)
    items = [shipment_view(shipments.of(row)) for row in rows]
    return ListShipmentsOk(body=models.ShipmentPage(items=items, next_cursor=next_cursor or UNSET))
