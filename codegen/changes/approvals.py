"""contracts/approvals.yaml: breaks that somebody answers for, until a date."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from codegen import shapes
from codegen.changes.difference import Difference
from codegen.faults import Faults
from codegen.names import is_day
from codegen.sources import Place, Sources

FILE = "approvals.yaml"


@dataclass(frozen=True)
class Approval:
    """One entry: the rule is broken at the place or below it, and somebody says why that is right."""

    rule: str
    place: str
    owner: str
    reason: str
    expiry: date
    entry: Place

    def covers(self, difference: Difference) -> bool:
        """Returns whether it is about this break, expired or not."""
        return difference.rule == self.rule and f"{difference.place}/".startswith(f"{self.place}/")


@dataclass(frozen=True)
class Judged:
    """Breaks that stand, breaks that are approved, and faults of the approvals."""

    refused: Sequence[Difference]
    approved: Sequence[tuple[Difference, Approval]]
    faults: Sequence[str]


def load(sources: Sources) -> list[Approval]:
    """Returns the entries; none without the file. Faults are collected in the sources."""
    place = Place(FILE)
    if not sources.exists(FILE):
        return []
    document = sources.raw(FILE)
    if not document or not shapes.check(document, "approvals", sources.faults, place.at):
        return []
    entries = [(place / "approvals" / index, entry) for index, entry in enumerate(document["approvals"])]
    return [approval for at, entry in entries if (approval := _approval(entry, at, sources.faults))]


def judge(breaks: Iterable[Difference], approvals: Sequence[Approval], today: date, *, is_last: bool = True) -> Judged:
    """Returns which breaks stand. `is_last`: against the last release, an approval that no break needs is a fault."""
    refused, approved, used = list[Difference](), list[tuple[Difference, Approval]](), set[Place]()
    for each in breaks:
        covering = [approval for approval in approvals if approval.covers(each)]
        used.update(approval.entry for approval in covering)
        valid = next((approval for approval in covering if approval.expiry >= today), None)
        if valid:
            approved.append((each, valid))
        else:
            refused.append(each)
    faults = [
        f"{each.entry}: expired: the approval of {each.rule} at {each.place} ended on {each.expiry} ({each.owner})."
        for each in approvals
        if each.expiry < today
    ]
    if is_last:
        faults += [
            f"{each.entry}: stale: there is no {each.rule} at {each.place}: remove the approval."
            for each in approvals
            if each.entry not in used
        ]
    return Judged(refused, approved, faults)


def _approval(entry: dict[str, str], at: Place, faults: Faults) -> Approval | None:
    if not is_day(entry["expiry"]):
        faults.add(str(at / "expiry"), f"{entry['expiry']!r} is no day like 2027-12-31.")
        return None
    expiry = date.fromisoformat(entry["expiry"])
    return Approval(entry["rule"], entry["place"].rstrip("/"), entry["owner"], entry["reason"], expiry, at)
