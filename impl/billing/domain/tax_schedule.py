"""The rates of one tax class over time, in a country or one of its territories. The past never changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from generated.billing.problems import TaxRateLimit, TaxRateOverlap, TerritoryUnknown, VersionConflict
from impl.billing.domain.events import RatesChanged, TaxScheduleEvent
from impl.kernel.addresses import Country
from impl.kernel.aggregate import Aggregate
from impl.kernel.calendar import paris_day
from impl.kernel.rates import FRENCH_RATES, HOME, key

TaxClass = Literal["STANDARD", "INTERMEDIATE", "REDUCED", "SUPER_REDUCED"]
TaxTerritory = Literal["FR-20R", "PT-20", "PT-30", "AT-JUN", "AT-MIT"]
MOST_PERIODS = 50
TAX_CLASSES: tuple[TaxClass, ...] = ("STANDARD", "INTERMEDIATE", "REDUCED", "SUPER_REDUCED")
FRENCH_RATES_SINCE = date(2014, 1, 1)
CORSICAN_RATES: tuple[tuple[TaxClass, int], ...] = (("REDUCED", 210),)
"""CGI art. 297 I: the rate of 5.5 % on the mainland (CGI art. 278-0 bis: food, books) is 2.1 % in Corsica."""
COUNTRY_OF: Mapping[TaxTerritory, Country] = {"FR-20R": "FR", "PT-20": "PT", "PT-30": "PT", "AT-JUN": "AT", "AT-MIT": "AT"}


def require_territory(territory: TaxTerritory, country: Country) -> None:
    """Raises TerritoryUnknown for a territory of another country."""
    if COUNTRY_OF[territory] != country:
        raise TerritoryUnknown(country=country, territory=territory)


@dataclass(frozen=True, kw_only=True)
class Period:
    """A rate that holds from a day until the next period begins."""

    tax_rate: int
    valid_from: date


@dataclass(slots=True, kw_only=True)
class TaxSchedule(Aggregate[TaxScheduleEvent]):
    """The rates of a class in a place. `periods` are in order of time. `version` is 0 until the schedule is first written."""

    tax_class: TaxClass
    country: Country
    territory: TaxTerritory | None = None
    periods: list[Period]
    created_at: datetime

    @property
    def key(self) -> str:
        """Returns class and place, as events name them."""
        return key(self.tax_class, self.territory or self.country)

    def in_force(self, day: date) -> Period | None:
        begun = [period for period in self.periods if period.valid_from <= day]
        return begun[-1] if begun else None

    def from_now_on(self, day: date) -> list[Period]:
        """Returns the current period and the planned ones."""
        current = self.in_force(day)
        return [period for period in self.periods if current is None or period.valid_from >= current.valid_from]

    def begin(self, period: Period, *, version: int, today: date) -> None:
        """Begins a period. It replaces periods that begin on its first day or later, also one that was set today."""
        if version != self.version:
            raise VersionConflict(current_version=self.version)
        if period.valid_from < today:
            raise TaxRateOverlap(valid_from=today.isoformat())
        periods = [*(each for each in self.periods if each.valid_from < period.valid_from), period]
        if len(periods) > MOST_PERIODS:
            raise TaxRateLimit(max=MOST_PERIODS)
        if periods != self.periods:
            self.periods = periods
            self.tell(RatesChanged(today))


def empty_schedule(tax_class: TaxClass, country: Country, territory: TaxTerritory | None, at: datetime) -> TaxSchedule:
    """Returns a schedule that was never written."""
    return TaxSchedule(
        tax_class=tax_class, country=country, territory=territory, periods=[], version=0, created_at=at, updated_at=at
    )


def first_schedules(at: datetime) -> list[TaxSchedule]:
    """Returns the French rates and those of Corsica, which hold until staff set others."""
    mainland = [_first_schedule(tax_class, None, FRENCH_RATES[tax_class], at) for tax_class in TAX_CLASSES]
    return [*mainland, *(_first_schedule(tax_class, "FR-20R", tax_rate, at) for tax_class, tax_rate in CORSICAN_RATES)]


def _first_schedule(tax_class: TaxClass, territory: TaxTerritory | None, tax_rate: int, at: datetime) -> TaxSchedule:
    schedule = TaxSchedule(
        tax_class=tax_class,
        country=HOME,
        territory=territory,
        periods=[Period(tax_rate=tax_rate, valid_from=FRENCH_RATES_SINCE)],
        created_at=at,
        updated_at=at,
    )
    schedule.tell(RatesChanged(paris_day(at)))
    return schedule
