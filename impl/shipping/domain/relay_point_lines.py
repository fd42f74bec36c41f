"""What a line of a carrier's file says of a relay point, or what is wrong with it."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import cos, hypot, radians
from typing import Literal, Never, get_args

from generated.shipping.problems import OpeningHoursInvalid
from impl.kernel.addresses import Country
from impl.kernel.postal_codes import is_postal_code
from impl.kernel.tables import BadLine, Line
from impl.kernel.territories import territory
from impl.kernel.words import is_visible, turns_direction
from impl.shipping.domain.relay_points import WEEK, OpeningHours, PointDetails, PointStatus, Weekday, week_of

FaultKind = Literal[
    "LINE_UNREADABLE",
    "FIELDS_MISSING",
    "FIELDS_EXTRA",
    "VALUE_MISSING",
    "VALUE_TOO_LONG",
    "VALUE_INVALID",
    "NOT_PRINTABLE",
    "COUNTRY_UNKNOWN",
    "POSTAL_CODE_INVALID",
    "HOURS_INVALID",
    "REFERENCE_TWICE",
]
REQUIRED = ("reference", "name", "line1", "postal_code", "city", "country", "latitude", "longitude")
"""The columns that every file has."""
COUNTRIES: Sequence[Country] = get_args(Country)
_STATUSES: Sequence[PointStatus] = get_args(PointStatus)
METRES_PER_MILLIONTH = 0.1112
_DAYS: Mapping[str, Weekday] = {day.lower(): day for day in WEEK}
_REFERENCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]*")
_POSTAL_CODE = re.compile(r"[A-Z0-9][A-Z0-9 -]{1,8}[A-Z0-9]")
_DEGREES = re.compile(r"[+-]?[0-9]{1,3}([.,][0-9]{1,20})?")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_HOURS = re.compile(r"([0-9]{1,2})[:h]([0-9]{2})[-–]([0-9]{1,2})[:h]([0-9]{2})")
_AROUND_DASHES = re.compile(r"\s*([-–])\s*")
_MOST_HOURS = 4
_LONGEST, _LONGEST_REFERENCE, _SHOWN = 100, 30, 60


@dataclass(frozen=True, kw_only=True)
class Fault:
    """Why a line is refused. `reference` and `column` are empty where they are not known."""

    line: int
    kind: FaultKind
    message: str
    reference: str = ""
    column: str = ""


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a good line says."""

    line: int
    details: PointDetails


@dataclass(frozen=True, kw_only=True)
class Atlas:
    """What is known of places and of printing: of a postal code its middle and how many metres from there its farthest address may
    be, and of a text the letters that nobody can print.
    """

    whereabouts: Callable[[str, str], tuple[tuple[int, int], int] | None]
    unprintable: Callable[[str], str]


class _RefusedError(Exception):
    def __init__(self, column: str, kind: FaultKind, message: str) -> None:
        super().__init__(message)
        self.column, self.kind = column, kind


def read_lines(lines: Sequence[Line | BadLine], atlas: Atlas) -> list[Said | Fault]:
    """Returns what each line says. Of two lines about one point the second is refused."""
    first: dict[str, int] = {}
    read = list[Said | Fault]()
    for each in lines:
        found = _read(each, atlas) if isinstance(each, Line) else _fault(each)
        reference = found.details.reference if isinstance(found, Said) else found.reference
        if reference in first:
            message = f"Line {first[reference]} is about this point already."
            found = Fault(line=found.line, kind="REFERENCE_TWICE", message=message, reference=reference, column="reference")
        elif reference:
            first[reference] = found.line
        read.append(found)
    return read


def _fault(bad: BadLine) -> Fault:
    return Fault(line=bad.at, kind=bad.kind, message=bad.message, reference=_known(bad.key))


def _known(reference: str) -> str:
    """Returns the reference, or nothing when it cannot be one."""
    return reference if len(reference) <= _LONGEST_REFERENCE and _REFERENCE.fullmatch(reference) else ""


def _read(line: Line, atlas: Atlas) -> Said | Fault:
    try:
        return Said(line=line.at, details=_details(line.values, atlas))
    except _RefusedError as refused:
        reference = _known(line.values["reference"])
        return Fault(line=line.at, kind=refused.kind, message=str(refused), reference=reference, column=refused.column)


def _details(values: Mapping[str, str], atlas: Atlas) -> PointDetails:
    reference = _text(values, "reference", atlas, longest=_LONGEST_REFERENCE)
    if not _REFERENCE.fullmatch(reference):
        _refuse("reference", "VALUE_INVALID", f"{reference} is not made of letters, digits and . _ / -.")
    name, line1, city = (_text(values, column, atlas) for column in ("name", "line1", "city"))
    country = _country(values["country"])
    postal_code = _postal_code(values["postal_code"], country)
    latitude, longitude = _degrees(values, "latitude", 90), _degrees(values, "longitude", 180)
    if there := atlas.whereabouts(country, postal_code):
        middle, reach = there
        if (far := metres((latitude, longitude), middle)) > reach:
            message = f"{values['latitude']}, {values['longitude']} is {far // 1000:,} km from {postal_code} {country}."
            _refuse("latitude", "VALUE_INVALID", message)
    return PointDetails(
        reference=reference,
        name=name,
        line1=line1,
        line2=_text(values, "line2", atlas) if values.get("line2") else None,
        postal_code=postal_code,
        city=city,
        country=country,
        latitude=latitude,
        longitude=longitude,
        hours=_week(values),
        status=_status(values.get("status", "")),
    )


