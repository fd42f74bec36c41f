"""Looks at a customer's tier anew: after an order or a refund, and when time alone may change it."""

from impl.profiling import customers, purchases, rules
from impl.profiling.domain.customer import Customer
from impl.profiling.job_types import ReviewTier
from impl.profiling.views import customer_tier_changed
from infra.runtime.store.transaction import Transaction


def review(tx: Transaction, customer_id: str) -> None:
    """Recomputes figures and tier; a customer who is not known here has none."""
    customer = customers.lock(tx, customer_id)
    if customer is None:
        return
    before = customer.version
    change = customer.review(purchases.figures(tx, customer_id), rules.load(tx), tx.now)
    if customer.version != before:
        customers.save(tx, customer)
    if change is not None:
        tx.emit(customer_tier_changed(customer, change))
    schedule_next(tx, customer)


def schedule_next(tx: Transaction, customer: Customer) -> None:
    """Sees to it that the passing of time is noticed."""
    if (moment := customer.next_review()) is not None:
        tx.schedule(ReviewTier(customer_id=customer.customer_id), moment)
