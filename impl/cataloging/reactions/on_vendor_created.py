"""A vendor was taken on."""

from dataclasses import dataclass

from generated.events.administering import VendorCreated
from impl.cataloging.vendors import Vendors
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnVendorCreated:
    vendors: Vendors

    def __call__(self, tx: Transaction, event: VendorCreated) -> None:
        self.vendors.follow(tx, event.vendor)
