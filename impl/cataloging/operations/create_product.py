"""Create a product with all its variants."""

from dataclasses import dataclass
from datetime import datetime

from generated.cataloging import models
from generated.cataloging.operations import CreateProductCreated, CreateProductRequest
from impl.cataloging import categories
from impl.cataloging.domain.product import Picture, Product, Vendor
from impl.cataloging.products import Products, vendor
from impl.cataloging.views import attributes_of, given, product_created, product_published, product_view, variant_of
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class CreateProduct:
    products: Products

    def __call__(self, tx: Transaction, request: CreateProductRequest) -> CreateProductCreated:
        draft = request.body
        product = _drafted(draft, vendor(tx, given(draft.vendor_id, None)), tx.now)
        categories.require(tx, product.category_id)
        if draft.status == "ACTIVE":
            product.require_publishable()
            product.status = "ACTIVE"
        self.products.insert(tx, product, slug=given(draft.slug, None))
        tx.emit(product_created(product))
        if product.status == "ACTIVE":
            tx.emit(product_published(product))
        return CreateProductCreated(body=product_view(product), location=f"/products/{product.product_id}")


def _drafted(draft: models.ProductDraft, its_vendor: Vendor | None, now: datetime) -> Product:
    return Product(
        product_id=new_id("prd"),
        slug="",
        name=draft.name,
        description=given(draft.description, ""),
        category_id=given(draft.category_id, None),
        vendor=its_vendor,
        attributes=attributes_of(given(draft.attributes, [])),
        variants=[variant_of(each) for each in draft.variants],
        pictures=[
            Picture(image_id=new_id("img"), url=each.url, alt=each.alt, created_at=now) for each in given(draft.images, [])
        ],
        created_at=now,
        updated_at=now,
    )
