"""The vendors, as rows."""

from dataclasses import asdict
from typing import Any

from sqlalchemy import Row, select

from generated.administering.problems import NotFound, VendorCodeTaken
from impl.administering.domain.vendor import Vendor
from impl.administering.tables import vendors
from impl.common.search import search_key
from infra.runtime.store.transaction import Transaction


def from_row(row: Row[Any]) -> Vendor:
    return Vendor(**{name: value for name, value in row._mapping.items() if name != "search_key"})  # noqa: SLF001 - SQLAlchemy's public name


def get(tx: Transaction, vendor_id: str) -> Vendor:
    row = tx.one(select(vendors).where(vendors.c.vendor_id == vendor_id))
    if row is None:
        raise NotFound("vendor")
    return from_row(row)


def lock(tx: Transaction, vendor_id: str) -> Vendor:
    """For a change, or for something that must not begin while the vendor changes."""
    rows = tx.lock(select(vendors).where(vendors.c.vendor_id == vendor_id))
    if not rows:
        raise NotFound("vendor")
    return from_row(rows[0])


def add(tx: Transaction, vendor: Vendor) -> None:
    if not tx.insert_if_absent(vendors, **_values(vendor)):
        raise VendorCodeTaken(code_taken=vendor.code)


def save(tx: Transaction, vendor: Vendor) -> None:
    tx.execute(vendors.update().where(vendors.c.vendor_id == vendor.vendor_id).values(_values(vendor)))


def _values(vendor: Vendor) -> dict[str, Any]:
    return {**asdict(vendor), "search_key": search_key(vendor.code, vendor.name, email=vendor.contact_email)}
