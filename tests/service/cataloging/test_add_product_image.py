"""Add a picture to a product."""

import pytest
from msgspec import UNSET

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from infra.runtime.ids import new_id
from tests.service.cataloging.support import create, new_sku, png, read, variant
from tests.support.service import Serving


def picture_of(product: models.Product, sku: str | None) -> operations.AddProductImageRequest:
    return operations.AddProductImageRequest(
        product_id=product.product_id, alt="A mug", sku=sku, body=png(12, 9), content_type="image/png"
    )


async def test_a_picture_shows_one_variant_and_carts_copy_it_for_that_one(cataloging: Serving, staff: CatalogingClient) -> None:
    whole, blue = new_sku(), new_sku()
    product = await create(staff, "In two colours", variant(whole), variant(blue))
    pictures = [(await staff.add_product_image(picture_of(product, sku))).body for sku in (None, blue)]
    assert [each.sku for each in (await read(staff, product.product_id)).images] == [UNSET, blue]
    carting = cataloging.as_service(CatalogingClient, "carting")
    offers = (await carting.list_variants(operations.ListVariantsRequest(sku=(whole, blue)))).body.items
    assert [each.image_url for each in offers] == [each.url for each in pictures]
    await staff.remove_variant(operations.RemoveVariantRequest(product_id=product.product_id, sku=blue))
    assert [each.sku for each in (await read(staff, product.product_id)).images] == [UNSET, UNSET]


async def test_a_picture_cannot_show_a_variant_of_another_product(staff: CatalogingClient) -> None:
    product, other = await create(staff, "One"), await create(staff, "Other")
    with pytest.raises(problems.NotFound):
        await staff.add_product_image(picture_of(product, other.variants[0].sku))


async def test_words_of_nothing_but_the_invisible_are_refused(staff: CatalogingClient) -> None:
    product = await create(staff, "Unseen")
    request = operations.AddProductImageRequest(
        product_id=product.product_id, alt="\u200b", body=png(4, 4), content_type="image/png"
    )
    with pytest.raises(problems.TextInvisible) as refusal:
        await staff.add_product_image(request)
    assert [fault["pointer"] for fault in refusal.value.members["errors"]] == ["/query/alt"]
    with pytest.raises(problems.TextInvisible):
        await create(staff, "Unseen", images=[models.ProductImageDraft(url="/media/mugs/a.webp", alt="\u3164")])


async def test_a_repeat_adds_no_second_picture(staff: CatalogingClient) -> None:
    product = await create(staff, "Once")
    request = operations.AddProductImageRequest(
        product_id=product.product_id, alt="?", body=png(4, 4), content_type="image/png", idempotency_key=new_id("key")
    )
    first, again = [(await staff.add_product_image(request)).body for _ in range(2)]
    assert first == again
    assert len((await read(staff, product.product_id)).images) == 1


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"GIF89a", problems.UnsupportedImage),
        (png(300, 300)[:-40], problems.UnsupportedImage),
        (png(10_001, 1), problems.ImageTooLarge),
        (png(6_000, 6_000), problems.ImageTooLarge),
    ],
)
async def test_what_cannot_be_shown_is_refused(staff: CatalogingClient, content: bytes, refusal: type[Exception]) -> None:
    product = await create(staff, "Odd")
    request = operations.AddProductImageRequest(product_id=product.product_id, alt="?", body=content, content_type="image/png")
    with pytest.raises(refusal):
        await staff.add_product_image(request)
