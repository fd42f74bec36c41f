"""Makes the committed tables from the postal codes of GeoNames (README.md beside it says which).

`python -m impl.common.places.make FOLDER`, where FOLDER holds the unpacked files of GeoNames: FR.txt, BE.txt, …
"""

import csv
import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from statistics import median
from typing import NamedTuple

FOLDER = Path(__file__).parent
_COUNTRIES = ("FR", "BE", "DE", "ES", "IT", "LU", "NL", "PT", "AT", "IE")
_WITH_CODES_OF = {"FR": ("MC", "GP", "MQ", "GF", "RE", "YT", "PM", "WF", "PF", "NC")}
"""Overseas and neighbours that GeoNames has files of their own for."""
_FORMS = {
    "FR": r"[0-9]{5}",
    "BE": r"[0-9]{4}",
    "DE": r"[0-9]{5}",
    "ES": r"[0-9]{5}",
    "IT": r"[0-9]{5}",
    "LU": r"[0-9]{4}",
    "NL": r"[0-9]{4}",
    "PT": r"[0-9]{4}",
    "AT": r"[0-9]{4}",
    "IE": r"[0-9A-Z]{3}",
}
"""What is read of a code: the Dutch letters, the last digits of Portugal and the last part of Ireland are left out."""
_SHORTEST = 2
"""One character says nothing: 9 begins codes around Paris and in Polynesia."""
_NEAR = 0.5
"""Kilometres. A code whose middle is this near to that of the codes with the same beginning needs no line of its own."""
_KILOMETRES_PER_DEGREE = 111.2


class Spot(NamedTuple):
    latitude: float
    longitude: float


def main(folder: str) -> None:
    for country in _COUNTRIES:
        files = [Path(folder, f"{each}.txt") for each in (country, *_WITH_CODES_OF.get(country, ()))]
        kept = _kept(_spots(country, (row for file in files for row in _rows(file))))
        lines = [f"{code} {spot.latitude:.3f} {spot.longitude:.3f}\n" for code, spot in sorted(kept.items())]
        (FOLDER / f"{country}.txt").write_text("".join(lines), "ascii")


def _rows(file: Path) -> Iterator[list[str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        yield from csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def _spots(country: str, rows: Iterable[list[str]]) -> Mapping[str, Spot]:
    """Returns the middle of the places of each code. A place of several codes (Paris, beside Paris 11) only counts where it is alone."""
    form = re.compile(_FORMS[country])
    places: dict[str, set[Spot]] = defaultdict(set)
    for row in rows:
        code = row[1].upper().removeprefix("L-").replace(" ", "").replace("-", "")
        code = code[:4] if country == "PT" else code
        if form.fullmatch(code):
            places[code].add(Spot(float(row[9]), float(row[10])))
    codes = Counter(spot for spots in places.values() for spot in spots)
    return {code: _middle({spot for spot in spots if codes[spot] == 1} or spots) for code, spots in places.items()}


def _kept(spots: Mapping[str, Spot]) -> dict[str, Spot]:
    """Returns the codes and beginnings of codes that say more than what they begin with."""
    members: dict[str, list[Spot]] = defaultdict(list)
    for code, spot in spots.items():
        for length in range(_SHORTEST, len(code) + 1):
            members[code[:length]].append(spot)
    kept: dict[str, Spot] = {}
    for beginning in sorted(members, key=lambda each: (len(each), each)):
        spot = _middle(members[beginning])
        shorter = (kept.get(beginning[:length]) for length in range(len(beginning) - 1, 0, -1))
        said = next((each for each in shorter if each), None)
        if said is None or _distance(said, spot) > _NEAR:
            kept[beginning] = spot
    return kept


def _middle(spots: Iterable[Spot]) -> Spot:
    """Returns the median: one place on the wrong side of the country does not count."""
    latitudes, longitudes = zip(*spots, strict=True)
    return Spot(median(latitudes), median(longitudes))


def _distance(one: Spot, other: Spot) -> float:
    narrower = math.cos(math.radians(one.latitude))
    north, east = one.latitude - other.latitude, (one.longitude - other.longitude) * narrower
    return math.hypot(north, east) * _KILOMETRES_PER_DEGREE


if __name__ == "__main__":
    main(*sys.argv[1:])
