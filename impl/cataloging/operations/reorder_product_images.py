"""Set the order of a product's pictures, the variants that they show, and what they show in words."""

from dataclasses import dataclass

from generated.cataloging import models
from generated.cataloging.operations import ReorderProductImagesOk, ReorderProductImagesRequest
from impl.cataloging.answers import product_answer
from impl.cataloging.domain.product import PicturePlace
from impl.cataloging.repositories.products import Products
from impl.common.absent import given, or_none
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ReorderProductImages:
    products: Products

    def __call__(self, tx: Transaction, request: ReorderProductImagesRequest) -> ReorderProductImagesOk:
        with self.products.change(tx, request.product_id) as product:
            product.change(seen=request.body.version)
            product.reorder_pictures([_place(each) for each in request.body.images])
        return ReorderProductImagesOk(body=product_answer(product, product.language))


def _place(asked: models.ProductImagePlace) -> PicturePlace:
    alts = {each.language: each.alt for each in given(asked.alts, [])}
    return PicturePlace(image_id=asked.image_id, sku=or_none(asked.sku), alts=alts)
