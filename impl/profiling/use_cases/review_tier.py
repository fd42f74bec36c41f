"""Reviews a customer's tier: after an order or a refund, and when the passing of time may change it."""

from impl.profiling.domain.customer import Customer
from impl.profiling.job_types import ReviewTier
from impl.profiling.projections import purchases
from impl.profiling.repositories import tier_rules
from impl.profiling.repositories.customers import customers
from infra.runtime.store.transaction import Transaction


def review_tier(tx: Transaction, customer_id: str) -> None:
    """Computes figures and tier again. Does nothing for an unknown customer."""
    forget_review(tx, customer_id)
    with customers.change_if_known(tx, customer_id) as customer:
        if customer is not None:
            customer.review(purchases.figures(tx, customer_id), tier_rules.get(tx), tx.now)
            schedule_review(tx, customer)


def forget_review(tx: Transaction, customer_id: str) -> None:
    """Unschedules the review. It comes before the customer is locked, as in the job itself: else the two could block each other."""
    tx.unschedule(ReviewTier(customer_id=customer_id))


def schedule_review(tx: Transaction, customer: Customer) -> None:
    """Schedules the next review, for when time alone may change the tier."""
    if (moment := customer.next_review()) is not None:
        tx.schedule(ReviewTier(customer_id=customer.customer_id), moment)
