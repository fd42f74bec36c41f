"""The VAT contained in amounts: cents, rounded half up per line, rates in hundredths of a per cent.

Prices include VAT, so the tax is computed from the gross, and the net is the rest. It is rounded once, on the line (an amount
of one article or of delivery). Rates and totals are sums of lines, so that all three add up to the cent. EU law leaves the
rounding to the member states (CJEU C-484/06, Koninklijke Ahold). French invoices round half up, per line.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

_WHOLE = 10_000


class Taxed(Protocol):
    """An amount of one rate with the VAT contained in it."""

    @property
    def tax_rate(self) -> int: ...
    @property
    def net(self) -> int: ...
    @property
    def tax(self) -> int: ...
    @property
    def gross(self) -> int: ...


@dataclass(frozen=True, kw_only=True)
class TaxAmount:
    tax_rate: int
    net: int
    tax: int
    gross: int


@dataclass(frozen=True, kw_only=True)
class Total:
    net: int
    tax: int
    gross: int


def half_up(numerator: int, denominator: int) -> int:
    """Returns the quotient of two non-negative whole numbers, rounded to the nearest, halves up."""
    return (2 * numerator + denominator) // (2 * denominator)


def taxed(gross: int, tax_rate: int) -> TaxAmount:
    """Returns an amount that includes VAT, with its VAT."""
    tax = half_up(gross * tax_rate, _WHOLE + tax_rate)
    return TaxAmount(tax_rate=tax_rate, net=gross - tax, tax=tax, gross=gross)


def tax_of_part(whole: Taxed, gross: int) -> int:
    """Returns the VAT contained in a part of an amount.

    To split the VAT of the whole to the cent, call it with the running sum of the parts, and subtract the VAT of the parts
    before.
    """
    return half_up(whole.tax * gross, whole.gross) if whole.gross else 0


def by_rate(amounts: Sequence[Taxed]) -> tuple[TaxAmount, ...]:
    """Returns the sums per rate, highest rate first. A rate with no amount is left out, such as free delivery or a gift."""
    rates = sorted({amount.tax_rate for amount in amounts if amount.gross}, reverse=True)
    sums = {rate: total(amount for amount in amounts if amount.tax_rate == rate) for rate in rates}
    return tuple(TaxAmount(tax_rate=rate, net=each.net, tax=each.tax, gross=each.gross) for rate, each in sums.items())


def total(amounts: Iterable[Taxed]) -> Total:
    each = list(amounts)
    return Total(net=sum(one.net for one in each), tax=sum(one.tax for one in each), gross=sum(one.gross for one in each))


def largest_remainder(amount: int, weights: Sequence[int]) -> list[int]:
    """Splits an amount in proportion to weights, to the cent. The cents lost by rounding down go to the largest remainders.

    No share exceeds its weight when the amount does not exceed their sum.
    """
    whole = sum(weights) or 1
    shares = [amount * weight // whole for weight in weights]
    cut_off = sorted(range(len(weights)), key=lambda index: (-(amount * weights[index] % whole), index))
    for index in cut_off[: amount - sum(shares)]:
        shares[index] += 1
    return shares


def split(amount: int, rates: Sequence[int], weights: Sequence[int]) -> list[int]:
    """Splits an amount over parts with a rate each: first over the rates by weight, then over the parts of each rate by weight.

    So the share of a rate does not depend on its number of parts. No part gets more than its weight when the amount does not
    exceed the sum of the weights.
    """
    known = sorted(set(rates), reverse=True)
    of_rate = {rate: [index for index, each in enumerate(rates) if each == rate] for rate in known}
    whole = largest_remainder(amount, [sum(weights[index] for index in of_rate[rate]) for rate in known])
    shares = [0] * len(weights)
    for rate, part in zip(known, whole, strict=True):
        for index, share in zip(of_rate[rate], largest_remainder(part, [weights[i] for i in of_rate[rate]]), strict=True):
            shares[index] = share
    return shares
