"""An index of products that no store has, and one of the demo shop's goods in both languages."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache

from impl.cataloging.domain.categories import Category, CategoryTree
from impl.cataloging.domain.product import Product, Variant, Vendor
from impl.cataloging.domain.texts import LANGUAGES, Attribute, CategoryTexts, ProductTexts, VariantTexts
from impl.cataloging.projections.synonyms import Synonyms
from impl.cataloging.repositories.seals import Seal
from impl.cataloging.search.documents import Entry, document_of
from impl.cataloging.search.index import ProductIndex
from impl.cataloging.search.synonyms import groups_of
from impl.cataloging.search.view import Surroundings, View
from infra.local.demo.data import tables
from infra.local.demo.data.tables import catalogue, catalogue_in_english

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
NO_CATEGORIES = CategoryTree([])


def seal(product: Product, *, vendor_version: int = 1) -> Seal:
    return Seal(
        product_id=product.product_id,
        version=product.version,
        availability=product.availability,
        on_sale=product.on_sale,
        category_id=product.category_id,
        vendor_version=vendor_version,
    )


def view_of(products: Iterable[Product], tree: CategoryTree = NO_CATEGORIES, synonyms: Iterable[Synonyms] = ()) -> View:
    index = ProductIndex()
    index.put((each.product_id, document_of(Entry(product=each, seal=seal(each)), tree)) for each in products)
    around = Surroundings(tree=tree, synonyms=groups_of(synonyms))
    return View(generation=1, contents=index.settle(), around=around)


def product_id(number: int) -> str:
    return f"prd_{number:026d}"


@cache
def demo() -> tuple[View, Mapping[str, str]]:
    """Returns the view of the demo's goods, and the SKU of each product by its id."""
    listed = [(category, product) for category, _ in catalogue().all_categories() for product in category.products]
    products = [_product(number, category, product) for number, (category, product) in enumerate(listed)]
    tree = CategoryTree(_categories())
    return view_of(products, tree), {product_id(number): product.sku for number, (_, product) in enumerate(listed)}


def _categories() -> Iterable[Category]:
    for category, above in catalogue().all_categories():
        english = catalogue_in_english().categories[category.name]
        yield Category(
            category_id=category.name,
            name=category.name,
            parent_id=above.name if above else None,
            created_at=NOW,
            updated_at=NOW,
            translations=[CategoryTexts(language="EN", name=english.name)],
        )


def _product(number: int, category: tables.Category, told: tables.Product) -> Product:
    english = catalogue_in_english().products[told.sku]
    vendor = next(each for each in catalogue().vendors if each.code == category.vendor)
    product = Product(
        product_id=product_id(number),
        slug=told.sku.lower(),
        name=told.name,
        description=told.description,
        status="ACTIVE",
        category_id=category.name,
        vendor=Vendor(vendor_id=vendor.code, name=vendor.name, is_active=True),
        attributes=_attributes(told.attributes),
        variants=[*_variants(told)],
        created_at=NOW + timedelta(seconds=number),
        updated_at=NOW,
    )
    variants = [
        VariantTexts(sku=each.sku, name=english.variants[code].name if code else None, attributes=_in_english(each.attributes))
        for each, code in zip(product.variants, [each.code for each in told.variants] or [""], strict=True)
    ]
    texts = ProductTexts(
        language=LANGUAGES[1],
        name=english.name,
        slug=f"{told.sku.lower()}-en",
        description=english.description,
        attributes=_in_english(product.attributes),
        variants=variants,
    )
    product.translations.append(texts)
    return product


def _variants(told: tables.Product) -> Iterable[Variant]:
    rows: list[tuple[str, str | None, Mapping[str, str | int], int | None]] = [
        (f"-{each.code}", each.name, each.attributes, each.stock) for each in told.variants
    ]
    for code, name, attributes, stock in rows or [("", None, {}, told.stock)]:
        yield Variant(
            sku=f"{told.sku}{code}",
            name=name,
            attributes=_attributes(attributes),
            price=int(told.price * 100),
            weight=told.weight,
            tax_class="STANDARD",
            max_per_order=20,
            availability="IN_STOCK" if stock else "OUT_OF_STOCK",
        )


def _attributes(pairs: Mapping[str, str | int]) -> list[Attribute]:
    return [Attribute(name=name, value=str(value)) for name, value in pairs.items()]


def _in_english(attributes: Iterable[Attribute]) -> list[Attribute]:
    table = catalogue_in_english()
    return [
        Attribute(name=table.attributes.get(each.name, each.name), value=table.values.get(each.value, each.value))
        for each in attributes
    ]
