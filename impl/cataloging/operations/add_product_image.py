"""Add a picture to a product."""

from dataclasses import dataclass

from generated.cataloging.operations import AddProductImageCreated, AddProductImageRequest
from impl.cataloging.answers import product_image_answer
from impl.cataloging.documents.image_encoding import EncodedImage, ImageEncoder
from impl.cataloging.domain.product import Picture
from impl.cataloging.repositories import images
from impl.cataloging.repositories.products import Products
from infra.runtime.ids import new_id
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class AddProductImage:
    store: Store
    products: Products
    encoder: ImageEncoder

    async def __call__(self, request: AddProductImageRequest) -> AddProductImageCreated:
        encoded = await self.encoder.encode(request.body)
        picture = await self.store.command(lambda tx: self._add(tx, request, encoded))
        return AddProductImageCreated(body=product_image_answer(picture), location=picture.url)

    def _add(self, tx: Transaction, request: AddProductImageRequest, encoded: EncodedImage) -> Picture:
        with self.products.change(tx, request.product_id) as product:
            image_id = request.resource_id or new_id("img")
            if added_before := product.picture(image_id):
                return added_before
            picture = _picture(tx, image_id, request, encoded)
            product.change(seen=None)
            product.add_picture(picture)
            images.add(tx, image_id, product.product_id, encoded)
        return picture


def _picture(tx: Transaction, image_id: str, request: AddProductImageRequest, encoded: EncodedImage) -> Picture:
    return Picture(
        image_id=image_id,
        url=f"/images/{image_id}",
        alt=request.alt,
        sku=request.sku,
        created_at=tx.now,
        width=encoded.width,
        height=encoded.height,
    )
