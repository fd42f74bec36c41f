"""What STOCKING writes when it starts: the search keys of stock that an earlier release kept without one."""

from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.transaction import Transaction


def first_start(tx: Transaction) -> None:
    stock_items.renew_search_keys(tx)
