"""Lets the guest orders of an address join the account that confirmed it, some in each transaction."""

from impl.ordering.job_types import JoinGuestOrders
from impl.ordering.projections import customers
from impl.ordering.repositories.orders import orders
from infra.runtime.store.transaction import Transaction

_AT_ONCE = 20  # on SQLite, a transaction holds the event loop


def join_guest_orders(tx: Transaction, job: JoinGuestOrders) -> None:
    customer_id = customers.lock_only_owner(tx, job.email_key)
    if customer_id is not None and orders.join_some(tx, job.email_key, customer_id, most=_AT_ONCE):
        tx.schedule(job)
