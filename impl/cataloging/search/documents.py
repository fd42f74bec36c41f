"""From a product to its document in the index: what it is found by, sorted by and counted by, and how lists show it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from zlib import crc32

import msgspec
from tantivy import Document

from impl.cataloging.answers import product_summary_answer
from impl.cataloging.domain.categories import Category, CategoryTree
from impl.cataloging.domain.product import Product
from impl.cataloging.domain.texts import LANGUAGES, Attribute, Language, ProductTexts
from impl.cataloging.repositories.seals import Seal
from impl.cataloging.search import orders, samples
from impl.cataloging.search.analysis import ANALYSES
from impl.cataloging.search.bands import bands_of
from impl.cataloging.search.schema import FIELDS, PAIR, SAMPLE
from impl.cataloging.search.skus import joined_skus

_encode = msgspec.json.Encoder().encode


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A product with what tells whether its document is still right."""

    product: Product
    seal: Seal


def seal_of(seal: Seal, tree: CategoryTree) -> int:
    """Returns a number that differs when anything differs of which the document is made."""
    made_of = [*seal, *((step.category_id, step.version) for step in _path(tree, seal.category_id))]
    return crc32(repr(made_of).encode())


def document_of(entry: Entry, tree: CategoryTree) -> Document:
    """Returns the document of a product."""
    product, document = entry.product, Document()
    document.add_text("product_id", product.product_id)
    document.add_text("status", product.status)
    document.add_boolean("on_sale", product.on_sale)
    document.add_boolean("in_stock", product.availability != "OUT_OF_STOCK")
    key = orders.key_of(product.product_id)
    document.add_unsigned("key", key)
    document.add_boolean(SAMPLE, key % samples.ONE_OF == 0)
    document.add_unsigned("seal", seal_of(entry.seal, tree))
    if product.category_id is not None:
        document.add_text("category_id", product.category_id)
    if product.vendor is not None:
        document.add_text("vendor_id", product.vendor.vendor_id)
        if product.vendor.name:
            document.add_text("vendor", f"{product.vendor.vendor_id}{PAIR}{product.vendor.name}")
    for sku in dict.fromkeys(joined for variant in product.variants for joined in joined_skus(variant.sku)):
        document.add_text("sku", sku)
    for variant in product.variants:
        document.add_text("sku_parts", variant.sku)
    _add_prices(document, product)
    first: ProductTexts | None = None
    for language in LANGUAGES:
        texts = product.texts_in(language)
        _add_texts(document, product, texts, language, tree)
        # texts that are not translated are the same in every language: they are kept once
        if first is None or texts != first:
            document.add_bytes(FIELDS[language].summary, _encode(product_summary_answer(product, texts)))
        first = first or texts
    return document


def _add_prices(document: Document, product: Product) -> None:
    prices = product.prices
    for price in dict.fromkeys(prices):
        document.add_unsigned("price", price)
    for band in bands_of(prices):
        document.add_unsigned("band", band)
    document.add_unsigned("newest", orders.newest(product))
    document.add_unsigned("cheapest", orders.priced(product, prices[0] if prices else None))
    document.add_unsigned("dearest", orders.priced(product, prices[-1] if prices else None))


def _add_texts(document: Document, product: Product, texts: ProductTexts, language: Language, tree: CategoryTree) -> None:
    fields, analysis = FIELDS[language], ANALYSES[language]
    attributes = [*texts.attributes, *(each for variant in texts.variants for each in variant.attributes)]
    more = " / ".join(_more(product, texts, attributes, language, tree))
    skus = " / ".join(variant.sku for variant in product.variants)
    told = analysis.headed(texts.name)
    for field, analyzer in ((fields.heading, analysis.stems), (fields.heading_words, analysis.words)):
        for heading in analysis.headings(told, analyzer):
            document.add_text(field, heading)
    document.add_text(fields.name, texts.name)
    document.add_text(fields.name_words, texts.name)
    document.add_text(fields.more, more)
    document.add_text(fields.more, skus)
    document.add_text(fields.text, texts.description)
    for text in (texts.name, more):
        document.add_text(fields.words, text)
    if (category := tree.find(product.category_id or "")) is not None:
        document.add_text(fields.kind, category.texts_in(language).name)
    for pair in dict.fromkeys(f"{each.name}{PAIR}{each.value}" for each in attributes):
        document.add_text(fields.attributes, pair)
    sort_name = orders.sort_name(product.product_id, texts.name)
    document.add_text(fields.sort_name, sort_name)
    for name, head in zip(fields.name_heads, orders.heads_of(sort_name), strict=True):
        document.add_unsigned(name, head)
    document.add_unsigned(fields.rank, orders.rank(product, len(texts.name.split())))


def _more(
    product: Product, texts: ProductTexts, attributes: Iterable[Attribute], language: Language, tree: CategoryTree
) -> Iterator[str]:
    for variant in texts.variants:
        yield variant.name or ""
    for attribute in attributes:
        yield attribute.value
    yield from (step.texts_in(language).name for step in _path(tree, product.category_id))
    if product.vendor is not None:
        yield product.vendor.name or ""


def _path(tree: CategoryTree, category_id: str | None) -> Sequence[Category]:
    return tree.path(category_id) if category_id is not None and tree.find(category_id) else []
