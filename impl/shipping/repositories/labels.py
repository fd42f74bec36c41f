"""The repository of labels."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Row, bindparam, select

from impl.kernel.calendar import paris_hours
from impl.shipping.domain.carriers import LabelFormat
from impl.shipping.domain.label import Label
from impl.shipping.domain.label_document import LabelDocument
from impl.shipping.tables import labels as table
from impl.shipping.tables import shipments
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

_KEY: Any = bindparam("key")
_BY_ID = select(table).where(table.c.label_id == _KEY)
_UPDATE = (
    table.update()
    .where(table.c.label_id == _KEY)
    .values({name: bindparam(name) for name in ("status", "version", "updated_at")})
)


_MOST_ON_A_SHEET = 500
_TO_PRINT = (
    select(table)
    .join(shipments, shipments.c.shipment_id == table.c.shipment_id)
    .where(
        table.c.status == "ACTIVE",
        shipments.c.status == "LABELLED",
        table.c.created_at.between(bindparam("first"), bindparam("last")),
    )
    .order_by(table.c.created_at, table.c.label_id)
    .limit(_MOST_ON_A_SHEET)
)


class Labels(Repository[Label]):
    """The repository. A parcel has at most one label that is not void."""

    resource = "label"

    def add(self, tx: Transaction, label: Label) -> None:
        """Writes a new label."""
        tx.insert(table, _row(label))

    def list_to_print(self, tx: Transaction, day: date, *, carrier_code: str | None) -> Sequence[Label]:
        """Returns the labels of a day in Paris whose parcels have not left, oldest first, at most 500."""
        first, last = paris_hours(day)
        query = _TO_PRINT if carrier_code is None else _TO_PRINT.where(table.c.carrier_code == carrier_code)
        return [_entity(row) for row in tx.all(query, {"first": first, "last": last})]

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Label | None:
        rows = tx.lock(_BY_ID, {"key": key}) if lock else tx.all(_BY_ID, {"key": key})
        return _entity(rows[0]) if rows else None

    def _key(self, entity: Label) -> str:
        return entity.label_id

    def _state(self, entity: Label) -> State:
        return {"status": entity.status}

    def _write(self, tx: Transaction, changed: Sequence[Label]) -> None:
        for label in changed:
            values = {"status": label.status, "version": label.version, "updated_at": label.updated_at}
            tx.execute(_UPDATE, {"key": label.label_id, **values})


labels = Labels()


def _row(label: Label) -> dict[str, Any]:
    return {
        "label_id": label.label_id,
        "shipment_id": label.shipment_id,
        "order_id": label.order_id,
        "carrier_code": label.carrier_code,
        "tracking_number": label.tracking_number,
        "tracking_url": label.tracking_url,
        "status": label.status,
        "formats": label.formats,
        "print": label.document,
        "version": label.version,
        "created_at": label.created_at,
        "updated_at": label.updated_at,
    }


def _entity(row: Row[Any]) -> Label:
    return Label(
        label_id=row.label_id,
        shipment_id=row.shipment_id,
        order_id=row.order_id,
        carrier_code=row.carrier_code,
        tracking_number=row.tracking_number,
        tracking_url=row.tracking_url,
        status=row.status,
        formats=msgspec.convert(row.formats, tuple[LabelFormat, ...]),
        document=msgspec.convert(row.print, LabelDocument),
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
