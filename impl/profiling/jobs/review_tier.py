"""Computes a tier again: a manual tier expired, or an order is twelve months old."""

from impl.profiling.job_types import ReviewTier
from impl.profiling.use_cases import review_tier as use_case
from infra.runtime.store.transaction import Transaction


def review_tier(tx: Transaction, job: ReviewTier) -> None:
    use_case.review_tier(tx, job.customer_id)
