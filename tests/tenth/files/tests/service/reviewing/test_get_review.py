"""Staff read a review."""

import pytest

from generated.reviewing import operations, problems
from generated.reviewing.client import ReviewingClient
from infra.runtime.ids import new_id
from tests.service.reviewing.support import published, review
from tests.support.service import Serving


async def test_staff_reads_a_review(reviewing: Serving, customer: ReviewingClient) -> None:
    made = await review(customer, await published(reviewing))
    staff = reviewing.as_staff(ReviewingClient, "reviews:read")
    assert (await staff.get_review(operations.GetReviewRequest(review_id=made.review_id))).body == made
    with pytest.raises(problems.NotFound):
        await staff.get_review(operations.GetReviewRequest(review_id=new_id("rev")))
