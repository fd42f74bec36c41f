"""The repository of shipments."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Row, Select, bindparam, select

from impl.common.search import renew, search_key
from impl.kernel.addresses import PostalAddress
from impl.kernel.relay_points import RelayPoint
from impl.shipping.domain.events import LabelReference
from impl.shipping.domain.order import ParcelLine
from impl.shipping.domain.shipment import Shipment, TrackingEvent
from impl.shipping.events import event_of
from impl.shipping.tables import shipments as table
from infra.runtime.store.pages import page
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.search import Search
from infra.runtime.store.transaction import Transaction

SHIPMENTS = select(table)
_KEY: Any = bindparam("key")
_BY_ID = SHIPMENTS.where(table.c.shipment_id == _KEY)
_BY_TRACKING_NUMBER = SHIPMENTS.where(table.c.tracking_number == _KEY)
_OF_ORDER = SHIPMENTS.where(table.c.order_id == _KEY).order_by(table.c.created_at, table.c.shipment_id)
_WITHOUT_SEARCH_KEY = SHIPMENTS.where(table.c.search_key == "").order_by(table.c.shipment_id)
_CHANGING = (
    "status",
    "lines",
    "weight",
    "label_id",
    "tracking_number",
    "tracking_url",
    "tracking_events",
    "stop_reason",
    "dispatched_at",
    "delivered_at",
    "cancelled_at",
    "search_key",
    "version",
    "updated_at",
)
_UPDATE = table.update().where(table.c.shipment_id == _KEY).values({name: bindparam(name) for name in _CHANGING})
_JOIN = (
    table.update()
    .where(table.c.order_id == bindparam("the_order"), table.c.customer_id.is_(None))
    .values(customer_id=bindparam("the_customer"))
)
_LACKS_SEARCH_KEY = table.c.search_key == ""
_MAKE_SEARCHABLE = table.update().where(table.c.shipment_id == _KEY, _LACKS_SEARCH_KEY).values(search_key=bindparam("new_key"))


class Shipments(Repository[Shipment]):
    """The repository."""

    resource = "shipment"

    @contextmanager
    def change_all_of_order(self, tx: Transaction, order_id: str) -> Iterator[Sequence[Shipment]]:
        """The shipments of an order, oldest first, locked; saved at the end of the block."""
        found = [_entity(row) for row in tx.lock(_OF_ORDER, {"key": order_id})]
        with self._changing(tx, *found):
            yield found

    def find_by_tracking_number(self, tx: Transaction, tracking_number: str) -> Shipment | None:
        """Returns the parcel with a tracking number, or None."""
        row = tx.one(_BY_TRACKING_NUMBER, {"key": tracking_number})
        return _entity(row) if row else None

    def list_of_order(self, tx: Transaction, order_id: str) -> Sequence[Shipment]:
        """Returns the shipments of an order, oldest first."""
        return [_entity(row) for row in tx.all(_OF_ORDER, {"key": order_id})]

    def list_live_of_order(self, tx: Transaction, order_id: str) -> Sequence[Shipment]:
        """Returns the shipments of an order that are not cancelled, oldest first."""
        return [each for each in self.list_of_order(tx, order_id) if each.status != "CANCELLED"]

    def list_page(
        self, tx: Transaction, query: Select[Any], search: Search | None, *, limit: int, cursor: str | None
    ) -> tuple[Sequence[Shipment], str | None]:
        """Returns a page of the shipments that a query finds, newest first, and the cursor of the next."""
        newest_first = (table.c.created_at, table.c.shipment_id)
        rows, next_cursor = page(tx, query, by=newest_first, limit=limit, cursor=cursor, descending=True, search=search)
        return [_entity(row) for row in rows], next_cursor

    def add(self, tx: Transaction, shipment: Shipment) -> None:
        """Writes a new shipment."""
        tx.insert(table, _row(shipment))
        self._emit(tx, shipment)

    def join_account(self, tx: Transaction, order_id: str, customer_id: str) -> None:
        """Lets a customer see the parcels of a guest's order. The caller has locked the order: nobody packs it meanwhile."""
        tx.execute(_JOIN, {"the_order": order_id, "the_customer": customer_id})

    def renew_search_keys(self, tx: Transaction) -> None:
        """Writes the search keys that rows of release 0.1.0 lack, and replaces those made by an earlier rule."""
        renew(tx, table.c.search_key)
        for shipment in [_entity(row) for row in tx.all(_WITHOUT_SEARCH_KEY)]:
            tx.execute(_MAKE_SEARCHABLE, {"key": shipment.shipment_id, "new_key": _search_key(shipment)})

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Shipment | None:
        rows = tx.lock(_BY_ID, {"key": key}) if lock else tx.all(_BY_ID, {"key": key})
        return _entity(rows[0]) if rows else None

    def _key(self, entity: Shipment) -> str:
        return entity.shipment_id

    def _state(self, entity: Shipment) -> State:
        label = entity.label
        return {
            "status": entity.status,
            "lines": entity.lines,
            "weight": entity.weight,
            "label_id": label and label.label_id,
            "tracking_number": label and label.tracking_number,
            "tracking_url": label and label.tracking_url,
            "tracking_events": entity.tracking_events,
            "stop_reason": entity.stop_reason,
            "dispatched_at": entity.dispatched_at,
            "delivered_at": entity.delivered_at,
            "cancelled_at": entity.cancelled_at,
        }

    def _write(self, tx: Transaction, changed: Sequence[Shipment]) -> None:
        for each in changed:
            counted = {"search_key": _search_key(each), "version": each.version, "updated_at": each.updated_at}
            tx.execute(_UPDATE, {"key": each.shipment_id, **self._state(each), **counted})

    def _events(self, entity: Shipment) -> Iterable[Struct]:
        return [event_of(entity, happened) for happened in entity.pop_events()]


