"""Zones: addresses that methods have the same fees for. No address is in two of them (ADR 0049)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Literal, TypeAlias

from generated.shipping.problems import PostalCodeRangeInvalid, VersionConflict, ZoneInUse, ZonesOverlap
from impl.kernel.addresses import Country
from impl.kernel.aggregate import Aggregate
from impl.kernel.postal_codes import bare, continued, is_beginning
from impl.kernel.territories import Territory, mainland, territories_by_beginning, territory

_END = "~"
"""Sorts behind every sign of a code, so that a text with it is behind all that begins with the text."""
Extent = Literal["NONE", "PART", "WHOLE"]


@dataclass(frozen=True)
class ZoneChanged:
    """A zone was created or changed."""


@dataclass(frozen=True)
class ZoneDeleted:
    """A zone was deleted."""


ZoneEvent: TypeAlias = ZoneChanged | ZoneDeleted


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeRange:
    """The bare postal codes from the lowest to the highest, and all that begin with the highest."""

    lowest: str
    highest: str

    @property
    def end(self) -> str:
        return self.highest + _END

    def holds(self, code: str) -> bool:
        return self.lowest <= code <= self.end

    def meets(self, beginning: str) -> bool:
        """Whether it holds a code that begins so."""
        return self.lowest <= beginning + _END and beginning <= self.end

    def includes(self, beginning: str) -> bool:
        """Whether it holds every code that begins so."""
        return self.lowest <= beginning and beginning + _END <= self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """Addresses of one country. Without ranges: its mainland, as far as no zone names its codes."""

    country: Country
    postal_codes: tuple[CodeRange, ...] = ()

    @property
    def is_mainland(self) -> bool:
        return not self.postal_codes

    def check(self) -> None:
        """Raises PostalCodeRangeInvalid for a range that holds no code of the country, and for one that is the wrong way round.

        From 295 to 29 would hold 29500 to 29999, but nobody means that.
        """
        for each in self.postal_codes:
            ends = (each.lowest, each.highest)
            if each.lowest > each.highest or not all(is_beginning(self.country, end) for end in ends):
                raise PostalCodeRangeInvalid(country=self.country, lowest=each.lowest, highest=each.highest)


@dataclass(slots=True, kw_only=True)
class Zone(Aggregate[ZoneEvent]):
    """A zone. `zones_of` keeps it apart from the others."""

    zone_code: str
    name: str
    areas: tuple[Area, ...]
    created_at: datetime
    is_deleted: bool = False

    def ranges(self, country: str) -> list[CodeRange]:
        return [each for area in self.areas if area.country == country for each in area.postal_codes]

    def has_mainland(self, country: str) -> bool:
        return any(area.is_mainland and area.country == country for area in self.areas)

    def places(self) -> Sequence[Territory]:
        """Returns the known territories of which it holds something, each once, in the order of its areas."""
        found = [place for area in self.areas for place in _places(area)]
        return list({place.code: place for place in found}.values())

    def change(self, *, seen: int, name: str, areas: tuple[Area, ...]) -> None:
        """Replaces name and areas. Raises VersionConflict."""
        if seen != self.version:
            raise VersionConflict(current_version=self.version)
        self.name, self.areas = name, areas
        self.tell(ZoneChanged())

    def introduce(self) -> None:
        self.tell(ZoneChanged())

    def delete(self, method_codes: Sequence[str]) -> None:
        """Deletes a zone that no method has a fee for. Raises ZoneInUse."""
        if method_codes:
            raise ZoneInUse(shipping_method_code=method_codes[0])
        self.is_deleted = True
        self.tell(ZoneDeleted())


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """How much of a territory the zones hold, by the country in its addresses."""

    country: Country
    place: Territory
    extent: Extent
    zone_codes: Sequence[str]


def zone_of(zones: Iterable[Zone], country: Country, postal_code: str) -> Zone | None:
    """Returns the zone of an address: the one that names its code, else on the mainland the one that has the mainland."""
    code, rest = bare(postal_code), None
    is_mainland = territory(country, postal_code).is_mainland
    for zone in zones:
        if any(each.holds(code) for each in zone.ranges(country)):
            return zone
        if is_mainland and zone.has_mainland(country):
            rest = zone
    return rest


def check_apart(zones: Iterable[Zone], changed: Zone) -> None:
    """Checks the areas of a zone, within itself and beside the others.

    Raises PostalCodeRangeInvalid, and ZonesOverlap with a code that would be in two places, empty for a mainland.
    """
    for area in changed.areas:
        area.check()
    others = [zone for zone in zones if zone.zone_code != changed.zone_code]
    for country in dict.fromkeys(area.country for area in changed.areas):
        mainlands = [zone for zone in [changed, *others] for area in zone.areas if area.country == country and area.is_mainland]
        if len(mainlands) > 1 and changed in mainlands:
            raise ZonesOverlap(zone_code=mainlands[-1].zone_code, country=country, postal_code="")
        named = sorted(
            ((each, zone) for zone in [changed, *others] for each in zone.ranges(country)), key=lambda pair: pair[0].lowest
        )
        for (lower, first), (upper, second) in pairwise(named):
            if upper.lowest <= lower.end:
                other = first if second is changed else second
                raise ZonesOverlap(zone_code=other.zone_code, country=country, postal_code=upper.lowest)


def coverage(zones: Sequence[Zone], countries: Iterable[Country]) -> list[Coverage]:
    """Returns what the zones hold of every known territory of some countries, each mainland first."""
    return [
        _coverage(zones, country, place, beginnings)
        for country in countries
        for place, beginnings in sorted(_known(country).items(), key=lambda pair: not pair[0].is_mainland)
    ]


def _known(country: Country) -> Mapping[Territory, Sequence[str]]:
    """Returns how the codes of each known territory begin."""
    known: dict[Territory, list[str]] = {}
    for beginning, place in territories_by_beginning(country).items():
        if place.is_known:
            known.setdefault(place, []).append(beginning)
    return known


def _coverage(zones: Sequence[Zone], country: Country, place: Territory, beginnings: Sequence[str]) -> Coverage:
    whole = [zone for zone in zones if place.is_mainland and zone.has_mainland(country)]
    ranges = [(each, zone) for zone in zones for each in zone.ranges(country) if any(map(each.meets, beginnings))]
    named = [each for each, _ in ranges]
    extent = "WHOLE" if whole else _together([_extent(named, country, beginning) for beginning in beginnings])
    codes = sorted({zone.zone_code for zone in [*whole, *(zone for _, zone in ranges)]})
    return Coverage(country=country, place=place, extent=extent, zone_codes=codes)


def _extent(ranges: Sequence[CodeRange], country: Country, beginning: str) -> Extent:
    """Returns how much of the codes that begin so the ranges hold. It looks closer only where a range ends."""
    near = [each for each in ranges if each.meets(beginning)]
    if not near or any(each.includes(beginning) for each in near):
        return "WHOLE" if near else "NONE"
    longer = continued(country, beginning)
    return _together([_extent(near, country, each) for each in longer]) if longer else "WHOLE"


def _together(extents: Sequence[Extent]) -> Extent:
    return extents[0] if len(set(extents)) == 1 else "PART"


def _places(area: Area) -> Sequence[Territory]:
    if area.is_mainland:
        return [mainland(area.country)]
    beginnings = territories_by_beginning(area.country).items()
    named = (place for beginning, place in beginnings if any(each.meets(beginning) for each in area.postal_codes))
    return [place for place in named if place.is_known]
