"""Replace all texts of a product in one language: a translation, or its own."""

from dataclasses import dataclass

from generated.cataloging.operations import ReplaceProductTextsOk, ReplaceProductTextsRequest
from impl.cataloging.answers import product_answer
from impl.cataloging.domain.texts import PictureText, ProductTexts, VariantTexts
from impl.cataloging.repositories import names
from impl.cataloging.repositories.products import Products
from impl.cataloging.use_cases.drafts import attributes_of
from impl.common.absent import given, or_none
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ReplaceProductTexts:
    products: Products

    def __call__(self, tx: Transaction, request: ReplaceProductTextsRequest) -> ReplaceProductTextsOk:
        told = request.body
        with self.products.change(tx, request.product_id) as product:
            product.change(seen=told.version)
            slug = or_none(told.slug) or product.slugs.get(request.language)
            product.replace_texts(
                ProductTexts(
                    language=request.language,
                    name=told.name,
                    slug=slug or names.make_slug(tx, product.product_id, told.name),
                    description=given(told.description, ""),
                    attributes=attributes_of(told.attributes),
                    variants=[
                        VariantTexts(sku=each.sku, name=or_none(each.name), attributes=attributes_of(each.attributes))
                        for each in told.variants
                    ],
                    pictures=[PictureText(image_id=each.image_id, alt=each.alt) for each in told.images],
                )
            )
        return ReplaceProductTextsOk(body=product_answer(product, request.language))
