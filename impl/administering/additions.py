"""Products that vendors are adding: begun here, made at CATALOGING, ended here; whoever dies in between goes on."""

from sqlalchemy import select

from impl.administering import vendors
from impl.administering.tables import vendor_product_additions
from infra.runtime.store.transaction import Transaction

_COLUMNS = vendor_product_additions.c


def begin(tx: Transaction, addition_id: str, vendor_id: str) -> None:
    """The vendor must be ACTIVE; not any more when the addition began before: its product may be there already."""
    if tx.one(select(_COLUMNS.addition_id).where(_COLUMNS.addition_id == addition_id)) is None:
        vendors.lock(tx, vendor_id).require_active()
        tx.insert_if_absent(vendor_product_additions, addition_id=addition_id, vendor_id=vendor_id, created_at=tx.now)


def end(tx: Transaction, addition_id: str, product_id: str) -> bool:
    """Answers False when it had ended before."""
    unended = _COLUMNS.addition_id == addition_id, _COLUMNS.product_id.is_(None)
    return tx.execute(vendor_product_additions.update().where(*unended).values(product_id=product_id)).rowcount == 1


def forget(tx: Transaction, addition_id: str) -> None:
    """CATALOGING refused it."""
    tx.execute(vendor_product_additions.delete().where(_COLUMNS.addition_id == addition_id))
