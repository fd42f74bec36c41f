"""Remove a picture."""

import pytest

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from tests.service.cataloging.support import create, read


async def test_a_picture_of_the_shop_site_can_be_removed_too(staff: CatalogingClient) -> None:
    product = await create(staff, "Linked", images=[models.ProductImageDraft(url="/media/mugs/a.webp", alt="A mug")])
    request = operations.RemoveProductImageRequest(image_id=product.images[0].image_id)
    await staff.remove_product_image(request)
    assert (await read(staff, product.product_id)).images == []
    with pytest.raises(problems.NotFound):
        await staff.remove_product_image(request)
