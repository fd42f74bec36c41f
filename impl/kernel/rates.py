"""The rate of VAT at the place of delivery. CARTING taxes orders by it, and BILLING quotes taxes by it.

The rate is that of the territory, else that of its country, else the seller's own: the first that the owner has set for the
class. A seller below the EU's threshold for distance sales (10,000 EUR a year) taxes them as at home: Directive 2006/112/EC
art. 59c, CGI art. 259 D. So a country without a set rate is taxed as France. A seller above the threshold sets the rates of
each country, one for each class that is sold there. A delivery outside the VAT territory is an export, exempt: art. 146(1)(a),
CGI art. 262 I.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final, Protocol

from impl.kernel.territories import Territory

HOME: Final = "FR"
"""Where the seller is established."""
FRENCH_RATES: Mapping[str, int] = MappingProxyType(
    {"STANDARD": 2000, "INTERMEDIATE": 1000, "REDUCED": 550, "SUPER_REDUCED": 210}
)
"""CGI art. 278, 279, 278-0 bis, 281 quater. They are written at the first start, and apply until BILLING publishes others."""


class Period(Protocol):
    """A rate that holds from a day until the next period begins."""

    @property
    def tax_rate(self) -> int: ...
    @property
    def valid_from(self) -> date: ...


def key(tax_class: str, where: str) -> str:
    """Returns the key of a class in a country or territory, as events name it."""
    return f"{tax_class}:{where}"


def rate(schedules: Mapping[str, Sequence[Period]], tax_class: str, place: Territory, day: date) -> int:
    """Returns the rate of a class on a day, from the known periods under each key, oldest first."""
    if not place.is_taxed:
        return 0
    for where in (place.code, place.country, HOME):
        in_force = [each.tax_rate for each in schedules.get(key(tax_class, where), ()) if each.valid_from <= day]
        if in_force:
            return in_force[-1]
    return FRENCH_RATES[tax_class]
