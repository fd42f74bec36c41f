"""What is written at a start: what earlier releases kept in another way."""

from impl.common.shop_settings import rows_of_earlier_table
from impl.stocking.projections.shop_settings import STOCK
from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.transaction import Transaction

_MEMBERS = ("reservation_minutes", "default_reorder_point", "availability_cap")


def first_start(tx: Transaction) -> None:
    for row in rows_of_earlier_table(tx, "stock_policy"):
        STOCK.keep(tx, row.version, {name: getattr(row, name) for name in _MEMBERS})
    stock_items.renew_search_keys(tx)
