"""Vendors, from the events of ADMINISTERING."""

from sqlalchemy import bindparam, select

from generated.events.administering import VendorState
from impl.cataloging.domain.product import Vendor
from impl.cataloging.tables import vendors
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.transaction import Transaction

_HOLD = Prepared(
    select(vendors.c.name, vendors.c.status).where(vendors.c.vendor_id == bindparam("vendor_id")).with_for_update(read=True)
)


def keep(tx: Transaction, told: VendorState) -> bool:
    """Keeps a vendor unless a later version is known. Returns whether it was new."""
    return tx.keep_latest(
        vendors, ["vendor_id"], vendor_id=told.vendor_id, name=told.name, status=told.status, version=told.version
    )


def hold(tx: Transaction, vendor_id: str | None) -> Vendor | None:
    """Returns the vendor, with its id alone while ADMINISTERING has not published it. None without an id.

    No event changes it until the end of the transaction: otherwise the product could keep the status of a moment before.
    """
    if vendor_id is None:
        return None
    row = tx.one(_HOLD, {"vendor_id": vendor_id})
    if row is None:
        # only a row that is there can be locked; ADMINISTERING's first event has a higher version
        tx.insert_if_absent(vendors, vendor_id=vendor_id, name="", status="", version=0)
        row = tx.one(_HOLD, {"vendor_id": vendor_id})
    return vendor_of(vendor_id, row.name if row else None, row.status if row else None)


def vendor_of(vendor_id: str, name: str | None, status: str | None) -> Vendor:
    """Returns the vendor from the columns of the table; None or no name stands for a vendor that is not known yet."""
    return Vendor(vendor_id=vendor_id, name=name or None, is_active=status == "ACTIVE")
