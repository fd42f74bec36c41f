"""What the lines of a file make of a product: a new one, or changes of one that is there."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import cast

from impl.cataloging.domain.product import Product, Status, TaxClass, Variant, Vendor
from impl.cataloging.domain.product_cells import Value, column_of
from impl.cataloging.domain.product_lines import Fault, FaultKind, Said
from impl.cataloging.domain.texts import LANGUAGES, Attribute, Language, ProductTexts, VariantTexts

_MOST_PER_ORDER = 20
"""As for a variant that is created without it."""
_OF_TEXTS = ("name", "slug", "description", "attributes")
_OF_VARIANT_TEXTS = ("variant_name", "variant_attributes")


class LinesRefusedError(Exception):
    """Nothing of a product's lines can be taken: why, for those that say it."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__()
        self.faults = faults


@dataclass(frozen=True, kw_only=True)
class Resolved:
    """What lines say of a product, with what they name found in the shop."""

    values: Mapping[str, Value]
    category_id: str | None = None
    vendor: Vendor | None = None


MakeSlug = Callable[[str], str]
"""Returns a free slug for a name."""


def drafted(lines: Sequence[Said], said: Resolved, *, product_id: str, now: datetime, make_slug: MakeSlug) -> Product:
    """Returns a new product without status. Raises LinesRefusedError when it has no name."""
    language = _first_language(said.values)
    if not _text(said.values, column_of("name", language)):
        raise _refused(lines[:1], "VALUE_MISSING", _new_without_name(lines[0]), column_of("name", language))
    product = Product(
        product_id=product_id,
        slug=next(each.product for each in lines if each.product),
        name="",
        language=language,
        category_id=said.category_id,
        vendor=said.vendor,
        variants=[_variant(each) for each in lines],
        created_at=now,
        updated_at=now,
    )
    _put_texts(product, lines, said.values, make_slug)
    return product


def put(product: Product, lines: Sequence[Said], said: Resolved, make_slug: MakeSlug) -> None:
    """Puts what the lines say into a product that is there, but for status and prices. What they say as it is stays untouched."""
    for each in lines:
        if all(variant.sku != each.sku for variant in product.variants):
            product.add_variant(_variant(each))
    _put_texts(product, lines, said.values, make_slug)
    product.category_id = said.category_id or product.category_id
    product.vendor = said.vendor or product.vendor
    for each in lines:
        variant = product.variant(each.sku)
        variant.weight = _number(each.of_variant, "weight", variant.weight)
        variant.max_per_order = _number(each.of_variant, "max_per_order", variant.max_per_order)
        variant.tax_class = cast("TaxClass", each.of_variant.get("tax_class", variant.tax_class))


def price_of(line: Said) -> int | None:
    """Returns the price in cents that a line says."""
    price = line.of_variant.get("price")
    return price if isinstance(price, int) else None


def status_of(values: Mapping[str, Value]) -> Status | None:
    """Returns the status that lines say."""
    return cast("Status | None", values.get("status"))


def lacking(line: Said) -> str:
    """Returns the column without which a line makes no new variant; empty when it has all."""
    return next((column for column in ("weight", "tax_class") if column not in line.of_variant), "")


def _variant(line: Said) -> Variant:
    return Variant(
        sku=line.sku,
        weight=_number(line.of_variant, "weight", 0),
        tax_class=cast("TaxClass", line.of_variant["tax_class"]),
        max_per_order=_number(line.of_variant, "max_per_order", _MOST_PER_ORDER),
        price=price_of(line),
    )


def _put_texts(product: Product, lines: Sequence[Said], values: Mapping[str, Value], make_slug: MakeSlug) -> None:
    for language in sorted(LANGUAGES, key=lambda each: each != product.language):
        is_taken_away = values.get(column_of("name", language)) == ""
        if is_taken_away and language == product.language:
            column = column_of("name", language)
            raise _refused(
                _those_saying(lines, column), "VALUE_INVALID", "It is the product's own name: write another one.", column
            )
        if is_taken_away:
            if language in product.languages:
                product.remove_texts(language)
            continue
        before = _entered(product, language)
        texts = _texts(before, product, language, lines, values)
        if texts is None or texts == before:
            continue
        if not texts.slug:
            texts = replace(texts, slug=make_slug(texts.name))
        product.replace_texts(texts)


