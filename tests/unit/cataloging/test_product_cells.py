"""What cells of a file of products say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impl.cataloging.domain.product_cells import (
    Value,
    attributes_of_text,
    read_product,
    read_sku,
    read_value,
    text_of_attributes,
)
from impl.cataloging.domain.texts import Attribute
from impl.common.fonts.glyphs import unprintable
from impl.kernel.tables import CellRefusedError

_SEEN = st.characters(codec="ascii", categories=["L", "N", "P", "S"])
_TEXTS = st.text(_SEEN, min_size=1, max_size=20)
_ATTRIBUTES = st.lists(st.builds(Attribute, name=_TEXTS.filter(lambda text: ":" not in text), value=_TEXTS), max_size=5)


def value(column: str, cell: str) -> Value:
    return read_value(column, cell, unprintable)


@given(_ATTRIBUTES)
def test_attributes_that_are_written_are_read_again(attributes: list[Attribute]) -> None:
    assert list(attributes_of_text("attributes_fr", text_of_attributes(attributes))) == attributes


def test_attributes_stand_between_bars_or_on_lines() -> None:
    said = attributes_of_text("attributes_fr", "Colour: blue | Care: by hand: cold\n Path: C:\\x \\| y |")
    assert [(each.name, each.value) for each in said] == [("Colour", "blue"), ("Care", "by hand: cold"), ("Path", "C:\\x | y")]


@pytest.mark.parametrize(
    ("column", "cell", "words"),
    [
        ("attributes_fr", "blue", "write Colour: blue"),
        ("attributes_fr", "Colour:", "write Colour: blue"),
        ("attributes_fr", "a: b | " * 31, "31 attributes"),
        ("attributes_fr", "a" * 61 + ": b", "60 letters"),
        ("attributes_fr", "a: \u202eb", "on one line"),
        ("name_fr", "x" * 151, "150 at most"),
        ("name_fr", "a\nb", "on one line"),
        ("name_fr", "王", "Latin"),
        ("name_fr", "\u200b", "write a name"),
        ("slug_fr", "Grand Bol", "such as grand-bol"),
        ("description_fr", "x" * 5001, "5,000 at most"),
        ("description_fr", "\x01", "plain text"),
        ("status", "on", "DRAFT or ACTIVE or ARCHIVED"),
        ("status", "-", "leave the cell empty"),
        ("price", "-", "leave the cell empty"),
        ("category", "x" * 601, "name of a category"),
        ("language", "DE", "FR or EN"),
        ("max_per_order", "0", "from 1 to 999"),
    ],
)
def test_a_cell_that_says_nothing_of_use_is_told_what_to_write(column: str, cell: str, words: str) -> None:
    with pytest.raises(CellRefusedError, match=words) as refused:
        value(column, cell)
    assert refused.value.column == column


@pytest.mark.parametrize(
    ("column", "cell", "said"),
    [
        ("name_en", "-", ""),
        ("description_en", "-", ""),
        ("variant_attributes_fr", "-", ()),
        ("name_fr", "'-", "-"),
        ("name_fr", "'=Bol", "=Bol"),
        ("name_fr", "'Bol", "'Bol"),
        ("status", " active ", "ACTIVE"),
        ("weight", "1 200", 1200),
        ("vendor", "Maison Verdier", "Maison Verdier"),
    ],
)
def test_a_cell_says(column: str, cell: str, said: Value) -> None:
    assert value(column, cell) == said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no SKU"),
        ("mug blue", "write MUG-BLUE"),
        ("1.2E+5", "shortened"),
        ("é", "digits and hyphens"),
        ("A" * 33, "write A{32}"),
    ],
)
def test_a_sku_that_is_none_is_told_what_to_write(text: str, words: str) -> None:
    with pytest.raises(CellRefusedError, match=words):
        read_sku(text)


def test_a_product_is_named_by_its_slug_or_id() -> None:
    assert read_product("grand-bol") == "grand-bol"
    assert read_product("prd_01jd8z3k5m7n9p1q3r5s7t9v1w") == "prd_01jd8z3k5m7n9p1q3r5s7t9v1w"
    with pytest.raises(CellRefusedError, match="such as grand-bol"):
        read_product("Grand bol")
