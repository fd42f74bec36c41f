"""Loads and saves shipments."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import msgspec
from sqlalchemy import Row, select

from impl.common.search import renew, search_key
from impl.shipping.domain.shipment import Shipment
from impl.shipping.tables import shipments
from infra.runtime.store.transaction import Transaction

ALL = select(shipments)


def find(tx: Transaction, shipment_id: str) -> Shipment | None:
    return _first(tx.all(ALL.where(shipments.c.shipment_id == shipment_id)))


def find_by_number(tx: Transaction, tracking_number: str) -> Shipment | None:
    """The parcel with a tracking number."""
    return _first(tx.all(ALL.where(shipments.c.tracking_number == tracking_number)))


def lock(tx: Transaction, shipment_id: str) -> Shipment | None:
    """The shipment, held until the end of the transaction."""
    return _first(tx.lock(ALL.where(shipments.c.shipment_id == shipment_id)))


def of_order(tx: Transaction, order_id: str) -> list[Shipment]:
    """Oldest first."""
    return [of(row) for row in tx.all(_of_order(order_id))]


def lock_of_order(tx: Transaction, order_id: str) -> list[Shipment]:
    """Oldest first, held until the end of the transaction."""
    return [of(row) for row in tx.lock(_of_order(order_id))]


def add(tx: Transaction, shipment: Shipment) -> None:
    tx.insert(shipments, _row(shipment))


def save(tx: Transaction, shipment: Shipment) -> None:
    tx.execute(shipments.update().where(shipments.c.shipment_id == shipment.shipment_id), _row(shipment))


def make_searchable(tx: Transaction) -> None:
    """Writes the search keys that rows of release 0.1.0 lack, and those of an earlier rule anew."""
    renew(tx, shipments.c.search_key)
    for row in tx.all(ALL.where(shipments.c.search_key == "")):
        save(tx, of(row))


def of(row: Row[Any]) -> Shipment:
    """The shipment of a row of `ALL`."""
    return msgspec.convert(row, Shipment, from_attributes=True)


def _of_order(order_id: str) -> Any:
    return ALL.where(shipments.c.order_id == order_id).order_by(shipments.c.created_at, shipments.c.shipment_id)


def _first(rows: Sequence[Row[Any]]) -> Shipment | None:
    return of(rows[0]) if rows else None


def _row(shipment: Shipment) -> dict[str, Any]:
    numbers = (shipment.shipment_number, shipment.order_number, shipment.tracking_number)
    to = (shipment.address.get(name) for name in ("recipient", "company", "city"))
    goods = (line[name] for line in shipment.lines for name in ("sku", "name"))
    return {**asdict(shipment), "search_key": search_key(*numbers, *to, *goods)}
