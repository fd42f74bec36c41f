"""Vendors, from the events of ADMINISTERING."""

from sqlalchemy import bindparam, select

from generated.events.administering import VendorState
from impl.cataloging.domain.product import Vendor
from impl.cataloging.tables import vendors
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.transaction import Transaction

_VENDOR = Prepared(select(vendors.c.name, vendors.c.status).where(vendors.c.vendor_id == bindparam("vendor_id")))


def keep(tx: Transaction, told: VendorState) -> bool:
    """Keeps a vendor unless a later version is known. Returns whether it was new."""
    return tx.keep_latest(
        vendors, ["vendor_id"], vendor_id=told.vendor_id, name=told.name, status=told.status, version=told.version
    )


def find(tx: Transaction, vendor_id: str | None) -> Vendor | None:
    """Returns the vendor, with its id alone while ADMINISTERING has not published it. None without an id."""
    if vendor_id is None:
        return None
    row = tx.one(_VENDOR, {"vendor_id": vendor_id})
    return vendor_of(vendor_id, row.name if row else None, row.status if row else None)


def vendor_of(vendor_id: str, name: str | None, status: str | None) -> Vendor:
    """Returns the vendor from the columns of the table; None stands for a vendor that is not known yet."""
    return Vendor(vendor_id=vendor_id, name=name, is_active=status == "ACTIVE")
