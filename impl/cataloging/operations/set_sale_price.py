"""Reduce the price of a variant, at once or from an instant on. Jobs begin and end it."""

from dataclasses import dataclass

from generated.cataloging.operations import SetSalePriceOk, SetSalePriceRequest
from impl.cataloging.answers import product_answer
from impl.cataloging.domain.sales import SaleTerms, prior_price
from impl.cataloging.job_types import BeginSale, EndSale
from impl.cataloging.repositories import price_history
from impl.cataloging.repositories.products import Products
from impl.common.absent import or_none
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class SetSalePrice:
    products: Products

    def __call__(self, tx: Transaction, request: SetSalePriceRequest) -> SetSalePriceOk:
        asked = request.body
        terms = SaleTerms(price=asked.price.amount, starts_at=or_none(asked.starts_at), ends_at=or_none(asked.ends_at))
        with self.products.change_of_variant(tx, request.sku) as product:
            sale = product.set_sale(
                request.sku,
                terms,
                sale_id=new_id("sal"),
                now=tx.now,
                prior_price=prior_price(price_history.newest_first(tx, request.sku), tx.now),
                seen=asked.version,
            )
        # what is due for an earlier sale stays, and finds another one: to take it back would need its row, which a job may hold
        if not sale.applies:
            tx.schedule(BeginSale(sale_id=sale.sale_id, product_id=product.product_id), sale.starts_at)
        if sale.ends_at is not None:
            tx.schedule(EndSale(sale_id=sale.sale_id, product_id=product.product_id), sale.ends_at)
        return SetSalePriceOk(body=product_answer(product, product.language))
