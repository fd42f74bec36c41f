"""Ends a sale. It does nothing for a sale that was changed or ended meanwhile."""

from dataclasses import dataclass

from impl.cataloging.job_types import EndSale
from impl.cataloging.repositories.products import Products
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class EndSaleHandler:
    products: Products

    def __call__(self, tx: Transaction, job: EndSale) -> None:
        with self.products.change(tx, job.product_id) as product:
            variant = product.variant_of_sale(job.sale_id)
            if variant is not None:
                product.end_sale(variant)
