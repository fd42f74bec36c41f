"""Products as lines of a table, with the columns that an import takes."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Row

from impl.cataloging.domain.product_cells import column_of, text_of_attributes
from impl.cataloging.domain.product_lines import COLUMNS
from impl.cataloging.domain.shop_names import ShopNames
from impl.cataloging.domain.texts import Attribute, ProductTexts, VariantTexts
from impl.cataloging.repositories.product_export import Exported
from impl.kernel.tables import amount, guarded


def rows_of(exported: Exported, names: ShopNames, point: str) -> Iterator[Sequence[str]]:
    """Returns a line for each variant; amounts are written with this decimal point."""
    product = exported.product
    translations = msgspec.convert(product.translations, list[ProductTexts])
    common = _of_product(product, translations, names)
    for variant in exported.variants:
        cells = {**common, **_of_variant(variant, product.language, translations, point)}
        yield [guarded(cells.get(column, "")) for column in COLUMNS]


def _of_product(product: Row[Any], translations: Sequence[ProductTexts], names: ShopNames) -> dict[str, str]:
    own = ProductTexts(
        language=product.language,
        name=product.name,
        slug=product.slug,
        description=product.description,
        attributes=msgspec.convert(product.attributes, list[Attribute]),
    )
    cells = {
        "product": product.slug,
        "language": product.language,
        "status": product.status,
        "category": names.paths["FR"].get(product.category_id, ""),
        "vendor": names.vendor_names.get(product.vendor_id, ""),
    }
    for texts in (own, *translations):
        cells |= {
            column_of("name", texts.language): texts.name,
            column_of("slug", texts.language): texts.slug,
            column_of("description", texts.language): texts.description,
            column_of("attributes", texts.language): text_of_attributes(texts.attributes),
        }
    return cells


def _of_variant(variant: Row[Any], language: str, translations: Sequence[ProductTexts], point: str) -> Mapping[str, str]:
    own = VariantTexts(sku=variant.sku, name=variant.name, attributes=msgspec.convert(variant.attributes, list[Attribute]))
    cells = {
        "sku": variant.sku,
        "price": "" if variant.regular_price is None else amount(variant.regular_price, point),
        "weight": str(variant.weight),
        "tax_class": variant.tax_class,
        "max_per_order": str(variant.max_per_order),
    }
    told = [(language, own), *((each.language, each.variant(variant.sku)) for each in translations)]
    for in_language, texts in told:
        if texts is not None:
            suffix = in_language.lower()
            cells[f"variant_name_{suffix}"] = texts.name or ""
            cells[f"variant_attributes_{suffix}"] = text_of_attributes(texts.attributes)
    return cells
