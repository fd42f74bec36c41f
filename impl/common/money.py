"""Amounts of the shop's one currency, as the contracts' models have them."""

from collections.abc import Iterable

from generated.common.models import Money, Price, TaxAmount
from impl.kernel.vat import Taxed


def euros(cents: int) -> Money:
    """An amount of so many cents."""
    return Money(amount=cents, currency="EUR")


def price(cents: int) -> Price:
    """A price of so many cents, VAT included."""
    return Price(amount=cents, currency="EUR")


def tax_amounts(amounts: Iterable[Taxed]) -> list[TaxAmount]:
    """The VAT contained in a total, rate by rate."""
    return [
        TaxAmount(tax_rate=each.tax_rate, net=euros(each.net), tax=euros(each.tax), gross=euros(each.gross)) for each in amounts
    ]
