"""What ADMINISTERING says of vendors: a product is on sale only while its vendor is ACTIVE."""

from dataclasses import dataclass

from sqlalchemy import select

from generated.events.administering import VendorState
from impl.cataloging.cache import ReadCache
from impl.cataloging.job_types import AnnounceVendor
from impl.cataloging.tables import products, vendors
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Vendors:
    cache: ReadCache

    def follow(self, tx: Transaction, vendor: VendorState) -> None:
        """Takes a vendor in unless a later version is known; its products appear or disappear at once."""
        known = tx.scalar(select(vendors.c.version).where(vendors.c.vendor_id == vendor.vendor_id))
        if known is not None and known >= vendor.version:
            return
        tx.upsert(
            vendors, ["vendor_id"], vendor_id=vendor.vendor_id, name=vendor.name, status=vendor.status, version=vendor.version
        )
        # The job's row before the products', as the job takes them: the other way round the two could wait for each other.
        tx.schedule(AnnounceVendor(vendor_id=vendor.vendor_id))
        self._show_products(tx, vendor.vendor_id, is_active=vendor.status == "ACTIVE")
        self.cache.clear()

    def _show_products(self, tx: Transaction, vendor_id: str, *, is_active: bool) -> None:
        """One statement: however many there are, none stays visible."""
        column = products.c
        concerned = column.vendor_id == vendor_id, column.status == "ACTIVE", column.on_sale != is_active
        changes = {"on_sale": is_active, "version": column.version + 1, "updated_at": tx.now}
        tx.execute(products.update().where(*concerned).values(changes))
