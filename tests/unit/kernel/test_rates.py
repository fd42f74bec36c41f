"""Which rate of VAT holds where a parcel goes: the one answer that orders and tax quotes have."""

from dataclasses import dataclass
from datetime import date

import pytest

from impl.kernel.rates import FRENCH_RATES, rate
from impl.kernel.territories import territory


@dataclass(frozen=True)
class Begun:
    tax_rate: int
    valid_from: date = date(2014, 1, 1)


DAY = date(2026, 11, 23)
SET = {
    "STANDARD:FR": [Begun(2000), Begun(2100, date(2027, 1, 1))],
    "REDUCED:FR": [Begun(550)],
    "REDUCED:FR-20R": [Begun(210)],
    "STANDARD:PT": [Begun(2300)],
    "STANDARD:PT-20": [Begun(1600)],
    "STANDARD:BE": [Begun(2100, date(2027, 1, 1))],
}


@pytest.mark.parametrize(
    ("country", "postal_code", "standard", "reduced"),
    [
        ("FR", "75011", 2000, 550),
        ("FR", "20000", 2000, 210),
        ("FR", "98000", 2000, 550),
        ("FR", "97400", 0, 0),
        ("DE", "10115", 2000, 550),
        ("PT", "1100-148", 2300, 550),
        ("PT", "9500-150", 1600, 550),
        ("BE", "1000", 2000, 550),
    ],
)
def test_a_territory_goes_before_its_country_and_that_before_the_seller(
    country: str, postal_code: str, standard: int, reduced: int
) -> None:
    place = territory(country, postal_code)
    assert [rate(SET, tax_class, place, DAY) for tax_class in ("STANDARD", "REDUCED")] == [standard, reduced]


def test_a_rate_holds_from_its_day_on_and_the_law_before_anything_was_heard() -> None:
    place = territory("BE", "1000")
    assert [rate(SET, "STANDARD", place, day) for day in (date(2026, 12, 31), date(2027, 1, 1))] == [2000, 2100]
    assert {tax_class: rate({}, tax_class, place, DAY) for tax_class in FRENCH_RATES} == dict(FRENCH_RATES)
