"""The repository of vendors."""

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import Struct
from sqlalchemy import Row, bindparam, select

from generated.administering.problems import VendorCodeTaken
from impl.administering import tables
from impl.administering.domain.vendor import Vendor
from impl.administering.events import event_of_vendor
from impl.common.search import having, search_key
from infra.runtime.store.pages import page
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

_BY_ID = select(tables.vendors).where(tables.vendors.c.vendor_id == bindparam("its_id"))
_UPDATE = tables.vendors.update().where(tables.vendors.c.vendor_id == bindparam("its_id"))


class Vendors(Repository[Vendor]):
    resource = "vendor"

    def add(self, tx: Transaction, vendor: Vendor) -> None:
        """Adds a vendor. Raises VendorCodeTaken."""
        fixed = {"vendor_id": vendor.vendor_id, "code": vendor.code, "created_at": vendor.created_at}
        if not tx.insert_if_absent(tables.vendors, **fixed, **_columns(vendor), **_counted(vendor)):
            raise VendorCodeTaken(code_taken=vendor.code)
        self._emit(tx, vendor)

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Vendor | None:
        parameters = {"its_id": key}
        rows = tx.lock(_BY_ID, parameters) if lock else tx.all(_BY_ID, parameters)
        return _entity(rows[0]) if rows else None

    def _key(self, entity: Vendor) -> str:
        return entity.vendor_id

    def _state(self, entity: Vendor) -> State:
        # each event has a new version, even when all values stay the same
        return _columns(entity)

    def _write(self, tx: Transaction, changed: Sequence[Vendor]) -> None:
        for vendor in changed:
            tx.execute(_UPDATE, {"its_id": vendor.vendor_id, **_columns(vendor), **_counted(vendor)})

    def _events(self, entity: Vendor) -> Iterable[Struct]:
        return [event_of_vendor(entity, happened) for happened in dict.fromkeys(entity.pop_events())]


vendors = Vendors()


def list_vendors(
    tx: Transaction, *, q: str | None, status: str | None, limit: int, cursor: str | None
) -> tuple[Sequence[Vendor], str | None]:
    """Returns a page of vendors by code, and the cursor of the next page. Raises CursorInvalid."""
    columns, query = tables.vendors.c, select(tables.vendors)
    if q is not None:
        query = query.where(*having(columns.search_key, q))
    if status is not None:
        query = query.where(columns.status == status)
    rows, next_cursor = page(tx, query, by=[columns.code], limit=limit, cursor=cursor)
    return [_entity(row) for row in rows], next_cursor


def _entity(row: Row[Any]) -> Vendor:
    return Vendor(
        vendor_id=row.vendor_id,
        code=row.code,
        name=row.name,
        contact_email=row.contact_email,
        contact_phone=row.contact_phone,
        description=row.description,
        commission=row.commission,
        status=row.status,
        status_reason=row.status_reason,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _columns(vendor: Vendor) -> dict[str, Any]:
    return {
        "name": vendor.name,
        "contact_email": vendor.contact_email,
        "contact_phone": vendor.contact_phone,
        "description": vendor.description,
        "commission": vendor.commission,
        "status": vendor.status,
        "status_reason": vendor.status_reason,
        "search_key": search_key(vendor.code, vendor.name, email=vendor.contact_email),
    }


def _counted(vendor: Vendor) -> dict[str, Any]:
    return {"version": vendor.version, "updated_at": vendor.updated_at}
