"""contracts/personal-data.md as data."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

TABLE = Path(__file__).parents[2] / "contracts/personal-data.md"
_ROW = re.compile(r"^\| (?P<places>`[^|]+`) \| (?P<what>[^|]*) \| (?P<erased>[^|]*) \| ?(?P<until>[^|]*)\|$")
_PLACE = re.compile(r"`([a-z]+\.[a-z0-9_.*-]+)`")
_WORDS = ("at once", "kept", "none")
_NOTHING = "In these there is nothing of a person:"


@dataclass(frozen=True, kw_only=True)
class Holding:
    """A table, as `service.table` (of the runtime `runtime.table`), or a topic, as `topic.name`."""

    place: str
    erased: str
    until: str


def holdings(text: str) -> list[Holding]:
    """Returns every table and topic that the document names. Raises ValueError for a word in the third column that it does not have."""
    return [*_of_rows(text), *_of_lists(text)]


def _of_rows(text: str) -> Iterator[Holding]:
    for line in text.splitlines():
        if row := _ROW.match(line):
            erased = row["erased"].strip()
            if erased not in _WORDS:
                raise ValueError(f"{erased!r} is none of {_WORDS}: {line}")
            for place in _PLACE.findall(row["places"]):
                yield Holding(place=place, erased=erased, until=row["until"].strip())


def _of_lists(text: str) -> Iterator[Holding]:
    for paragraph in re.split(r"\n\n", text):
        if paragraph.startswith(_NOTHING):
            for place in _PLACE.findall(paragraph):
                for each in _all_of(place):
                    yield Holding(place=each, erased="none", until="")


def _all_of(place: str) -> list[str]:
    service, _, name = place.partition(".")
    if name != "*":
        return [place]
    return [f"{service}.{table}" for table in import_module(f"impl.{service}.tables").metadata.tables]
