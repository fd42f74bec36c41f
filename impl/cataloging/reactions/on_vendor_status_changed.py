"""A vendor may sell, or may not any more."""

from dataclasses import dataclass

from generated.events.administering import VendorStatusChanged
from impl.cataloging.vendors import Vendors
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnVendorStatusChanged:
    vendors: Vendors

    def __call__(self, tx: Transaction, event: VendorStatusChanged) -> None:
        self.vendors.follow(tx, event.vendor)
