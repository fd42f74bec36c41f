"""What STOCKING says of each SKU, as shoppers see it: a status, so that a sale changes what is shown only now and then."""

from dataclasses import dataclass

from sqlalchemy import select

from generated.events.stocking import StockLevel
from impl.cataloging.cache import LISTS
from impl.cataloging.products import Products
from impl.cataloging.tables import levels, products, variants
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Availability:
    products: Products

    def follow(self, tx: Transaction, level: StockLevel) -> None:
        """Takes a level in unless a later one is known."""
        known = tx.one(select(levels.c.status, levels.c.since, levels.c.as_of).where(levels.c.sku == level.sku))
        if known is not None and known.as_of >= level.as_of:
            return
        is_news = known is None or known.status != level.status
        since = level.as_of if known is None or is_news else known.since
        tx.upsert(levels, ["sku"], sku=level.sku, status=level.status, since=since, as_of=level.as_of)
        if is_news:
            self._show(tx, level.sku)

    def _show(self, tx: Transaction, sku: str) -> None:
        product_id = tx.scalar(select(variants.c.product_id).where(variants.c.sku == sku))
        product = self.products.find(tx, product_id) if product_id is not None else None
        if product is None:
            return
        shown = products.c.availability
        this_product = products.c.product_id == product_id
        changed = tx.execute(
            products.update().where(this_product, shown != product.availability).values(availability=product.availability)
        )
        self.products.cache.forget([product.product_id, LISTS] if changed.rowcount else [product.product_id])
