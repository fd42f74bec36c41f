"""Read a review."""

import msgspec
from sqlalchemy import select

from generated.reviewing import models
from generated.reviewing.operations import GetReviewOk, GetReviewRequest
from generated.reviewing.problems import NotFound
from impl.reviewing.tables import reviews
from infra.runtime.store.transaction import Transaction


def get_review(tx: Transaction, request: GetReviewRequest) -> GetReviewOk:
    row = tx.one(select(reviews).where(reviews.c.review_id == request.review_id))
    if row is None:
        raise NotFound(resource="review")
    return GetReviewOk(body=msgspec.convert(row, models.Review, from_attributes=True))
