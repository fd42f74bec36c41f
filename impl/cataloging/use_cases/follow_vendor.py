"""Follows vendors: a product is on sale only while its vendor is ACTIVE."""

from dataclasses import dataclass

from generated.events.administering import VendorCreated, VendorStatusChanged, VendorUpdated
from impl.cataloging.job_types import AnnounceVendor
from impl.cataloging.projections import vendors
from impl.cataloging.repositories.products import Products
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class FollowVendor:
    products: Products

    def __call__(self, tx: Transaction, event: VendorCreated | VendorUpdated | VendorStatusChanged) -> None:
        told = event.vendor
        if not vendors.keep(tx, told):
            return
        # Lock the job's row before the products', as the job does: in the other order a deadlock would be possible.
        tx.schedule(AnnounceVendor(vendor_id=told.vendor_id))
        self.products.show_vendor(tx, told.vendor_id, is_active=told.status == "ACTIVE")
