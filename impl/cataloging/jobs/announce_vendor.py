"""Tell of the products that went on or off sale with their vendor, some at a time."""

from dataclasses import dataclass

from sqlalchemy import select

from impl.cataloging.job_types import AnnounceVendor
from impl.cataloging.products import Products
from impl.cataloging.tables import products
from impl.cataloging.views import product_published, product_unpublished
from infra.runtime.store.transaction import Transaction

_AT_A_TIME = 20  # a transaction holds up everybody else: keep it short


@dataclass(frozen=True, kw_only=True)
class AnnounceVendorHandler:
    products: Products

    def __call__(self, tx: Transaction, job: AnnounceVendor) -> None:
        untold = (
            select(products.c.product_id)
            .where(products.c.vendor_id == job.vendor_id, products.c.version != products.c.announced_version)
            .order_by(products.c.product_id)
            .limit(_AT_A_TIME)
        )
        product_ids = [row.product_id for row in tx.all(untold)]
        for product_id in product_ids:
            self._announce(tx, product_id)
        if len(product_ids) == _AT_A_TIME:
            tx.schedule(job)

    def _announce(self, tx: Transaction, product_id: str) -> None:
        """Tells once, though two replicas may have taken up the job."""
        column = products.c
        untold = column.product_id == product_id, column.version != column.announced_version
        if tx.execute(products.update().where(*untold).values(announced_version=column.version)).rowcount:
            product = self.products.lock(tx, product_id)
            tx.emit(product_published(product) if product.on_sale else product_unpublished(product, "VENDOR"))
