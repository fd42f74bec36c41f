"""The public holidays of countries, those of the whole country alone."""

from collections.abc import Container
from datetime import date
from functools import lru_cache

import holidays.countries  # noqa: F401 - with the service: the first quote would load all countries, on the event loop
from holidays import country_holidays


def is_public_holiday(country: str, day: date) -> bool:
    """Whether a day is a public holiday of a country (ISO 3166-1 alpha-2)."""
    return day in _holidays(country, day.year)


@lru_cache(maxsize=200)
def _holidays(country: str, year: int) -> Container[date]:
    return frozenset(country_holidays(country, years=year))
