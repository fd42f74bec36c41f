"""What STOCKING writes when it starts: data that earlier releases stored in another form."""

from impl.common.shop_settings import rows_of_earlier_table
from impl.stocking.projections.shop_settings import STOCK
from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.transaction import Transaction

_MEMBERS = ("reservation_minutes", "default_reorder_point", "availability_cap")


def first_start(tx: Transaction) -> None:
    for row in rows_of_earlier_table(tx, "stock_policy"):
        STOCK.keep(tx, row.version, {name: getattr(row, name) for name in _MEMBERS})
    stock_items.renew_search_keys(tx)
