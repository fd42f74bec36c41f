"""What a carrier's file says becomes relay points: one step of an import, in one transaction."""

from collections.abc import Collection, Mapping, Sequence
from typing import Literal

from impl.shipping.domain.relay_point_lines import Said
from impl.shipping.domain.relay_points import PointDetails, RelayPoint, new_point
from impl.shipping.repositories.relay_points import relay_points
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction

Outcome = Literal["CREATED", "CHANGED", "UNCHANGED", "CLOSED"]


def take_in(tx: Transaction, *, carrier_code: str, said: Sequence[Said]) -> Mapping[int, Outcome]:
    """Adds and changes points. Returns what became of each line, by its number."""
    lines = {each.details.reference: each for each in said}
    outcomes: dict[int, Outcome] = {each.line: "CREATED" for each in said}
    new = [new_point(new_id("rly"), carrier_code, each.details, tx.now) for each in said]
    with relay_points.take_in(tx, new) as known:
        for point in known:
            each = lines[point.reference]
            outcomes[each.line] = _took(point, each.details)
    return outcomes


def outcomes_of(tx: Transaction, *, carrier_code: str, said: Sequence[Said]) -> Mapping[int, Outcome]:
    """Returns what `take_in` would do, and does nothing."""
    references = [each.details.reference for each in said]
    known = {point.reference: point for point in relay_points.list_of_carrier(tx, carrier_code, references)}
    found = [(each, known.get(each.details.reference)) for each in said]
    return {each.line: "CREATED" if point is None else _took(point, each.details) for each, point in found}


def missing_points(tx: Transaction, *, carrier_code: str, told: Collection[str], after: str, most: int) -> Sequence[str]:
    """Returns references of open points that no line is about and that come after another one, at most some; none at the end."""
    while references := relay_points.list_open_references(tx, carrier_code, after=after, most=most):
        if missing := [each for each in references if each not in told]:
            return missing
        after = references[-1]
    return []


def close_those(tx: Transaction, *, carrier_code: str, references: Sequence[str]) -> Sequence[str]:
    """Closes points. Returns the references of those that were still open."""
    with relay_points.change_all_of_carrier(tx, carrier_code, references) as points:
        return [point.reference for point in points if point.close()]


def _took(point: RelayPoint, details: PointDetails) -> Outcome:
    was_open = point.status == "OPEN"
    if not point.take(details):
        return "UNCHANGED"
    return "CLOSED" if was_open and point.status == "CLOSED" else "CHANGED"
