"""Amounts, rates and days as a French or an English reader writes them."""

from datetime import date

from impl.billing.documents.invoice import Locale
from impl.billing.documents.wording import WORDINGS

_SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "$"}


def number(cents: int, locale: Locale) -> str:
    whole, part = divmod(abs(cents), 100)
    sign = "−" if cents < 0 else ""
    if locale is Locale.EN:
        return f"{sign}{whole:,}.{part:02}"
    return f"{sign}{whole:,}".replace(",", "\xa0") + f",{part:02}"


def money(cents: int, currency: str, locale: Locale) -> str:
    return _with_symbol(number(cents, locale), currency, locale)


def round_money(cents: int, currency: str, locale: Locale) -> str:
    """Returns the amount without cents when there are none."""
    figure = number(cents, locale)
    return _with_symbol(figure if cents % 100 else figure[:-3], currency, locale)


def _with_symbol(figure: str, currency: str, locale: Locale) -> str:
    symbol = _SYMBOLS.get(currency, currency)
    if locale is Locale.EN and len(symbol) == 1:
        return f"−{symbol}{figure[1:]}" if figure.startswith("−") else symbol + figure
    return f"{figure}\xa0{symbol}"


def percent(hundredths: int, locale: Locale) -> str:
    figure = f"{hundredths / 100:.2f}".rstrip("0").rstrip(".")
    return f"{figure}%" if locale is Locale.EN else figure.replace(".", ",") + "\xa0%"


def day(when: date, locale: Locale) -> str:
    """Returns the day with the month as a word: 06/11 and 11/06 are easily confused."""
    written = "1er" if when.day == 1 and locale is Locale.FR else str(when.day)
    return f"{written} {WORDINGS[locale].months[when.month - 1]} {when.year}"
