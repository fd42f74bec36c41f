"""The repository of product additions: begun here, created at CATALOGING, completed here. A retry continues after a crash."""

from collections.abc import Collection, Mapping

from sqlalchemy import select

from impl.administering.events import vendor_product_added
from impl.administering.tables import first_stocks, vendor_product_additions
from infra.runtime.store.transaction import Transaction

_COLUMNS = vendor_product_additions.c


def has_begun(tx: Transaction, addition_id: str) -> bool:
    return tx.one(select(_COLUMNS.addition_id).where(_COLUMNS.addition_id == addition_id)) is not None


def add(tx: Transaction, addition_id: str, vendor_id: str) -> bool:
    """Adds an addition. Returns whether it was new."""
    return tx.insert_if_absent(vendor_product_additions, addition_id=addition_id, vendor_id=vendor_id, created_at=tx.now)


def complete(tx: Transaction, addition_id: str, vendor_id: str, product_id: str, pieces: Mapping[str, int]) -> bool:
    """Records the created product and its first stock, pieces by SKU, and emits an event for each SKU.

    Returns False, and does nothing, when it was completed before.
    """
    uncompleted = _COLUMNS.addition_id == addition_id, _COLUMNS.product_id.is_(None)
    if not tx.execute(vendor_product_additions.update().where(*uncompleted).values(product_id=product_id)).rowcount:
        return False
    rows = [{"product_id": product_id, "sku": sku, "quantity": quantity} for sku, quantity in pieces.items()]
    tx.insert(first_stocks, *rows)
    for sku, quantity in pieces.items():
        tx.emit(vendor_product_added(vendor_id, product_id, sku, quantity))
    return True


def remove(tx: Transaction, addition_id: str) -> None:
    """Removes an addition that CATALOGING refused."""
    tx.execute(vendor_product_additions.delete().where(_COLUMNS.addition_id == addition_id))


def list_first_stocks(tx: Transaction, product_ids: Collection[str]) -> dict[str, int]:
    """Returns the first stock of products, pieces by SKU."""
    rows = tx.all(select(first_stocks.c.sku, first_stocks.c.quantity).where(first_stocks.c.product_id.in_(product_ids)))
    return {row.sku: row.quantity for row in rows}
