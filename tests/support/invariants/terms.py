"""What SHIPPING told of its methods and zones, by its events: which of it may have been what an order was quoted by."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from tests.support.changes import told
from tests.support.snapshot import Snapshot

ON_ITS_WAY = timedelta(seconds=10)
"""How long a change may take until SHIPPING knows it, and a quote until it is an order."""
State = Mapping[str, Any]
_METHOD, _ZONE, _NO_ZONE = (f"shipping.shipping-{what}.v1" for what in ("method-changed", "zone-changed", "zone-deleted"))


@dataclass(frozen=True, kw_only=True)
class Version:
    """A state since an instant; none once a zone was deleted."""

    number: int
    since: datetime
    state: State | None


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a parcel goes: an address, or a relay point."""

    country: str
    postal_code: str
    is_mainland: bool

    @property
    def code(self) -> str:
        return self.postal_code.replace(" ", "").replace("-", "").upper()


def methods_around(at: Snapshot, code: str, instant: datetime) -> list[State] | None:
    """Returns the states of a method by which an order of that instant may be quoted; None when compaction has deleted them."""
    of_method = [payload["method"] for key, payload in told(at, _METHOD, "terms_key") if key == f"method:{code}"]
    return _around([_version(state) for state in of_method], instant)


def zones_around(at: Snapshot, place: Place, instant: datetime) -> set[str] | None:
    """Returns the codes of the zones that a place may have been in at an instant; None when compaction has deleted them.

    A zone that names the postal code goes before one that has the rest of the country.
    """
    named, sure, rest = set[str](), False, set[str]()
    for code, versions in _zones(at).items():
        if (states := _around(versions, instant)) is None:
            return None
        holding = [state for state in states if _names(state, place)]
        if holding:
            named.add(code)
            sure = sure or len(holding) == len(states)
        elif place.is_mainland and any(_is_rest_of(state, place.country) for state in states):
            rest.add(code)
    return named if sure else named | rest


def _zones(at: Snapshot) -> dict[str, list[Version]]:
    zones: dict[str, list[Version]] = {}
    for _, payload in told(at, _ZONE, "terms_key"):
        zones.setdefault(payload["zone"]["zone_code"], []).append(_version(payload["zone"]))
    for _, payload in told(at, _NO_ZONE, "terms_key"):
        gone = Version(number=payload["version"], since=datetime.fromisoformat(payload["deleted_at"]), state=None)
        zones.setdefault(payload["zone_code"], []).append(gone)
    return zones


def _version(state: State) -> Version:
    return Version(number=state["version"], since=datetime.fromisoformat(state["updated_at"]), state=state)


def _around(versions: Sequence[Version], instant: datetime) -> list[State] | None:
    """Returns the states that were valid at the instant or a little before it; None when the first of them are not there."""
    ordered = sorted(versions, key=lambda each: each.number)
    if ordered and ordered[0].number > 1 and ordered[0].since > instant - ON_ITS_WAY:
        return None
    return [each.state for each, ends in _with_ends(ordered) if each.state and _meets(each.since, ends, instant)]


def _with_ends(ordered: Sequence[Version]) -> Iterator[tuple[Version, datetime | None]]:
    yield from ((each, following.since) for each, following in pairwise(ordered))
    if ordered:
        yield ordered[-1], None


def _meets(since: datetime, ends: datetime | None, instant: datetime) -> bool:
    return since <= instant and (ends is None or ends > instant - ON_ITS_WAY)


def _names(zone: State, place: Place) -> bool:
    return any(
        each["from"] <= place.code <= each["to"] + "~"
        for area in zone["areas"]
        if area["country"] == place.country
        for each in area.get("postal_codes", ())
    )


def _is_rest_of(zone: State, country: str) -> bool:
    return any(area["country"] == country and "postal_codes" not in area for area in zone["areas"])
