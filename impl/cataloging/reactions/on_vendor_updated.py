"""A vendor changed, perhaps its name."""

from dataclasses import dataclass

from generated.events.administering import VendorUpdated
from impl.cataloging.vendors import Vendors
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnVendorUpdated:
    vendors: Vendors

    def __call__(self, tx: Transaction, event: VendorUpdated) -> None:
        self.vendors.follow(tx, event.vendor)
