"""A published product can be reviewed."""

import pytest

from generated.reviewing import problems
from generated.reviewing.client import ReviewingClient
from infra.runtime.ids import new_id
from tests.service.reviewing.support import published, review
from tests.support.service import Serving


async def test_only_a_published_product_is_reviewed(reviewing: Serving, customer: ReviewingClient) -> None:
    with pytest.raises(problems.ProductNotPublished):
        await review(customer, new_id("prd"))
    assert (await review(customer, await published(reviewing))).stars == 5
