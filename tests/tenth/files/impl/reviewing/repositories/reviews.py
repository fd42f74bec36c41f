"""The reviews in the store: each is written once and never changes."""

from typing import Any

from sqlalchemy import Row, bindparam, select

from generated.reviewing.problems import NotFound, ReviewExists
from impl.reviewing.domain.review import Review
from impl.reviewing.events import review_created
from impl.reviewing.tables import reviews
from infra.runtime.store.transaction import Transaction

_BY_ID = select(reviews).where(reviews.c.review_id == bindparam("review_id"))
_OF_CUSTOMER = select(reviews.c.review_id).where(
    reviews.c.product_id == bindparam("product_id"), reviews.c.customer_id == bindparam("customer_id")
)


def get(tx: Transaction, review_id: str) -> Review:
    """Returns a review. Raises NotFound."""
    row = tx.one(_BY_ID, {"review_id": review_id})
    if row is None:
        raise NotFound("review")
    return _entity(row)


def add(tx: Transaction, review: Review) -> None:
    """Writes a new review and emits its event. Raises ReviewExists for the customer's second review of the product."""
    known = tx.scalar(_OF_CUSTOMER, {"product_id": review.product_id, "customer_id": review.customer_id})
    if known is not None:
        raise ReviewExists(review_id=known)
    tx.insert(
        reviews,
        {
            "review_id": review.review_id,
            "product_id": review.product_id,
            "customer_id": review.customer_id,
            "stars": review.stars,
            "comment": review.comment,
            "created_at": review.created_at,
        },
    )
    tx.emit(review_created(review))


def _entity(row: Row[Any]) -> Review:
    return Review(
        review_id=row.review_id,
        product_id=row.product_id,
        customer_id=row.customer_id,
        stars=row.stars,
        comment=row.comment,
        created_at=row.created_at,
    )
