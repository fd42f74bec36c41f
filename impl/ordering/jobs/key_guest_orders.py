"""Gives guest orders of earlier releases the key of their address, by which they join accounts, some in each transaction.

No revision can do it: the key is made by the rules for e-mail addresses. It is done again and again, since during an upgrade
replicas of the earlier release still place orders.
"""

from datetime import timedelta

from impl.ordering.job_types import KeyGuestOrders
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.join_accounts import let_join
from infra.runtime.store.transaction import Transaction

_AT_ONCE = 50
_INTERVAL = timedelta(hours=1)


def key_guest_orders(tx: Transaction, job: KeyGuestOrders) -> None:
    keys = orders.key_some(tx, most=_AT_ONCE)
    let_join(tx, *keys)
    tx.schedule(job, tx.now if len(keys) == _AT_ONCE else tx.now + _INTERVAL)
