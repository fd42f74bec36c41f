"""Read a review."""

from generated.reviewing.operations import GetReviewOk, GetReviewRequest
from impl.reviewing.answers import review_answer
from impl.reviewing.repositories import reviews
from infra.runtime.store.transaction import Transaction


def get_review(tx: Transaction, request: GetReviewRequest) -> GetReviewOk:
    return GetReviewOk(body=review_answer(reviews.get(tx, request.review_id)))
