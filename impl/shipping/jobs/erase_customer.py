"""Takes a customer's addresses out of all that is settled. What is still on its way waits for the next CustomerErased.

No guest's token opens any of it from now on.
"""

from impl.common.personal_data import erased_event
from impl.shipping.job_types import EraseCustomer
from impl.shipping.repositories import erasure
from infra.runtime.erasing import erase_mentions
from infra.runtime.store.transaction import Transaction


def erase_customer(tx: Transaction, job: EraseCustomer) -> None:
    found = erasure.list_of_customer(tx, job.customer_id, job.after)
    for order_id in found:
        erasure.forget_token(tx, order_id)
    settled = [order_id for order_id in found if erasure.is_settled(tx, order_id)]
    for order_id in settled:
        erasure.erase(tx, order_id)
    erase_mentions(tx, settled, erased_event)
    if len(found) == erasure.AT_ONCE:
        tx.schedule(EraseCustomer(customer_id=job.customer_id, after=found[-1]))