shipments = Shipments()


def _row(shipment: Shipment) -> dict[str, Any]:
    label = shipment.label
    return {
        "shipment_id": shipment.shipment_id,
        "shipment_number": shipment.shipment_number,
        "order_id": shipment.order_id,
        "order_number": shipment.order_number,
        "customer_id": shipment.customer_id,
        "order_token_hash": shipment.order_token_hash,
        "status": shipment.status,
        "carrier_code": shipment.carrier_code,
        "carrier_name": shipment.carrier_name,
        "shipping_method_code": shipment.shipping_method_code,
        "method_name": shipment.method_name,
        "address": shipment.address,
        "relay_point": shipment.relay_point,
        "lines": shipment.lines,
        "search_key": _search_key(shipment),
        "weight": shipment.weight,
        "earliest_day": shipment.earliest_day,
        "latest_day": shipment.latest_day,
        "label_id": label and label.label_id,
        "tracking_number": label and label.tracking_number,
        "tracking_url": label and label.tracking_url,
        "tracking_events": shipment.tracking_events,
        "stop_reason": shipment.stop_reason,
        "dispatched_at": shipment.dispatched_at,
        "delivered_at": shipment.delivered_at,
        "cancelled_at": shipment.cancelled_at,
        "version": shipment.version,
        "created_at": shipment.created_at,
        "updated_at": shipment.updated_at,
    }


def _search_key(shipment: Shipment) -> str:
    label, address = shipment.label, shipment.address
    numbers = (shipment.shipment_number, shipment.order_number, label.tracking_number if label else None)
    goods = (text for line in shipment.lines for text in (line.sku, line.name, line.name_en))
    point = shipment.relay_point
    waiting = (point.reference, point.name, point.city) if point else ()
    return search_key(*numbers, address.recipient, address.company, address.city, *waiting, *goods)


def _entity(row: Row[Any]) -> Shipment:
    return Shipment(
        shipment_id=row.shipment_id,
        shipment_number=row.shipment_number,
        order_id=row.order_id,
        order_number=row.order_number,
        customer_id=row.customer_id,
        order_token_hash=row.order_token_hash,
        status=row.status,
        carrier_code=row.carrier_code,
        carrier_name=row.carrier_name,
        shipping_method_code=row.shipping_method_code,
        method_name=row.method_name,
        address=msgspec.convert(row.address, PostalAddress),
        relay_point=msgspec.convert(row.relay_point, RelayPoint | None),
        lines=msgspec.convert(row.lines, list[ParcelLine]),
        weight=row.weight,
        earliest_day=row.earliest_day,
        latest_day=row.latest_day,
        label=_label(row),
        tracking_events=msgspec.convert(row.tracking_events, list[TrackingEvent]),
        stop_reason=row.stop_reason,
        dispatched_at=row.dispatched_at,
        delivered_at=row.delivered_at,
        cancelled_at=row.cancelled_at,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _label(row: Row[Any]) -> LabelReference | None:
    if row.label_id is None:
        return None
    return LabelReference(label_id=row.label_id, tracking_number=row.tracking_number, tracking_url=row.tracking_url)
