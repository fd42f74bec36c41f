"""Finds products by words, category, vendor, price, stock and attributes, in the same way on both databases."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, Table, case, func, literal, select

from impl.cataloging.domain.product import Product
from impl.cataloging.domain.words import ATTRIBUTE_WEIGHT, DESCRIPTION_WEIGHT, NAME_WEIGHT, SKU_WEIGHT, weighted
from impl.cataloging.tables import product_attributes, products, search_tokens, variants
from infra.runtime.store.transaction import Transaction

_LAST_LETTER = "\U0010ffff"


@dataclass(frozen=True, kw_only=True)
class ProductFilters:
    """The filters of a product search; None sets no filter."""

    words: tuple[str, ...] | None = None
    category_ids: tuple[str, ...] | None = None
    vendor_id: str | None = None
    price_min: int | None = None
    price_max: int | None = None
    in_stock: bool = False
    attributes: tuple[tuple[str, str], ...] = ()
    status: str | None = None
    on_sale: bool = True


@dataclass(frozen=True, kw_only=True)
class Searched:
    """The data by which a product is found."""

    texts: tuple[tuple[str, int], ...]
    """Each text with the weight of its words."""
    attributes: tuple[tuple[str, str], ...]


def searched(product: Product) -> Searched:
    """Returns the search data of a product. It is cheap, because it is compared before and after each change."""
    attributes = [*product.attributes, *(each for variant in product.variants for each in variant.attributes)]
    texts = [(product.name, NAME_WEIGHT), (product.description, DESCRIPTION_WEIGHT)]
    for variant in product.variants:
        texts += [(variant.name or "", NAME_WEIGHT), (variant.sku, SKU_WEIGHT), (variant.sku.replace("-", ""), SKU_WEIGHT)]
    texts += [(each.value, ATTRIBUTE_WEIGHT) for each in attributes]
    return Searched(texts=tuple(texts), attributes=tuple((each.name, each.value) for each in attributes))


def add(tx: Transaction, product_id: str, product: Searched) -> None:
    """Writes the words and attributes of a new product."""
    tokens = weighted(product.texts).items()
    tx.insert(search_tokens, *({"token": token, "product_id": product_id, "weight": weight} for token, weight in tokens))
    pairs = dict.fromkeys(product.attributes)
    tx.insert(product_attributes, *({"product_id": product_id, "name": name, "value": value} for name, value in pairs))


def replace(tx: Transaction, product_id: str, product: Searched) -> None:
    """As `add`, but replaces the words and attributes of an existing product."""
    tx.execute(search_tokens.delete().where(search_tokens.c.product_id == product_id))
    tx.execute(product_attributes.delete().where(product_attributes.c.product_id == product_id))
    add(tx, product_id, product)


def matching(filters: ProductFilters, *columns: ColumnElement[Any] | Table) -> tuple[Select[Any], ColumnElement[int]]:
    """Returns a query for `columns` of the matching products, with the relevance of each."""
    query: Select[Any] = select(*columns).select_from(products)
    score: ColumnElement[int] = literal(0, Integer)
    if filters.words is not None:
        for word in filters.words:
            hits = _hits(word)
            query = query.join(hits, hits.c.product_id == products.c.product_id)
            score = score + hits.c.weight
    return query.where(*_conditions(filters)), score


def _hits(word: str) -> Any:
    """Returns the products with a word that begins with the query word; a whole word counts double."""
    token = search_tokens.c.token
    weight = case((token == word, search_tokens.c.weight * 2), else_=search_tokens.c.weight)
    return (
        select(search_tokens.c.product_id, func.max(weight, type_=Integer).label("weight"))
        .where(token >= word, token < word + _LAST_LETTER)
        .group_by(search_tokens.c.product_id)
        .subquery()
    )


def _conditions(filters: ProductFilters) -> list[ColumnElement[bool]]:
    asked: list[tuple[bool, ColumnElement[bool]]] = [
        (filters.words == (), literal(1) == 0),
        (filters.on_sale, products.c.on_sale),
        (filters.status is not None, products.c.status == filters.status),
        (filters.category_ids is not None, products.c.category_id.in_(filters.category_ids or ())),
        (filters.vendor_id is not None, products.c.vendor_id == filters.vendor_id),
        (filters.in_stock, products.c.availability != "OUT_OF_STOCK"),
    ]
    wanted = [condition for is_asked, condition in asked if is_asked]
    if filters.price_min is not None or filters.price_max is not None:
        wanted.append(_has_price(filters.price_min, filters.price_max))
    return [*wanted, *(_has_attribute(name, value) for name, value in filters.attributes)]


def _has_price(lowest: int | None, highest: int | None) -> ColumnElement[bool]:
    """Whether one and the same variant has a price within both bounds."""
    bounds = [variants.c.price >= lowest] if lowest is not None else []
    bounds += [variants.c.price <= highest] if highest is not None else []
    return select(variants.c.sku).where(variants.c.product_id == products.c.product_id, *bounds).exists()


def _has_attribute(name: str, value: str) -> ColumnElement[bool]:
    pair = product_attributes.c
    return select(pair.value).where(pair.product_id == products.c.product_id, pair.name == name, pair.value == value).exists()
