"""Pictures of products."""

import struct
import zlib

import pytest

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from tests.service.cataloging.support import create, read


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


class TestPictures:
    async def test_the_bytes_come_back_as_they_were_sent(self, staff: CatalogingClient, public: CatalogingClient) -> None:
        product = await create(staff, "Pictured")
        content = png(12, 9)
        request = operations.AddProductImageRequest(
            product_id=product.product_id, alt="A mug", body=content, content_type="image/jpeg"
        )
        picture = (await staff.add_product_image(request)).body
        assert (picture.width, picture.height) == (12, 9)
        answer = await public.get_image(operations.GetImageRequest(image_id=picture.image_id))
        assert (answer.body, answer.content_type) == (content, "image/png")
        assert [each.url for each in (await read(staff, product.product_id)).images] == [f"/images/{picture.image_id}"]
        await staff.remove_product_image(operations.RemoveProductImageRequest(image_id=picture.image_id))
        with pytest.raises(problems.NotFound):
            await public.get_image(operations.GetImageRequest(image_id=picture.image_id))

    async def test_a_picture_of_the_shop_site_can_be_removed_too(self, staff: CatalogingClient) -> None:
        product = await create(staff, "Linked", images=[models.ProductImageDraft(url="/media/mugs/a.webp", alt="A mug")])
        request = operations.RemoveProductImageRequest(image_id=product.images[0].image_id)
        await staff.remove_product_image(request)
        assert (await read(staff, product.product_id)).images == []
        with pytest.raises(problems.NotFound):
            await staff.remove_product_image(request)

    @pytest.mark.parametrize(
        ("content", "refusal"), [(b"GIF89a", problems.UnsupportedImage), (png(10_001, 1), problems.ImageTooLarge)]
    )
    async def test_what_cannot_be_shown_is_refused(
        self, staff: CatalogingClient, content: bytes, refusal: type[Exception]
    ) -> None:
        product = await create(staff, "Odd")
        request = operations.AddProductImageRequest(
            product_id=product.product_id, alt="?", body=content, content_type="image/png"
        )
        with pytest.raises(refusal):
            await staff.add_product_image(request)
