"""Puts a planned sale on. It does nothing for a sale that was changed or ended meanwhile."""

from dataclasses import dataclass

from impl.cataloging.domain.sales import prior_price
from impl.cataloging.job_types import BeginSale
from impl.cataloging.repositories import price_history
from impl.cataloging.repositories.products import Products
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class BeginSaleHandler:
    products: Products

    def __call__(self, tx: Transaction, job: BeginSale) -> None:
        with self.products.change(tx, job.product_id) as product:
            variant = product.variant_of_sale(job.sale_id)
            if variant is not None:
                prior = prior_price(price_history.newest_first(tx, variant.sku), tx.now)
                product.begin_sale(variant, now=tx.now, prior_price=prior)
