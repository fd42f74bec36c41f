"""Tracking numbers are those of UPU S10."""

import pytest

from impl.shipping.domain.tracking_numbers import check_digit, tracking_number


@pytest.mark.parametrize(
    ("serial", "digit"), [("47312482", 9), ("12345678", 5), ("00000000", 5), ("00000001", 4), ("00000010", 2), ("00000012", 0)]
)
def test_the_check_digit_is_that_of_upu_s10(serial: str, digit: int) -> None:
    assert check_digit(serial) == digit


def test_no_two_parcels_have_the_same_number() -> None:
    numbers = {tracking_number(number) for number in [*range(1, 5000), *range(10**8 - 50, 10**8 + 50)]}
    assert len(numbers) == 5099
    assert all(len(number) == 13 and number[0] == "C" and number.endswith("FR") for number in numbers)
