"""What the tests of REVIEWING share."""

from pathlib import Path

import msgspec

from generated.events.cataloging import ProductPublished
from generated.reviewing import models, operations
from generated.reviewing.client import ReviewingClient
from infra.runtime.ids import new_id
from tests.support.service import Serving

_CONTRACT = Path(__file__).parents[3] / "contracts/cataloging/events/product-published.v1.json"
_EXAMPLE = msgspec.json.decode(_CONTRACT.read_bytes())["examples"][0]


async def published(reviewing: Serving) -> str:
    """Publishes a product and returns its id."""
    product_id = new_id("prd")
    await reviewing.react(msgspec.convert({**_EXAMPLE, "product_id": product_id}, ProductPublished))
    return product_id


async def review(client: ReviewingClient, product_id: str) -> models.Review:
    draft = models.ReviewDraft(product_id=product_id, stars=5, comment="A fine mug.")
    return (await client.create_review(operations.CreateReviewRequest(idempotency_key=new_id("key"), body=draft))).body
