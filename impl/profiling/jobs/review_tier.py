"""A manual tier expired, or an order is twelve months old: the tier is looked at anew."""

from impl.profiling import tier_reviews
from infra.runtime.jobs import Job
from infra.runtime.store.transaction import Transaction


def review_tier(tx: Transaction, job: Job) -> None:
    tier_reviews.review(tx, job.key)
