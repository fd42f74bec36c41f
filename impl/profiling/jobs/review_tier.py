"""A manual tier expired, or an order is twelve months old: the tier is looked at anew."""

from impl.profiling import tier_reviews
from impl.profiling.job_types import ReviewTier
from infra.runtime.store.transaction import Transaction


def review_tier(tx: Transaction, job: ReviewTier) -> None:
    tier_reviews.review(tx, job.customer_id)
