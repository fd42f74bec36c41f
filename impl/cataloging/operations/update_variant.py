"""Change a variant; its price has an operation of its own."""

from dataclasses import dataclass

from msgspec import UNSET

from generated.cataloging.operations import UpdateVariantOk, UpdateVariantRequest
from impl.cataloging.answers import product_answer
from impl.cataloging.repositories.products import Products
from impl.cataloging.use_cases.drafts import attributes_of
from impl.common.absent import given
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class UpdateVariant:
    products: Products

    def __call__(self, tx: Transaction, request: UpdateVariantRequest) -> UpdateVariantOk:
        change = request.body
        with self.products.change(tx, request.product_id) as product:
            variant = product.variant(request.sku)
            product.change(seen=change.version)
            variant.name = given(change.name, variant.name)
            variant.weight = given(change.weight, variant.weight)
            variant.tax_class = given(change.tax_class, variant.tax_class)
            variant.max_per_order = given(change.max_per_order, variant.max_per_order)
            if change.attributes is not UNSET:
                variant.attributes = attributes_of(given(change.attributes, []))
        return UpdateVariantOk(body=product_answer(product, product.language))
