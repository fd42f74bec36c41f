"""The events of the contract for each change of a review."""

from generated.events.reviewing import ReviewCreated
from impl.reviewing.domain.review import Review


def review_created(review: Review) -> ReviewCreated:
    return ReviewCreated(
        review_id=review.review_id, product_id=review.product_id, stars=review.stars, created_at=review.created_at
    )
