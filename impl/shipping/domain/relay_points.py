"""The relay points of carriers: shops where parcels wait."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Literal, get_args

from generated.shipping.problems import OpeningHoursInvalid, VersionConflict
from impl.kernel.addresses import Country
from impl.kernel.aggregate import Aggregate
from impl.kernel.relay_points import RelayPoint as Copy
from impl.kernel.territories import territory

PointStatus = Literal["OPEN", "CLOSED"]
Weekday = Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]
WEEK: tuple[Weekday, ...] = get_args(Weekday)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningHours:
    """From when to when a point is open on a day of the week: HH:MM, so that texts compare as times do."""

    day: Weekday
    opens: str
    closes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PointDetails:
    """What a carrier says of a point. `hours` and `status` are None where it says nothing: then they stay as they are."""

    reference: str
    name: str
    line1: str
    line2: str | None
    postal_code: str
    city: str
    country: Country
    latitude: int
    longitude: int
    hours: tuple[OpeningHours, ...] | None
    status: PointStatus | None


@dataclass(frozen=True)
class Changed:
    """Something of a point changed, or it is new."""


@dataclass(slots=True, kw_only=True)
class RelayPoint(Aggregate[Changed]):
    """A relay point. Coordinates are millionths of a degree."""

    relay_point_id: str
    carrier_code: str
    reference: str
    name: str
    line1: str
    line2: str | None
    postal_code: str
    city: str
    country: Country
    latitude: int
    longitude: int
    hours: tuple[OpeningHours, ...] = ()
    status: PointStatus = "OPEN"
    created_at: datetime

    @property
    def copy(self) -> Copy:
        """Returns what a cart, an order or a parcel keeps of the point."""
        return Copy(
            relay_point_id=self.relay_point_id,
            reference=self.reference,
            name=self.name,
            line1=self.line1,
            line2=self.line2,
            postal_code=self.postal_code,
            city=self.city,
            country=self.country,
        )

    @property
    def territory_code(self) -> str:
        return territory(self.country, self.postal_code).code

    def expect(self, version: int) -> None:
        """Raises VersionConflict unless the point is at this version."""
        if self.version != version:
            raise VersionConflict(current_version=self.version)

    def change(
        self,
        *,
        name: str | None = None,
        hours: Sequence[OpeningHours] | None = None,
        status: PointStatus | None = None,
    ) -> None:
        """Changes what is given by hand. Raises OpeningHoursInvalid."""
        week = self.hours if hours is None else week_of(hours)
        changed = (self.name if name is None else name, week, self.status if status is None else status)
        if changed != (self.name, self.hours, self.status):
            self.name, self.hours, self.status = changed
            self.tell(Changed())

    def take(self, details: PointDetails) -> bool:
        """Takes what the carrier says. Returns whether anything changed."""
        if self._says(details):
            return False
        self.name, self.line1, self.line2 = details.name, details.line1, details.line2
        self.postal_code, self.city, self.country = details.postal_code, details.city, details.country
        self.latitude, self.longitude = details.latitude, details.longitude
        self.hours = self.hours if details.hours is None else details.hours
        self.status = details.status or self.status
        self.tell(Changed())
        return True

    def close(self) -> bool:
        """Closes the point. Returns whether it was open."""
        if self.status == "CLOSED":
            return False
        self.change(status="CLOSED")
        return True

    def _says(self, details: PointDetails) -> bool:
        return details == PointDetails(
            reference=self.reference,
            name=self.name,
            line1=self.line1,
            line2=self.line2,
            postal_code=self.postal_code,
            city=self.city,
            country=self.country,
            latitude=self.latitude,
            longitude=self.longitude,
            hours=None if details.hours is None else self.hours,
            status=None if details.status is None else self.status,
        )


def new_point(relay_point_id: str, carrier_code: str, details: PointDetails, now: datetime) -> RelayPoint:
    """Returns a new point, open unless the carrier says something else."""
    point = RelayPoint(
        relay_point_id=relay_point_id,
        carrier_code=carrier_code,
        reference=details.reference,
        name=details.name,
        line1=details.line1,
        line2=details.line2,
        postal_code=details.postal_code,
        city=details.city,
        country=details.country,
        latitude=details.latitude,
        longitude=details.longitude,
        hours=details.hours or (),
        status=details.status or "OPEN",
        created_at=now,
        updated_at=now,
    )
    point.tell(Changed())
    return point


def week_of(hours: Iterable[OpeningHours]) -> tuple[OpeningHours, ...]:
    """Returns the hours in the order of the week. Raises OpeningHoursInvalid when some end before they begin, or meet others."""
    week = sorted(hours, key=lambda each: (WEEK.index(each.day), each.opens, each.closes))
    wrong = [each for each in week if each.opens >= each.closes]
    wrong += [later for earlier, later in pairwise(week) if earlier.day == later.day and later.opens < earlier.closes]
    if wrong:
        raise OpeningHoursInvalid(day=wrong[0].day, opens=wrong[0].opens, closes=wrong[0].closes)
    return tuple(week)
