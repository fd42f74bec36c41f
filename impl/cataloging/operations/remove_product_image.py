"""Remove a picture from its product, with its bytes."""

from dataclasses import dataclass

from generated.cataloging.operations import RemoveProductImageDone, RemoveProductImageRequest
from impl.cataloging.repositories import images
from impl.cataloging.repositories.products import Products
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RemoveProductImage:
    products: Products

    def __call__(self, tx: Transaction, request: RemoveProductImageRequest) -> RemoveProductImageDone:
        with self.products.change_of_image(tx, request.image_id) as product:
            product.change(seen=None)
            product.remove_picture(request.image_id)
            images.remove(tx, request.image_id)
        return RemoveProductImageDone()
