"""Stock levels, from the events of STOCKING. Shoppers see a status, so a sale rarely changes what is shown."""

from sqlalchemy import bindparam

from generated.events.stocking import StockLevel
from impl.cataloging.tables import levels
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.transaction import Transaction

_SAME_STATUS = Prepared(
    levels.update()
    .where(
        levels.c.sku == bindparam("the_sku"),
        levels.c.status == bindparam("the_status"),
        levels.c.as_of < bindparam("the_instant"),
    )
    .values(as_of=bindparam("the_instant"))
)
"""The update for nearly every sale: the number changed, the status did not, and shoppers see no difference."""


def keep_status(tx: Transaction, told: StockLevel) -> bool:
    """Keeps a level unless a later one is known; returns whether the SKU has another status now."""
    news = {"the_sku": told.sku, "the_status": told.status, "the_instant": told.as_of}
    if _SAME_STATUS.run(tx.connection, news).rowcount:
        return False
    return tx.keep_latest(levels, ["sku"], by="as_of", sku=told.sku, status=told.status, since=told.as_of, as_of=told.as_of)
