"""Change the texts, the category or the vendor of a product."""

from dataclasses import dataclass

from msgspec import UNSET

from generated.cataloging.operations import UpdateProductOk, UpdateProductRequest
from impl.cataloging.answers import product_answer
from impl.cataloging.projections import vendors
from impl.cataloging.repositories import categories
from impl.cataloging.repositories.products import Products
from impl.cataloging.use_cases.drafts import attributes_of
from impl.common.absent import given
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class UpdateProduct:
    products: Products

    def __call__(self, tx: Transaction, request: UpdateProductRequest) -> UpdateProductOk:
        change = request.body
        with self.products.change(tx, request.product_id) as product:
            product.change(seen=change.version)
            categories.require(tx, given(change.category_id, None))
            product.name = given(change.name, product.name)
            product.slug = given(change.slug, product.slug)
            product.description = given(change.description, product.description)
            product.category_id = given(change.category_id, product.category_id)
            if change.attributes is not UNSET:
                product.attributes = attributes_of(given(change.attributes, []))
            if change.vendor_id is not UNSET:
                product.vendor = vendors.hold(tx, given(change.vendor_id, None))
        return UpdateProductOk(body=product_answer(product, product.language))
