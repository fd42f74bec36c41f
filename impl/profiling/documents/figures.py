"""Amounts, rates, days and instants as the sites show them: what Intl makes of them for fr-FR and en-GB."""

from datetime import date, datetime

from impl.kernel.calendar import PARIS
from impl.profiling.domain.customer import Language

_DAYS = {
    "FR": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "EN": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_SHORT_DAYS = {
    "FR": ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    "EN": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_MONTHS = {
    "FR": (
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ),
    "EN": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
_SHORT_MONTHS = {
    "FR": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
    "EN": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"),
}
_NARROW, _WIDE = "\u202f", "\xa0"


def money(language: Language, cents: int) -> str:
    """Returns an amount in euros."""
    sign, figure = "-" if cents < 0 else "", f"{abs(cents) / 100:,.2f}"
    if language == "EN":
        return f"{sign}€{figure}"
    return sign + figure.replace(",", _NARROW).replace(".", ",") + f"{_WIDE}€"


def rate(language: Language, hundredths: int) -> str:
    """Returns a rate given in hundredths of a per cent: 550 is 5.5 %."""
    figure = f"{hundredths / 100:.2f}".rstrip("0").rstrip(".")
    return f"{figure}%" if language == "EN" else figure.replace(".", ",") + f"{_WIDE}%"


def day(language: Language, when: date) -> str:
    """Returns a day with its weekday, without the year: that of a delivery."""
    return f"{_DAYS[language][when.weekday()]} {_number(language, when)} {_MONTHS[language][when.month - 1]}"


def short_day(language: Language, when: date) -> str:
    """Returns the same in short: for a span of days."""
    return f"{_SHORT_DAYS[language][when.weekday()]} {_number(language, when)} {_SHORT_MONTHS[language][when.month - 1]}"


def day_of(language: Language, instant: datetime) -> str:
    """Returns the day of an instant in Paris, with the year."""
    when = instant.astimezone(PARIS)
    return f"{_number(language, when)} {_MONTHS[language][when.month - 1]} {when.year}"


def time_of(language: Language, instant: datetime) -> str:
    """Returns the day and the time of an instant in Paris."""
    when = instant.astimezone(PARIS)
    return f"{_number(language, when)} {_SHORT_MONTHS[language][when.month - 1]} {when.year}, {when:%H:%M}"


def _number(language: Language, when: date) -> str:
    return "1er" if when.day == 1 and language == "FR" else str(when.day)
