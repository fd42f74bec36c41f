"""A customer reviews a product, once."""

import pytest

from generated.events.reviewing import ReviewCreated
from generated.reviewing import problems
from generated.reviewing.client import ReviewingClient
from tests.service.reviewing.support import published, review
from tests.support.service import Serving


async def test_a_customer_reviews_a_product_once(reviewing: Serving, customer: ReviewingClient) -> None:
    product_id = await published(reviewing)
    made = await review(customer, product_id)
    with pytest.raises(problems.ReviewExists) as refused:
        await review(customer, product_id)
    assert refused.value.members == {"review_id": made.review_id}
    (event,) = await reviewing.emitted_of(ReviewCreated)
    assert (event.review_id, event.stars) == (made.review_id, 5)
