"""What ORDERING writes before the first request."""

from dataclasses import dataclass

from impl.common import search
from impl.ordering import tables
from impl.ordering.job_types import EndReturnedOrders, FindStuckProcesses, KeyGuestOrders
from impl.ordering.security.order_tokens import OrderTokens
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True)
class FirstStart:
    """Runs at every start, and writes only what is missing."""

    tokens: OrderTokens

    def __call__(self, tx: Transaction) -> None:
        self.tokens.load(tx)
        search.renew(tx, tables.orders.c.words)
        tx.schedule(FindStuckProcesses())
        tx.schedule(EndReturnedOrders())
        tx.schedule(KeyGuestOrders())
