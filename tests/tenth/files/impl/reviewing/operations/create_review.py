"""Review a product, once."""

import msgspec
from sqlalchemy import select

from generated.events.reviewing import ReviewCreated
from generated.reviewing import models
from generated.reviewing.operations import CreateReviewCreated, CreateReviewRequest
from generated.reviewing.problems import ProductNotPublished, ReviewExists
from impl.reviewing.tables import products, reviews
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def create_review(tx: Transaction, request: CreateReviewRequest) -> CreateReviewCreated:
    draft, customer_id = request.body, request.caller.subject
    if tx.one(select(products).where(products.c.product_id == draft.product_id)) is None:
        raise ProductNotPublished
    own = (reviews.c.product_id == draft.product_id, reviews.c.customer_id == customer_id)
    if (review_id := tx.scalar(select(reviews.c.review_id).where(*own))) is not None:
        raise ReviewExists(review_id=review_id)
    review = models.Review(
        review_id=new_id("rev"),
        product_id=draft.product_id,
        customer_id=customer_id,
        stars=draft.stars,
        comment=draft.comment,
        created_at=tx.now,
    )
    tx.insert(reviews, msgspec.structs.asdict(review))
    tx.emit(
        ReviewCreated(
            review_id=review.review_id, product_id=review.product_id, stars=review.stars, created_at=review.created_at
        )
    )
    return CreateReviewCreated(body=review, location=f"/reviews/{review.review_id}")
