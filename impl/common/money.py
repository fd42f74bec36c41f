"""Amounts of the shop's one currency, as the contracts' models have them."""

from generated.common.models import Money, Price


def euros(cents: int) -> Money:
    """An amount of so many cents."""
    return Money(amount=cents, currency="EUR")


def price(cents: int) -> Price:
    """A price of so many cents, VAT included."""
    return Price(amount=cents, currency="EUR")
