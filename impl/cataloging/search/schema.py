"""The fields of the index. Each document is one product, with its texts in every language of the shop."""

from typing import Final

from tantivy import Index, Schema, SchemaBuilder

from impl.cataloging.domain.texts import LANGUAGES, Language
from impl.cataloging.search.analysis import ANALYSES

PAIR = "\x1f"
"""What stands between the two parts of a value that is counted as one: an attribute's name and value, a vendor's id and name."""
NAME_HEADS = 6
"""A name is compared by so many numbers, each of eight bytes of it; an order of texts cannot begin in the middle."""


SORTED_BY: Final = ("newest", "cheapest", "dearest")
"""The numbers that lists are sorted by, besides names and ranks."""
SAMPLE = "sample"


def _per_language(stem: str, language: Language) -> str:
    return f"{stem}_{language.lower()}"


class Fields:
    """The names of the fields of one language."""

    def __init__(self, language: Language) -> None:
        self.heading, self.heading_words = _per_language("heading", language), _per_language("heading_words", language)
        """What the product is, in whole phrases: of stems, and of words as they are written."""
        self.name = _per_language("name", language)
        self.name_words = _per_language("name_words", language)
        self.kind = _per_language("kind", language)
        """The category of the product itself."""
        self.more = _per_language("more", language)
        """Attributes, variants, all categories, vendor and SKUs."""
        self.text = _per_language("text", language)
        self.words = _per_language("words", language)
        """The words of `name` and `more` as they are written, without SKUs: what queries are completed and mended with."""
        self.attributes = _per_language("attributes", language)
        self.sort_name = _per_language("sort_name", language)
        self.name_heads = [_per_language(f"name_head_{number}", language) for number in range(NAME_HEADS)]
        self.rank = _per_language("rank", language)
        self.summary = _per_language("summary", language)


FIELDS: Final = {language: Fields(language) for language in LANGUAGES}


def _words(language: Language) -> str:
    return _per_language("words", language)


def _stems(language: Language) -> str:
    return _per_language("stems", language)


def _add_whole(builder: SchemaBuilder, *names: str, is_counted: bool = False) -> None:
    """Adds fields whose values are found as a whole."""
    for name in names:
        builder.add_text_field(name, fast=is_counted, tokenizer_name="raw", index_option="basic")


def _schema() -> Schema:
    builder = SchemaBuilder()
    _add_whole(builder, "product_id", "status", "sku", "vendor_id")
    builder.add_text_field("sku_parts", tokenizer_name=_words(LANGUAGES[0]), index_option="basic")
    _add_whole(builder, "category_id", "vendor", is_counted=True)
    for name in ("on_sale", "in_stock", SAMPLE):
        builder.add_boolean_field(name, indexed=True)
    for name in ("price", "band", "key", "seal"):
        builder.add_unsigned_field(name, fast=True)
    for name in SORTED_BY:
        builder.add_unsigned_field(name, fast=True, indexed=True)
    for language, fields in FIELDS.items():
        _add_whole(builder, fields.heading, fields.heading_words)
        _add_whole(builder, fields.attributes, fields.sort_name, is_counted=True)
        for name in (fields.name, fields.kind, fields.more, fields.text):
            builder.add_text_field(name, tokenizer_name=_stems(language), index_option="basic")
        for name in (fields.name_words, fields.words):
            builder.add_text_field(name, tokenizer_name=_words(language), index_option="basic")
        for name in fields.name_heads:
            builder.add_unsigned_field(name, fast=True, indexed=True)
        builder.add_unsigned_field(fields.rank, fast=True)
        builder.add_bytes_field(fields.summary, stored=True)
    return builder.build()


SCHEMA: Final = _schema()


def new_index() -> Index:
    """Returns an empty index in memory, which shows what was committed when it is told to."""
    index = Index(SCHEMA)
    for language, analysis in ANALYSES.items():
        index.register_tokenizer(_words(language), analysis.words)
        index.register_tokenizer(_stems(language), analysis.stems)
    index.config_reader("manual")
    return index
