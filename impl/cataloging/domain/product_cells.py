"""What the cells of a file of products say, and what to write in those that say nothing of use."""

import re
from collections.abc import Callable, Mapping, Sequence

from impl.cataloging.domain.texts import LANGUAGES, Attribute, Language
from impl.cataloging.domain.words import slug_of
from impl.kernel.tables import cents, one_of, refuse, shown, unguarded, whole_number
from impl.kernel.words import is_visible, turns_direction

TAKEN_AWAY = "-"
"""A cell that takes away what is there."""
STATUSES = ("DRAFT", "ACTIVE", "ARCHIVED")
TAX_CLASSES = ("STANDARD", "INTERMEDIATE", "REDUCED", "SUPER_REDUCED")
SKU = re.compile(r"[A-Z0-9][A-Z0-9-]{1,30}[A-Z0-9]")
_PRODUCT_ID = re.compile(r"prd_[0-9a-hjkmnp-tv-z]{26}")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CONTROL = re.compile(r"[\x00-\x1f]")
_CONTROL_IN_LINES = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_SHORTENED = re.compile(r"[0-9]+([.,][0-9]+)?E[+-]?[0-9]+", re.IGNORECASE)
_NO_SKU = re.compile(r"[^A-Z0-9]+")
_LONGEST_NAME, _LONGEST_VARIANT_NAME, _LONGEST_SLUG, _LONGEST_DESCRIPTION = 150, 100, 120, 5000
_LONGEST_ATTRIBUTE, _LONGEST_VALUE, _MOST_ATTRIBUTES, _LONGEST_SKU = 60, 200, 30, 32
_LONGEST_PATH = 600
_HIGHEST_PRICE, _HEAVIEST, _MOST_PER_ORDER = 10_000_000, 1_000_000, 999

Value = str | int | tuple[Attribute, ...]
"""A text, which is empty where a cell takes it away; a number; attributes."""
Unprintable = Callable[[str], str]
"""Returns the letters of a text that nobody can print."""


def column_of(name: str, language: Language) -> str:
    """Returns the column of a text in a language."""
    return f"{name}_{language.lower()}"


def read_sku(text: str) -> str:
    if not text:
        refuse("sku", "VALUE_MISSING", "The line has no SKU: write the number of the variant, such as MUG-BLUE-01.")
    if _SHORTENED.fullmatch(text):
        refuse(
            "sku",
            "VALUE_INVALID",
            f"A spreadsheet shortened the SKU to {shown(text)}: make the column text, and write it in full.",
        )
    if not SKU.fullmatch(text):
        better = _NO_SKU.sub("-", text.upper()).strip("-")[:_LONGEST_SKU]
        message = f"{shown(text)} is no SKU, which is of 3 to 32 capitals, digits and hyphens"
        refuse("sku", "VALUE_INVALID", f"{message}: write {better}." if SKU.fullmatch(better) else f"{message}.")
    return text


def read_product(text: str) -> str:
    if not text or _PRODUCT_ID.fullmatch(text):
        return text
    if len(text) > _LONGEST_SLUG or not _SLUG.fullmatch(text):
        message = f"{shown(text)} is neither the slug nor the id of a product: write small letters, digits and hyphens"
        refuse("product", "VALUE_INVALID", f"{message}, such as {slug_of(text)}.")
    return text


def read_value(column: str, cell: str, unprintable: Unprintable) -> Value:
    """Returns what a cell says. Raises CellRefusedError."""
    kind = next((column.removesuffix(end) for end in _ENDS if column.endswith(end)), column)
    if cell == TAKEN_AWAY and kind in _EMPTY:
        return _EMPTY[kind]
    if cell == TAKEN_AWAY:
        refuse(column, "VALUE_INVALID", "It cannot be taken away: write what it shall be, or leave the cell empty.")
    text = unguarded(cell)
    return _NAMES[kind](column, text, unprintable) if kind in _NAMES else _READERS[kind](column, text)


def text_of_attributes(attributes: Sequence[Attribute]) -> str:
    """Returns attributes as a cell has them. `attributes_of_text` gives them back, but for blanks around names and values."""
    return " | ".join(f"{_escaped(each.name)}: {_escaped(each.value)}" for each in attributes)


