"""What STOCKING says of each SKU, as shoppers see it: a status, so that a sale changes what is shown only now and then."""

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from generated.events.stocking import StockLevel
from impl.cataloging.cache import LISTS
from impl.cataloging.products import Products
from impl.cataloging.tables import levels, products, variants
from infra.runtime.store.transaction import Transaction

_SAME_STATUS = (
    levels.update()
    .where(
        levels.c.sku == bindparam("the_sku"),
        levels.c.status == bindparam("the_status"),
        levels.c.as_of < bindparam("the_instant"),
    )
    .values(as_of=bindparam("the_instant"))
)
"""Nearly every sale: the number changed, the status did not, and nobody sees a difference."""


@dataclass(frozen=True, kw_only=True)
class Availability:
    products: Products

    def follow(self, tx: Transaction, level: StockLevel) -> None:
        """Takes a level in unless a later one is known."""
        news = {"the_sku": level.sku, "the_status": level.status, "the_instant": level.as_of}
        if tx.execute(_SAME_STATUS, news).rowcount:
            return
        known = tx.scalar(select(levels.c.as_of).where(levels.c.sku == level.sku))
        if known is not None and known >= level.as_of:
            return
        tx.upsert(levels, ["sku"], sku=level.sku, status=level.status, since=level.as_of, as_of=level.as_of)
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
