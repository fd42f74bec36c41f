"""Approvals: what they cover, when they end, and what is wrong with one that nobody needs."""

from datetime import date
from pathlib import Path

import pytest

from codegen.changes.approvals import Approval, judge, load
from codegen.changes.difference import Difference
from codegen.faults import Faults
from codegen.sources import Place, Sources

TODAY = date(2026, 11, 30)
ENUM = "contracts/lending/openapi.yaml#/components/schemas/LoanStatus/enum"
LOST = Difference(rule="enum-values-added", subject="lending", message="LOST.", place=f"{ENUM}/LOST", hurt=("get_loan",))
LATE = Difference(rule="enum-values-added", subject="lending", message="LATE.", place=f"{ENUM}/LATE", hurt=("get_loan",))


def approval(place: str, rule: str = "enum-values-added", expiry: date = TODAY) -> Approval:
    return Approval(rule, place, "maintainers", "Readers know it.", expiry, Place("approvals.yaml", ("approvals", "0")))


def test_an_approval_lets_its_break_pass_until_its_date_and_no_other_one() -> None:
    judged = judge([LOST, LATE], [approval(LOST.place)], TODAY)
    assert [each for each, _ in judged.approved] == [LOST]
    assert judged.refused == [LATE]
    assert judged.faults == []


def test_an_approval_covers_what_is_below_its_place_and_no_longer_word() -> None:
    longer = Difference(rule="enum-values-added", subject="lending", message="LOSTX.", place=f"{ENUM}/LOSTX")
    assert judge([LOST, LATE, longer], [approval(ENUM)], TODAY).refused == []
    assert judge([longer], [approval(LOST.place)], TODAY).refused == [longer]


def test_an_expired_approval_fails_and_its_break_stands() -> None:
    judged = judge([LOST], [approval(LOST.place, expiry=date(2026, 11, 29))], TODAY)
    assert judged.refused == [LOST]
    ended = f"the approval of enum-values-added at {LOST.place} ended on 2026-11-29 (maintainers)."
    assert judged.faults == [f"contracts/approvals.yaml#/approvals/0: expired: {ended}"]


@pytest.mark.parametrize("stale", [approval(LOST.place, rule="property-removed"), approval(LATE.place)])
def test_an_approval_that_no_break_needs_fails_against_the_last_release_only(stale: Approval) -> None:
    judged = judge([LOST], [stale], TODAY)
    assert judged.refused == [LOST]
    assert judged.faults == [
        f"contracts/approvals.yaml#/approvals/0: stale: there is no {stale.rule} at {stale.place}: remove the approval."
    ]
    assert judge([LOST], [stale], TODAY, is_last=False).faults == []


ENTRY = {"rule": "property-removed", "place": f'"{ENUM}"', "owner": "a", "reason": "Nobody reads it.", "expiry": '"2026-12-31"'}


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"owner": None}, 'contracts/approvals.yaml#/approvals/0: "owner" is a required property.'),
        ({"expiry": '"2026-02-30"'}, "contracts/approvals.yaml#/approvals/0/expiry: '2026-02-30' is no day like 2027-12-31."),
        ({"expiry": "soon"}, 'contracts/approvals.yaml#/approvals/0/expiry: "soon" does not match'),
        ({"place": "lending"}, 'contracts/approvals.yaml#/approvals/0/place: "lending" does not match'),
        (
            {"until": "2026"},
            "contracts/approvals.yaml#/approvals/0/until: there is no until here, only rule, place, owner, reason, expiry.",
        ),
        ({"reason": "ok"}, 'contracts/approvals.yaml#/approvals/0/reason: "ok" is shorter than 10 characters.'),
    ],
)
def test_an_entry_of_another_shape_is_refused_in_one_line(tmp_path: Path, change: dict[str, str | None], line: str) -> None:
    entry = {key: value for key, value in {**ENTRY, **change}.items() if value is not None}
    (tmp_path / "contracts").mkdir()
    body = "\n  ".join(f"{key}: {value}" for key, value in entry.items())
    (tmp_path / "contracts" / "approvals.yaml").write_text(f"approvals:\n- {body}\n")
    sources = Sources(tmp_path, Faults())
    load(sources)
    assert len(sources.faults.lines) == 1
    assert sources.faults.lines[0].startswith(line)
