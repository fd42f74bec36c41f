"""From reviews to the models of the contract."""

from generated.reviewing import models
from impl.reviewing.domain.review import Review


def review_answer(review: Review) -> models.Review:
    return models.Review(
        review_id=review.review_id,
        product_id=review.product_id,
        customer_id=review.customer_id,
        stars=review.stars,
        comment=review.comment,
        created_at=review.created_at,
    )
