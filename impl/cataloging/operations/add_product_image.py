"""Add a picture to a product."""

from dataclasses import dataclass

from generated.cataloging.operations import AddProductImageCreated, AddProductImageRequest
from impl.cataloging.darkroom import Darkroom, Print
from impl.cataloging.domain.product import Picture, Product
from impl.cataloging.products import Products
from impl.cataloging.tables import images
from impl.cataloging.views import picture_view, product_updated
from infra.runtime.ids import new_id
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class AddProductImage:
    store: Store
    products: Products
    darkroom: Darkroom

    async def __call__(self, request: AddProductImageRequest) -> AddProductImageCreated:
        developed = await self.darkroom.develop(request.body)
        picture = await self.store.command(lambda tx: self._add(tx, request, developed))
        return AddProductImageCreated(body=picture_view(picture), location=picture.url)

    def _add(self, tx: Transaction, request: AddProductImageRequest, developed: Print) -> Picture:
        product = self.products.lock(tx, request.product_id)
        image_id = request.resource_id or new_id("img")
        added_before = next((each for each in product.pictures if each.image_id == image_id), None)
        return added_before or self._hang(tx, product, developed, _picture(tx, image_id, request.alt, developed))

    def _hang(self, tx: Transaction, product: Product, developed: Print, picture: Picture) -> Picture:
        product.change(seen=None, at=tx.now)
        product.add_picture(picture)
        stored = {"image_id": picture.image_id, "product_id": product.product_id, "media_type": developed.media_type}
        tx.insert(images, {**stored, "content": developed.content})
        self.products.save(tx, product)
        tx.emit(product_updated(product))
        return picture


def _picture(tx: Transaction, image_id: str, alt: str, developed: Print) -> Picture:
    size = {"width": developed.width, "height": developed.height}
    return Picture(image_id=image_id, url=f"/images/{image_id}", alt=alt, created_at=tx.now, **size)
