"""Read a picture."""

import aiohttp
import pytest

from generated.cataloging import operations, problems
from generated.cataloging.client import CatalogingClient
from tests.service.cataloging.support import create, png, read
from tests.support.service import Serving


async def test_a_picture_comes_back_without_what_else_was_in_its_file(
    staff: CatalogingClient, public: CatalogingClient
) -> None:
    product = await create(staff, "Pictured")
    content = png(12, 9, comment="48.85 N 2.35 E")
    request = operations.AddProductImageRequest(
        product_id=product.product_id, alt="A mug", body=content, content_type="image/jpeg"
    )
    picture = (await staff.add_product_image(request)).body
    assert (picture.width, picture.height) == (12, 9)
    answer = await public.get_image(operations.GetImageRequest(image_id=picture.image_id))
    assert answer.content_type == "image/png"
    assert b"48.85 N" in content
    assert b"48.85 N" not in answer.body
    assert [each.url for each in (await read(staff, product.product_id)).images] == [f"/images/{picture.image_id}"]
    await staff.remove_product_image(operations.RemoveProductImageRequest(image_id=picture.image_id))
    with pytest.raises(problems.NotFound):
        await public.get_image(operations.GetImageRequest(image_id=picture.image_id))


async def test_a_picture_may_be_kept_for_ever_and_is_taken_at_its_word(staff: CatalogingClient, cataloging: Serving) -> None:
    product = await create(staff, "Kept")
    request = operations.AddProductImageRequest(
        product_id=product.product_id, alt="?", body=png(4, 4), content_type="image/png"
    )
    address = (await staff.add_product_image(request)).body.url
    async with aiohttp.ClientSession(cataloging.url) as session, session.get(address) as first:
        async with session.get(address, headers={"If-None-Match": first.headers["ETag"]}) as again:
            assert again.status == 304
        for answer in (first, again):
            assert answer.headers.getall("X-Content-Type-Options") == ["nosniff"]
            assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
