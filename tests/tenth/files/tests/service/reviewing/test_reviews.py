"""Customers review products, and staff read it."""

from pathlib import Path

import pytest

from generated.events.reviewing import ReviewCreated
from generated.reviewing import models, operations, problems
from generated.reviewing.client import ReviewingClient
from impl.reviewing.tables import products
from infra.runtime.ids import new_id
from tests.support.service import serving


async def test_a_customer_reviews_a_published_product_once(tmp_path: Path) -> None:
    async with serving("reviewing", folder=tmp_path) as services:
        reviewing = services["reviewing"]
        customer = reviewing.as_customer(ReviewingClient, new_id("cus"))
        draft = models.ReviewDraft(product_id=new_id("prd"), stars=5, comment="A fine mug.")

        async def review() -> models.Review:
            request = operations.CreateReviewRequest(idempotency_key=new_id("key"), body=draft)
            return (await customer.create_review(request)).body

        with pytest.raises(problems.ProductNotPublished):
            await review()
        await reviewing.store.command(lambda tx: tx.insert(products, {"product_id": draft.product_id}))
        made = await review()
        with pytest.raises(problems.ReviewExists) as refused:
            await review()
        assert refused.value.members == {"review_id": made.review_id}
        (event,) = await reviewing.emitted_of(ReviewCreated)
        assert (event.review_id, event.stars) == (made.review_id, 5)
        staff = reviewing.as_staff(ReviewingClient, "reviews:read")
        assert (await staff.get_review(operations.GetReviewRequest(review_id=made.review_id))).body == made
