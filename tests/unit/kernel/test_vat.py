"""One VAT rule for carts, orders, tax quotes, invoices and credit notes."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impl.kernel.vat import TaxAmount, by_rate, half_up, largest_remainder, split, tax_of_part, taxed, total

rates = st.sampled_from([0, 210, 550, 1000, 2000, 10000])


@pytest.mark.parametrize(("numerator", "denominator", "rounded"), [(5, 2, 3), (4, 3, 1), (0, 7, 0), (7, 2, 4), (1, 2, 1)])
def test_halves_are_rounded_up(numerator: int, denominator: int, rounded: int) -> None:
    assert half_up(numerator, denominator) == rounded


@pytest.mark.parametrize(
    ("gross", "rate", "vat"), [(999, 2000, 167), (495, 2000, 83), (3980, 2000, 663), (3, 2000, 1), (0, 550, 0), (999, 0, 0)]
)
def test_vat_is_taken_out_of_the_price(gross: int, rate: int, vat: int) -> None:
    assert taxed(gross, rate).tax == vat


@given(gross=st.integers(0, 10**12), tax_rate=st.integers(0, 10_000))
def test_vat_is_taken_out_of_the_gross_and_rounded_half_up(gross: int, tax_rate: int) -> None:
    amount = taxed(gross, tax_rate)
    exact = Decimal(gross * tax_rate) / Decimal(10_000 + tax_rate)
    assert amount.tax == int(exact.quantize(Decimal(1), ROUND_HALF_UP))
    assert (amount.net + amount.tax, amount.gross) == (gross, gross)


def test_half_a_cent_of_vat_is_a_cent() -> None:
    assert taxed(1, 10_000).tax == 1


@given(st.lists(st.tuples(st.integers(0, 10**9), rates), max_size=30))
def test_rates_and_totals_are_the_sums_of_the_lines(amounts: list[tuple[int, int]]) -> None:
    lines = [taxed(*amount) for amount in amounts]
    assert total(by_rate(lines)) == total(lines)
    assert [amount.tax_rate for amount in by_rate(lines)] == sorted({rate for gross, rate in amounts if gross}, reverse=True)


@given(weights=st.lists(st.integers(0, 10**9), min_size=1, max_size=6), part=st.fractions(0, 1))
def test_a_split_loses_no_cent_and_gives_nobody_more_than_there_is(weights: list[int], part: float) -> None:
    amount = int(sum(weights) * part)
    shares = largest_remainder(amount, weights)
    assert sum(shares) == amount
    assert all(0 <= share <= weight for share, weight in zip(shares, weights, strict=True))


def test_the_cents_left_go_where_most_was_cut_off() -> None:
    assert largest_remainder(100, [1, 1, 1]) == [34, 33, 33]
    assert largest_remainder(10, [55, 27, 18]) == [5, 3, 2]


def test_a_rate_at_which_nothing_is_paid_has_no_row() -> None:
    assert [each.tax_rate for each in by_rate([taxed(0, 2000), taxed(100, 550), taxed(0, 550)])] == [550]
    assert by_rate([taxed(0, 2000)]) == ()


def test_a_split_gives_a_rate_its_share_first_and_its_parts_theirs_of_it() -> None:
    assert split(10_000, [550, 2000], [2000, 10_000]) == [1667, 8333]
    assert split(100, [2000, 550, 2000], [1, 2, 1]) == [25, 50, 25]
    assert split(3, [2000, 2000, 550], [0, 1, 2]) == [0, 1, 2]
    assert split(1, [2000, 550], [2, 2]) == [1, 0]  # the highest rate first, as invoices list them


@given(gross=st.integers(0, 10**9), tax_rate=rates, cuts=st.lists(st.fractions(0, 1), max_size=6))
def test_the_vat_of_parts_adds_up_to_that_of_the_whole(gross: int, tax_rate: int, cuts: list[float]) -> None:
    whole = taxed(gross, tax_rate)
    sums = [tax_of_part(whole, part) for part in sorted([0, gross, *(int(gross * cut) for cut in cuts)])]
    assert (sums, sums[0], sums[-1]) == (sorted(sums), 0, whole.tax)


def test_half_a_cent_of_the_vat_of_a_part_is_a_cent() -> None:
    assert tax_of_part(TaxAmount(tax_rate=10_000, net=1, tax=1, gross=2), 1) == 1
    assert tax_of_part(TaxAmount(tax_rate=2000, net=0, tax=0, gross=0), 0) == 0
