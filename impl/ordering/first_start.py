"""What ORDERING writes before the first request."""

from dataclasses import dataclass

from impl.common import search
from impl.common.shop_settings import rows_of_earlier_table
from impl.ordering import tables
from impl.ordering.job_types import EndReturnedOrders, FindStuckProcesses
from impl.ordering.projections.shop_settings import CHECKOUT
from impl.ordering.security.order_tokens import OrderTokens
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True)
class FirstStart:
    """Runs at every start, and writes only what is missing."""

    tokens: OrderTokens

    def __call__(self, tx: Transaction) -> None:
        self.tokens.load(tx)
        _carry_over(tx)
        search.renew(tx, tables.orders.c.words)
        tx.schedule(FindStuckProcesses())
        tx.schedule(EndReturnedOrders())


def _carry_over(tx: Transaction) -> None:
    """Keeps what release 0.1 kept in a table of its own."""
    for row in rows_of_earlier_table(tx, "checkout_policy"):
        document = {
            "payment_minutes": row.payment_minutes,
            "guest_checkout": bool(row.guest_checkout),
            "payment_methods": row.payment_methods,
            "return_days": row.return_days,
        }
        CHECKOUT.keep(tx, row.version, document)
