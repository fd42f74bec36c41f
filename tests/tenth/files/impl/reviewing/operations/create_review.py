"""Create a review of a product. A customer reviews a product once."""

from generated.reviewing.operations import CreateReviewCreated, CreateReviewRequest
from generated.reviewing.problems import ProductNotPublished
from impl.reviewing.answers import review_answer
from impl.reviewing.domain.review import Review
from impl.reviewing.projections import products
from impl.reviewing.repositories import reviews
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def create_review(tx: Transaction, request: CreateReviewRequest) -> CreateReviewCreated:
    draft = request.body
    if not products.is_published(tx, draft.product_id):
        raise ProductNotPublished
    review = Review(
        review_id=new_id("rev"),
        product_id=draft.product_id,
        customer_id=request.caller.subject,
        stars=draft.stars,
        comment=draft.comment,
        created_at=tx.now,
    )
    reviews.add(tx, review)
    return CreateReviewCreated(body=review_answer(review), location=f"/reviews/{review.review_id}")
