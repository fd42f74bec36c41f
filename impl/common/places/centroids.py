"""Where a postal code is, from the committed tables (README.md beside it says whose)."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

_FOLDER = Path(__file__).parent


class Spot(NamedTuple):
    """A place on the Earth, in millionths of a degree."""

    latitude: int
    longitude: int


def middle(country: str, postal_code: str) -> Spot | None:
    """Returns the middle of a postal code, or of the codes that begin as it does; None where nothing is known."""
    code, known = postal_code.replace(" ", "").replace("-", ""), _table(country)
    return next((known[code[:length]] for length in range(len(code), 0, -1) if code[:length] in known), None)


@cache
def _table(country: str) -> Mapping[str, Spot]:
    lines = (line.split(" ") for line in (_FOLDER / f"{country}.txt").read_text("ascii").splitlines())
    return {code: Spot(_millionths(latitude), _millionths(longitude)) for code, latitude, longitude in lines}


def _millionths(degrees: str) -> int:
    """Returns thousandths, as the tables have them, in millionths."""
    return int(degrees.replace(".", "")) * 1000
