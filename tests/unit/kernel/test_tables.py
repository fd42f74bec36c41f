"""What people and spreadsheets write into tables."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from impl.kernel.tables import CellRefusedError, amount, cents, guarded, one_of, shown, unguarded, whole_number

MOST = 10_000_000


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("19.90", 1990),
        ("19,90", 1990),
        ("19,9", 1990),
        ("19", 1900),
        ("0", 0),
        ("0.05", 5),
        ("1 990,00", 199000),
        ("1\u202f990,00\u00a0€", 199000),
        ("€ 1,990.00", 199000),
        ("1.990,00", 199000),
        ("1'990.00", 199000),
        ("EUR 12", 1200),
        ("100000", MOST),
    ],
)
def test_amounts_are_read_as_they_are_written(text: str, value: int) -> None:
    assert cents("price", text, most=MOST) == value


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("1,990", "VALUE_AMBIGUOUS", "1990.00 or 1.99"),
        ("0.125", "VALUE_AMBIGUOUS", "125.00 or 0.12"),
        ("1.99E+03", "VALUE_INVALID", "in full"),
        ("-5", "VALUE_INVALID", "such as 19.90"),
        ("free", "VALUE_INVALID", "such as 19.90"),
        ("19.905", "VALUE_AMBIGUOUS", "19905.00 or 19.90"),
        ("1,99.00", "VALUE_INVALID", "such as 19.90"),
        ("100000.01", "VALUE_INVALID", "more than 100000.00"),
        ("", "VALUE_INVALID", "such as 19.90"),
        ("١٢", "VALUE_INVALID", "such as 19.90"),
    ],
)
def test_amounts_that_may_be_another_are_refused_with_what_to_write(text: str, kind: str, words: str) -> None:
    with pytest.raises(CellRefusedError, match=words) as refused:
        cents("price", text, most=MOST)
    assert (refused.value.column, refused.value.kind) == ("price", kind)


@given(st.integers(0, MOST), st.sampled_from(".,"))
def test_an_amount_that_is_written_is_read_again(value: int, point: str) -> None:
    assert cents("price", amount(value, point), most=MOST) == value


@given(st.text(max_size=20))
@example("=1+1")
@example("'=1+1")
@example("''=1+1")
@example("' =1")
@example("-")
@example("\t=1")
def test_a_guarded_text_comes_back_and_begins_no_formula(text: str) -> None:
    cell = guarded(text)
    assert unguarded(cell) == text
    assert not cell.lstrip().startswith(("=", "+", "-", "@", "|", "%"))


def test_an_apostrophe_that_guards_nothing_stays() -> None:
    assert unguarded("'tis") == "'tis"
    assert unguarded("'=1") == "=1"


@pytest.mark.parametrize(("text", "value"), [("350", 350), ("1 990", 1990), ("350.0", 350), ("350,00", 350)])
def test_whole_numbers_are_read_as_spreadsheets_write_them(text: str, value: int) -> None:
    assert whole_number("weight", text, least=0, most=5000, unit="grams") == value


@pytest.mark.parametrize(("text", "kind"), [("0,350", "VALUE_AMBIGUOUS"), ("3.5", "VALUE_INVALID"), ("6000", "VALUE_INVALID")])
def test_other_numbers_are_refused_with_their_unit(text: str, kind: str) -> None:
    with pytest.raises(CellRefusedError, match="grams") as refused:
        whole_number("weight", text, least=0, most=5000, unit="grams")
    assert refused.value.kind == kind


def test_a_word_is_read_in_whatever_case() -> None:
    assert one_of("tax_class", "super-reduced", ["STANDARD", "SUPER_REDUCED"]) == "SUPER_REDUCED"
    with pytest.raises(CellRefusedError, match="write STANDARD or SUPER_REDUCED"):
        one_of("tax_class", "low", ["STANDARD", "SUPER_REDUCED"])


def test_a_long_text_is_shown_short_and_on_one_line() -> None:
    assert shown("a\nb" + "c" * 100) == "a b" + "c" * 57 + "…"