def attributes_of_text(column: str, text: str) -> tuple[Attribute, ...]:
    """Returns the attributes of a cell: `Colour: blue | Size: 30 cl`. Raises CellRefusedError."""
    parts = [part for part in _split(text) if part.strip()]
    if len(parts) > _MOST_ATTRIBUTES:
        refuse(column, "VALUE_TOO_LONG", f"It has {len(parts)} attributes: write {_MOST_ATTRIBUTES} at most.")
    return tuple(_attribute(column, part) for part in parts)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|")


def _split(text: str) -> list[str]:
    """Returns the parts between bars or line ends, without the backslash before a bar or a backslash that is meant."""
    parts, letters = [""], iter(text)
    for letter in letters:
        if letter == "\\":
            following = next(letters, "")
            parts[-1] += following if following in {"|", "\\"} else letter + following
        elif letter in "|\n":
            parts.append("")
        else:
            parts[-1] += letter
    return parts


def _attribute(column: str, part: str) -> Attribute:
    name, colon, value = (each.strip() for each in part.partition(":"))
    if not colon or not is_visible(name) or not is_visible(value):
        refuse(column, "VALUE_INVALID", f"{shown(part.strip())} is no attribute: write Colour: blue | Size: 30 cl.")
    if len(name) > _LONGEST_ATTRIBUTE or len(value) > _LONGEST_VALUE:
        message = f"{shown(part)} is too long: write {_LONGEST_ATTRIBUTE} letters before the colon and {_LONGEST_VALUE} behind it at most."
        refuse(column, "VALUE_TOO_LONG", message)
    _require_plain(column, name + value)
    return Attribute(name=name, value=value)


def _name(column: str, text: str, unprintable: Unprintable, *, longest: int = _LONGEST_NAME) -> str:
    if not is_visible(text):
        refuse(column, "VALUE_INVALID", "Nothing of it can be seen: write a name.")
    if len(text) > longest:
        refuse(column, "VALUE_TOO_LONG", f"It has {len(text):,} letters: write {longest} at most.")
    _require_plain(column, text)
    if lacking := unprintable(text):
        refuse(column, "NOT_PRINTABLE", f"{shown(lacking)} cannot be printed: write it in Latin, Greek or Cyrillic letters.")
    return text


def _slug(column: str, text: str) -> str:
    if len(text) > _LONGEST_SLUG or not _SLUG.fullmatch(text):
        refuse(
            column,
            "VALUE_INVALID",
            f"{shown(text)} is no slug: write small letters, digits and hyphens, such as {slug_of(text)}.",
        )
    return text


def _description(column: str, text: str) -> str:
    if len(text) > _LONGEST_DESCRIPTION:
        refuse(column, "VALUE_TOO_LONG", f"It has {len(text):,} letters: write {_LONGEST_DESCRIPTION:,} at most.")
    if _CONTROL_IN_LINES.search(text):
        refuse(column, "VALUE_INVALID", "It has a control character: write plain text.")
    return text


def _path(column: str, text: str) -> str:
    if len(text) > _LONGEST_PATH:
        refuse(column, "VALUE_TOO_LONG", f"It has {len(text):,} letters: write the name of a {column}.")
    return text


def _require_plain(column: str, text: str) -> None:
    if _CONTROL.search(text) or turns_direction(text):
        refuse(column, "VALUE_INVALID", "It has a line break or another control character: write it on one line.")


def _variant_name(column: str, text: str, unprintable: Unprintable) -> str:
    return _name(column, text, unprintable, longest=_LONGEST_VARIANT_NAME)


_ENDS = [f"_{language.lower()}" for language in LANGUAGES]
_EMPTY: Mapping[str, Value] = {"name": "", "description": "", "variant_name": "", "attributes": (), "variant_attributes": ()}
_NAMES: Mapping[str, Callable[[str, str, Unprintable], Value]] = {"name": _name, "variant_name": _variant_name}
_READERS: Mapping[str, Callable[[str, str], Value]] = {
    "language": lambda column, text: one_of(column, text, LANGUAGES),
    "status": lambda column, text: one_of(column, text, STATUSES),
    "tax_class": lambda column, text: one_of(column, text, TAX_CLASSES),
    "price": lambda column, text: cents(column, text, most=_HIGHEST_PRICE),
    "weight": lambda column, text: whole_number(column, text, least=0, most=_HEAVIEST, unit="grams"),
    "max_per_order": lambda column, text: whole_number(column, text, least=1, most=_MOST_PER_ORDER, unit="pieces"),
    "category": _path,
    "vendor": _path,
    "slug": _slug,
    "description": _description,
    "attributes": attributes_of_text,
    "variant_attributes": attributes_of_text,
}
