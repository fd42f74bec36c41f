"""The products that CATALOGING published: they can be reviewed."""

from sqlalchemy import bindparam, select

from generated.events.cataloging import ProductPublished
from impl.reviewing.tables import products
from infra.runtime.store.transaction import Transaction

_IS_KNOWN = select(products.c.product_id).where(products.c.product_id == bindparam("product_id"))


def keep(tx: Transaction, event: ProductPublished) -> bool:
    """Returns whether the product is new."""
    return tx.insert_if_absent(products, product_id=event.product_id)


def is_published(tx: Transaction, product_id: str) -> bool:
    return tx.one(_IS_KNOWN, {"product_id": product_id}) is not None