def _entered(product: Product, language: Language) -> ProductTexts | None:
    """Returns the texts in a language as they were entered, without those that another language lends."""
    if language == product.language:
        return product.texts_in(language)
    return product.translation(language)


def _texts(
    before: ProductTexts | None, product: Product, language: Language, lines: Sequence[Said], values: Mapping[str, Value]
) -> ProductTexts | None:
    """Returns the texts as they will be; None when there are none in that language and the lines say none."""
    of_product = {name: column_of(name, language) for name in _OF_TEXTS}
    of_variant = {name: column_of(name, language) for name in _OF_VARIANT_TEXTS}
    said = any(values.get(column) for column in of_product.values())
    saying = [each for each in lines if any(each.of_variant.get(column) for column in of_variant.values())]
    if before is None and not said and not saying:
        return None
    name = _text(values, of_product["name"])
    if before is None and not name:
        columns = [*of_product.values(), *of_variant.values()]
        line, column = next(
            (line, column) for line in lines for column in columns if line.of_product.get(column) or line.of_variant.get(column)
        )
        message = f"There are no texts in this language yet: write the name too, in {of_product['name']}."
        raise LinesRefusedError([line.fault("VALUE_MISSING", message, column)])
    texts = before or ProductTexts(language=language, name="", slug="")
    return replace(
        texts,
        name=_kept(texts.name, name or texts.name),
        slug=_text(values, of_product["slug"]) or texts.slug,
        description=_kept(texts.description, _said_text(values, of_product["description"], texts.description)),
        attributes=_said_attributes(values, of_product["attributes"], texts.attributes),
        variants=_variant_texts(texts, product, lines, of_variant),
    )


def _variant_texts(
    texts: ProductTexts, product: Product, lines: Sequence[Said], columns: Mapping[str, str]
) -> Sequence[VariantTexts]:
    said = {line.sku: line.of_variant for line in lines}
    found = list[VariantTexts]()
    for variant in product.variants:
        before, values = texts.variant(variant.sku), said.get(variant.sku, {})
        if before is None and not any(values.get(column) for column in columns.values()):
            continue
        known = before or VariantTexts(sku=variant.sku)
        name = _kept(known.name or "", _said_text(values, columns["variant_name"], known.name or ""))
        attributes = _said_attributes(values, columns["variant_attributes"], known.attributes)
        found.append(replace(known, name=name or None, attributes=attributes))
    return found if found != list(texts.variants) else texts.variants


def _kept(before: str, said: str) -> str:
    """Returns the text as it was when a table cannot say it otherwise: with other blanks around it, or other line ends."""
    return before if _as_in_tables(before) == _as_in_tables(said) else said


def _as_in_tables(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _said_attributes(values: Mapping[str, Value], column: str, before: Sequence[Attribute]) -> Sequence[Attribute]:
    said = values.get(column)
    if not isinstance(said, tuple):
        return before
    stripped = [Attribute(name=each.name.strip(), value=each.value.strip()) for each in before]
    return before if stripped == list(said) else list(said)


def _said_text(values: Mapping[str, Value], column: str, before: str) -> str:
    said = values.get(column)
    return said if isinstance(said, str) else before


def _text(values: Mapping[str, Value], column: str) -> str:
    return _said_text(values, column, "")


def _number(values: Mapping[str, Value], column: str, before: int) -> int:
    said = values.get(column)
    return said if isinstance(said, int) else before


def _first_language(values: Mapping[str, Value]) -> Language:
    """Returns the language of a new product: the one that is said, or the first that it has a name in."""
    named = [language for language in LANGUAGES if values.get(column_of("name", language))]
    return cast("Language", values.get("language") or (named or LANGUAGES)[0])


def _new_without_name(line: Said) -> str:
    return f"There is no product {line.product} yet: write the name of the new one, or in `product` one that is there."


def _those_saying(lines: Sequence[Said], column: str) -> list[Said]:
    return [each for each in lines if column in each.of_product]


def _refused(lines: Sequence[Said], kind: FaultKind, message: str, column: str) -> LinesRefusedError:
    return LinesRefusedError([each.fault(kind, message, column) for each in lines])
