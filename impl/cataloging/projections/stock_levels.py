"""Stock levels, from the events of STOCKING. Shoppers see a status, so a sale rarely changes what is shown."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Row, bindparam, select

from generated.events.stocking import StockLevel
from impl.cataloging.tables import levels
from impl.common.absent import given
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.transaction import Transaction

_VERSION = bindparam("the_version", type_=levels.c.version.type)
_ITS_LEVEL = levels.c.sku == bindparam("the_sku"), levels.c.version <= _VERSION
_SAME_STATUS = Prepared(
    levels.update()
    .where(*_ITS_LEVEL, levels.c.status == bindparam("the_status"), levels.c.since.is_not(None))
    .values(version=_VERSION)
)
"""The update for nearly every sale: the number changed, the status did not, and shoppers see no difference."""
_NEW_STATUS = Prepared(
    levels.update().where(*_ITS_LEVEL).values(version=_VERSION, status=bindparam("the_status"), since=bindparam("the_instant"))
)
_OF_SKUS = select(levels).where(levels.c.sku.in_(bindparam("skus", expanding=True)))


def expect(tx: Transaction, skus: Iterable[str]) -> Mapping[str, Row[Any]]:
    """Makes room for the levels of new SKUs. Returns those that STOCKING told before there was a product of that SKU, by SKU."""
    wanted = sorted(skus)
    for sku in wanted:
        tx.insert_if_absent(levels, sku=sku, status="OUT_OF_STOCK", since=None, version=0)
    return {row.sku: row for row in tx.all(_OF_SKUS, {"skus": wanted})} if wanted else {}


def keep_status(tx: Transaction, told: StockLevel) -> bool:
    """Keeps a level unless a later one is known; returns whether the SKU has another status now.

    Two events of one change have one version. Events of release 0.1.0 have none: they come in their order, before all others.
    """
    news = {
        "the_sku": told.sku,
        "the_status": told.status,
        "the_instant": told.as_of,
        "the_version": given(told.version, 0),
    }
    if _SAME_STATUS.run(tx.connection, news).rowcount:
        return False
    expect(tx, [told.sku])
    return bool(_NEW_STATUS.run(tx.connection, news).rowcount)
