"""Add a picture to a product."""

from dataclasses import dataclass

from generated.cataloging.operations import AddProductImageCreated, AddProductImageRequest
from impl.cataloging.domain.pictures import examine
from impl.cataloging.domain.product import Picture
from impl.cataloging.products import Products
from impl.cataloging.tables import images
from impl.cataloging.views import picture_view, product_updated
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class AddProductImage:
    products: Products

    def __call__(self, tx: Transaction, request: AddProductImageRequest) -> AddProductImageCreated:
        product = self.products.lock(tx, request.product_id)
        facts = examine(request.body)
        product.change(seen=None, at=tx.now)
        image_id = new_id("img")
        url = f"/images/{image_id}"
        picture = Picture(
            image_id=image_id, url=url, alt=request.alt, created_at=tx.now, width=facts.width, height=facts.height
        )
        product.add_picture(picture)
        stored = {"image_id": image_id, "product_id": product.product_id, "media_type": facts.media_type}
        tx.insert(images, {**stored, "content": request.body})
        self.products.save(tx, product)
        tx.emit(product_updated(product))
        return AddProductImageCreated(body=picture_view(picture), location=url)
