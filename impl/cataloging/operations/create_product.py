"""Create a product with all its variants."""

from dataclasses import dataclass
from datetime import datetime

from generated.cataloging import models
from generated.cataloging.operations import CreateProductCreated, CreateProductRequest
from impl.cataloging.answers import product_answer
from impl.cataloging.domain.product import Picture, Product, Vendor
from impl.cataloging.domain.texts import FIRST_LANGUAGE
from impl.cataloging.projections import vendors
from impl.cataloging.repositories import categories
from impl.cataloging.repositories.products import Products
from impl.cataloging.use_cases.drafts import attributes_of, variant_of
from impl.common.absent import given
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class CreateProduct:
    products: Products

    def __call__(self, tx: Transaction, request: CreateProductRequest) -> CreateProductCreated:
        draft = request.body
        product = _drafted(draft, vendors.hold(tx, given(draft.vendor_id, None)), tx.now)
        categories.require(tx, product.category_id)
        product.introduce(draft.status)
        self.products.add(tx, product, slug=given(draft.slug, None))
        return CreateProductCreated(body=product_answer(product, product.language), location=f"/products/{product.product_id}")


def _drafted(draft: models.ProductDraft, its_vendor: Vendor | None, now: datetime) -> Product:
    return Product(
        product_id=new_id("prd"),
        slug="",
        language=given(draft.language, FIRST_LANGUAGE),
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
