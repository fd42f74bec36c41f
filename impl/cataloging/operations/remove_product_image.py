"""Remove a picture from its product, with its bytes."""

from dataclasses import dataclass

from sqlalchemy import String, cast, select

from generated.cataloging.operations import RemoveProductImageDone, RemoveProductImageRequest
from generated.cataloging.problems import NotFound
from impl.cataloging.products import Products
from impl.cataloging.tables import images, products
from impl.cataloging.views import product_updated
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RemoveProductImage:
    products: Products

    def __call__(self, tx: Transaction, request: RemoveProductImageRequest) -> RemoveProductImageDone:
        product = self.products.lock(tx, _product_of(tx, request.image_id))
        product.change(seen=None, at=tx.now)
        product.remove_picture(request.image_id)
        tx.execute(images.delete().where(images.c.image_id == request.image_id))
        self.products.save(tx, product)
        tx.emit(product_updated(product))
        return RemoveProductImageDone()


def _product_of(tx: Transaction, image_id: str) -> str:
    """Pictures that the shop site serves have no bytes here: they stand in their product only."""
    product_id = tx.scalar(select(images.c.product_id).where(images.c.image_id == image_id))
    if product_id is None:
        mentions = cast(products.c.pictures, String).contains(f'"{image_id}"', autoescape=True)
        product_id = tx.scalar(select(products.c.product_id).where(mentions))
    if product_id is None:
        raise NotFound("image")
    return str(product_id)
