"""contracts/approvals.yaml: breaks that somebody answers for, until a date."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches

from codegen import shapes
from codegen.changes.difference import Difference
from codegen.changes.rules import RULES
from codegen.faults import Faults
from codegen.names import is_day
from codegen.sources import Place, Sources

FILE = "approvals.yaml"
_LONGEST = timedelta(days=366)


@dataclass(frozen=True)
class Approval:
    """One entry: the rule is broken at exactly this place, and somebody says why that is right."""

    rule: str
    place: str
    owner: str
    reason: str
    expiry: date
    entry: Place

    def covers(self, difference: Difference) -> bool:
        """Returns whether it is about this break, expired or not."""
        return (difference.rule, difference.place) == (self.rule, self.place)


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
    found = list(breaks)
    for each in found:
        covering = [approval for approval in approvals if approval.covers(each)]
        used.update(approval.entry for approval in covering)
        valid = next((approval for approval in covering if approval.expiry >= today), None)
        if valid:
            approved.append((each, valid))
        else:
            refused.append(each)
    known = RULES | {each.rule for each in found}
    faults = [*_unknown_rules(approvals, known), *_repeated(approvals), *_wrong_expiries(approvals, today)]
    if is_last:
        faults += [_stale(each, found) for each in approvals if each.entry not in used and each.rule in known]
    return Judged(refused, approved, faults)


def _unknown_rules(approvals: Iterable[Approval], known: Iterable[str]) -> Iterator[str]:
    for each in approvals:
        if each.rule not in known:
            (nearest,) = get_close_matches(each.rule, sorted(known), n=1, cutoff=0)
            yield f"{each.entry / 'rule'}: unknown: there is no rule {each.rule}; the nearest one is {nearest}."


def _repeated(approvals: Iterable[Approval]) -> Iterator[str]:
    first = dict[tuple[str, str], Approval]()
    for each in approvals:
        known = first.setdefault((each.rule, each.place), each)
        if known is not each:
            yield f"{each.entry}: repeated: #{known.entry.pointer} approves {each.rule} at {each.place}, too: keep one."


def _wrong_expiries(approvals: Iterable[Approval], today: date) -> Iterator[str]:
    latest = today + _LONGEST
    for each in approvals:
        if each.expiry < today:
            yield f"{each.entry}: expired: the approval of {each.rule} at {each.place} ended on {each.expiry} ({each.owner})."
        elif each.expiry > latest:
            yield (
                f"{each.entry / 'expiry'}: too late: {each.expiry} is more than {_LONGEST.days} days from today: "
                f"at most {latest} (S-21)."
            )


def _stale(approval: Approval, breaks: Iterable[Difference]) -> str:
    """Returns the line for an approval that no break needs; it names the first break below its place, which may be meant."""
    above = f"{approval.place.rstrip('/')}/"
    below = [each.place for each in breaks if each.rule == approval.rule and each.place.startswith(above)]
    mend = f"breaks below it need an entry each, the first one at {below[0]}" if below else "remove the approval"
    return f"{approval.entry}: stale: there is no {approval.rule} at {approval.place}: {mend}."


def _approval(entry: dict[str, str], at: Place, faults: Faults) -> Approval | None:
    if not is_day(entry["expiry"]):
        faults.add(str(at / "expiry"), f"{entry['expiry']!r} is no day like 2027-12-31.")
        return None
    expiry = date.fromisoformat(entry["expiry"])
    return Approval(entry["rule"], entry["place"], entry["owner"], entry["reason"], expiry, at)
