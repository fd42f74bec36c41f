"""Takes an erased customer out of the orders that have ended, some at a time. Open ones wait for the next CustomerErased."""

from impl.common.personal_data import erased_event
from impl.ordering.job_types import EraseCustomer
from impl.ordering.repositories import erasure
from impl.ordering.repositories.orders import orders
from infra.runtime.erasing import erase_mentions
from infra.runtime.store.transaction import Transaction


def erase_customer(tx: Transaction, job: EraseCustomer) -> None:
    found = erasure.list_settled(tx, job.customer_id)
    for order_id in found:
        orders.erase(tx, order_id)
    erase_mentions(tx, found, erased_event)
    if len(found) == erasure.AT_ONCE:
        tx.schedule(job)
