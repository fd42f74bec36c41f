"""Emits the events of products that went on or off sale with their vendor, a few at a time."""

from dataclasses import dataclass

from impl.cataloging.job_types import AnnounceVendor
from impl.cataloging.repositories.products import Products
from infra.runtime.store.transaction import Transaction

_AT_A_TIME = 20  # a transaction makes the others wait: keep it short


@dataclass(frozen=True, kw_only=True)
class AnnounceVendorHandler:
    products: Products

    def __call__(self, tx: Transaction, job: AnnounceVendor) -> None:
        untold = self.products.list_untold(tx, job.vendor_id, limit=_AT_A_TIME)
        for product_id in untold:
            self.products.announce(tx, product_id)
        if len(untold) == _AT_A_TIME:
            tx.schedule(job)
