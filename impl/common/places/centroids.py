"""Where a postal code is, from the committed tables (README.md beside it says whose)."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from impl.kernel.postal_codes import bare
from impl.kernel.territories import Territory, territory

_FOLDER = Path(__file__).parent
_WHOLE: Final = {"FR": 5, "DE": 5, "ES": 5, "IT": 5, "BE": 4, "LU": 4, "NL": 4, "PT": 4, "AT": 4, "IE": 4}
"""How many signs name a place. An Irish routing key, three, is wider than other countries' codes."""
_TOWN, _TOWNS, _REGION, _OCEAN = 60_000, 120_000, 300_000, 2_500_000
"""Metres: no address is farther from the middle of its own code, of those that differ in the last sign, of a region, of Polynesia."""
_BY_HAND: Final[Mapping[str, Mapping[str, tuple[int, int]]]] = {
    "FR": {
        "97133": (17_897_000, -62_850_000),  # Gustavia
        "977": (17_897_000, -62_850_000),
        "97150": (18_068_000, -63_083_000),  # Marigot
        "978": (18_068_000, -63_083_000),
    },
    "DE": {
        "87567": (47_356_000, 10_187_000),  # Riezlern
        "87568": (47_346_000, 10_171_000),  # Hirschegg
        "87569": (47_321_000, 10_150_000),  # Mittelberg
    },
    "IT": {
        "00120": (41_902_000, 12_453_000),  # the Vatican, which they put where Rome is
        "23041": (46_538_000, 10_135_000),  # Livigno
        "22061": (45_970_000, 8_972_000),  # Campione d'Italia
        "4789": (43_942_000, 12_448_000),  # San Marino
        "92031": (35_502_000, 12_610_000),  # Lampedusa
    },
    "AT": {
        "6691": (47_574_000, 10_447_000),  # Jungholz
        "6992": (47_346_000, 10_171_000),  # Hirschegg
    },
}
"""What the files of GeoNames lack or have elsewhere: the coordinates of their main town as any atlas has them, to a hundred metres."""


class Spot(NamedTuple):
    """A place on the Earth, in millionths of a degree."""

    latitude: int
    longitude: int


class Whereabouts(NamedTuple):
    """The middle of a postal code, and how many metres from there its farthest address may be."""

    middle: Spot
    reach: int


def middle(country: str, postal_code: str) -> Spot | None:
    """Returns the middle of a postal code, or of the codes that begin as it does; None where nothing is known."""
    there = whereabouts(country, postal_code)
    return there and there.middle


def whereabouts(country: str, postal_code: str) -> Whereabouts | None:
    """Returns what is known of a code, or of the codes of its territory that begin as it does; None where nothing is known.

    Saint-Barthélemy is not in the middle of Guadeloupe, though their codes begin alike.
    """
    code, known = bare(postal_code), _table(country)
    place = territory(country, code)
    beginnings = (code[:length] for length in range(len(code), 0, -1) if code[:length] in known)
    found = next((each for each in beginnings if territory(country, each) == place), None)
    return Whereabouts(known[found], _reach(country, found, place)) if found and place.is_known else None


def _reach(country: str, beginning: str, place: Territory) -> int:
    missing = _WHOLE[country] - len(beginning)
    if missing and place.code == "FR-PF":
        return _OCEAN
    if missing > 1 or (country == "IT" and beginning.endswith("0")):  # 98050 and its like are of towns all over a province
        return _REGION
    return _TOWNS if missing == 1 else _TOWN


@cache
def _table(country: str) -> Mapping[str, Spot]:
    lines = (line.split(" ") for line in (_FOLDER / f"{country}.txt").read_text("ascii").splitlines())
    by_hand = {code: Spot(*there) for code, there in _BY_HAND.get(country, {}).items()}
    return {code: Spot(_millionths(latitude), _millionths(longitude)) for code, latitude, longitude in lines} | by_hand


def _millionths(degrees: str) -> int:
    """Returns thousandths, as the tables have them, in millionths."""
    return int(degrees.replace(".", "")) * 1000
