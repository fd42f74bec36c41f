"""Approvals: what they cover, when they end, and what is wrong with one that nobody needs."""

from dataclasses import replace
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


@pytest.mark.parametrize("place", [ENUM, "contracts/lending/openapi.yaml#/"])
def test_an_approval_covers_nothing_below_its_place(place: str) -> None:
    judged = judge([LOST, LATE], [approval(place)], TODAY)
    assert judged.refused == [LOST, LATE]
    assert judged.faults == [
        (
            f"contracts/approvals.yaml#/approvals/0: stale: there is no enum-values-added at {place}: "
            f"breaks below it need an entry each, the first one at {LOST.place}."
        )
    ]


def test_a_whole_file_is_approved_when_the_break_is_told_there() -> None:
    gone = Difference(
        rule="event-removed", subject="a.b.v1", message="-", place="contracts/releases/0.1.0/events/a.b.v1.json#/"
    )
    assert judge([gone], [approval(gone.place, rule="event-removed")], TODAY).faults == []


def test_an_unknown_rule_is_named_with_the_nearest_one() -> None:
    line = "contracts/approvals.yaml#/approvals/0/rule: unknown: there is no rule {}; the nearest one is {}."
    for rule, nearest in (("enum-value-added", "enum-values-added"), ("no-such-rule", "topic-key-changed")):
        assert judge([], [approval(ENUM, rule=rule)], TODAY).faults == [line.format(rule, nearest)]


def test_a_rule_that_the_gate_itself_tells_is_known() -> None:
    newer = Difference(rule="rule-of-a-newer-tool", subject="lending", message="-", place=ENUM)
    assert judge([newer], [approval(ENUM, rule=newer.rule)], TODAY).faults == []


def test_the_same_approval_twice_fails() -> None:
    second = replace(approval(LOST.place), entry=Place("approvals.yaml", ("approvals", "1")))
    other = replace(approval(LATE.place), entry=Place("approvals.yaml", ("approvals", "2")))
    assert judge([LOST, LATE], [approval(LOST.place), second, other], TODAY).faults == [
        (
            "contracts/approvals.yaml#/approvals/1: repeated: "
            f"#/approvals/0 approves enum-values-added at {LOST.place}, too: keep one."
        )
    ]


def test_an_approval_ends_within_366_days() -> None:
    assert judge([LOST], [approval(LOST.place, expiry=date(2027, 12, 1))], TODAY).faults == []
    assert judge([LOST], [approval(LOST.place, expiry=date(2027, 12, 2))], TODAY).faults == [
        "contracts/approvals.yaml#/approvals/0/expiry: too late: 2027-12-02 is more than 366 days from today: at most 2027-12-01 (S-21)."
    ]


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
        ({"reason": "ok"}, 'contracts/approvals.yaml#/approvals/0/reason: "ok" is not a reason of at least 10 characters.'),
        (
            {"reason": f'"ok{10 * " "}"'},
            'contracts/approvals.yaml#/approvals/0/reason: "ok          " is not a reason of at least 10 characters.',
        ),
        (
            {"owner": '"   "'},
            'contracts/approvals.yaml#/approvals/0/owner: "   " is not the name of those who answer for it.',
        ),
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
