"""Cents: rounding, and the VAT that a price contains."""


def half_up(numerator: int, denominator: int) -> int:
    """A quotient of non-negative numbers, rounded half up."""
    return (2 * numerator + denominator) // (2 * denominator)


def contained_vat(gross: int, tax_rate: int) -> int:
    """The VAT in a price that includes it; the rate in hundredths of a per cent. What is rounded is the net."""
    return gross - half_up(gross * 10_000, 10_000 + tax_rate)