def metres(one: tuple[int, int], other: tuple[int, int]) -> int:
    """Returns the distance of two places in millionths of a degree, near enough: the Earth as a plane around the first."""
    north, east = one[0] - other[0], (one[1] - other[1]) * cos(radians(one[0] / 1_000_000))
    return round(hypot(north, east) * METRES_PER_MILLIONTH)


def _text(values: Mapping[str, str], column: str, atlas: Atlas, *, longest: int = _LONGEST) -> str:
    text = values[column]
    if not is_visible(text):
        _refuse(column, "VALUE_MISSING", "It is empty.")
    if len(text) > longest:
        _refuse(column, "VALUE_TOO_LONG", f"It has {len(text):,} characters; at most {longest} fit.")
    if _CONTROL.search(text) or turns_direction(text):
        _refuse(column, "VALUE_INVALID", "It has a line break or another control character.")
    if lacking := atlas.unprintable(text):
        _refuse(column, "NOT_PRINTABLE", f"It cannot be printed: {lacking[:_SHOWN]}")
    return text


def _country(text: str) -> Country:
    found = next((country for country in COUNTRIES if country == text.upper()), None)
    if found is None:
        _refuse("country", "COUNTRY_UNKNOWN", f"{_shown(text)} is none of {', '.join(COUNTRIES)}.")
    return found


def _postal_code(text: str, country: Country) -> str:
    code = " ".join(text.upper().split())
    if not code:
        _refuse("postal_code", "VALUE_MISSING", "It is empty.")
    is_code = _POSTAL_CODE.fullmatch(code) and is_postal_code(country, code)
    if not is_code or not territory(country, code).is_known:
        _refuse("postal_code", "POSTAL_CODE_INVALID", f"{_shown(text)} is no postal code of {country}.")
    return code


def _degrees(values: Mapping[str, str], column: str, most: int) -> int:
    """Returns millionths of a degree."""
    text = values[column]
    if not text:
        _refuse(column, "VALUE_MISSING", "It is empty.")
    if not _DEGREES.fullmatch(text) or abs(Decimal(text.replace(",", "."))) > most:
        _refuse(column, "VALUE_INVALID", f"{_shown(text)} is not a number of degrees from -{most} to {most}.")
    return int((Decimal(text.replace(",", ".")) * 1_000_000).to_integral_value())


def _week(values: Mapping[str, str]) -> tuple[OpeningHours, ...] | None:
    told = {column: day for column, day in _DAYS.items() if column in values}
    if not told:
        return None
    return tuple(each for column, day in told.items() for each in _day(column, day, values[column]))


def _day(column: str, day: Weekday, text: str) -> tuple[OpeningHours, ...]:
    spans = [_HOURS.fullmatch(part) for part in _AROUND_DASHES.sub(r"\1", text).split()]
    if len(spans) > _MOST_HOURS:
        _refuse(column, "HOURS_INVALID", f"A day has at most {_MOST_HOURS} times.")
    hours = [_span(day, span.groups()) if span else None for span in spans]
    if None in hours:
        _refuse(column, "HOURS_INVALID", f"{_shown(text)} is not like 09:00-12:30 14:00-19:00.")
    try:
        return week_of(each for each in hours if each)
    except OpeningHoursInvalid as invalid:
        opens, closes = invalid.members["opens"], invalid.members["closes"]
        _refuse(column, "HOURS_INVALID", f"{opens}-{closes} ends before it begins, or meets other times of the day.")


def _span(day: Weekday, parts: Sequence[str]) -> OpeningHours | None:
    opens, closes = f"{parts[0]:0>2}:{parts[1]}", f"{parts[2]:0>2}:{parts[3]}"
    is_time = opens < "24:00" and closes <= "24:00" and max(parts[1], parts[3]) < "60"
    return OpeningHours(day=day, opens=opens, closes=closes) if is_time else None


def _status(text: str) -> PointStatus | None:
    if not text:
        return None
    found = next((status for status in _STATUSES if status == text.upper()), None)
    if found is None:
        _refuse("status", "VALUE_INVALID", f"{_shown(text)} is neither OPEN nor CLOSED.")
    return found


def _shown(text: str) -> str:
    """Returns the text as a message shows it: short, and on one line."""
    line = _CONTROL.sub(" ", text)
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


def _refuse(column: str, kind: FaultKind, message: str) -> Never:
    raise _RefusedError(column, kind, message)
