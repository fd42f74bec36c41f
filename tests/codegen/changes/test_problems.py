"""Problems that change for those who read them."""

from dataclasses import replace
from typing import Any

import pytest

from codegen.changes import problem_rules
from codegen.changes.rules import RULES
from tests.codegen.changes.planted import API
from tests.codegen.changes.snapshots import snapshot_of

LIMIT = {"title": "Too many", "status": 409, "detail": "At most `max`.", "members": {"max": "integer"}}
LATE = {"title": "Too late", "status": 503, "detail": "Later.", "runtime": True}
OLD = replace(snapshot_of("old", {"lending": API}), problems={"loan-limit": LIMIT, "late": LATE, "unused": LIMIT})


@pytest.mark.parametrize(
    ("changes", "rules"),
    [
        ({}, []),
        ({"loan-limit": {**LIMIT, "title": "Too much"}}, []),
        ({"loan-limit": {**LIMIT, "members": {"max": "integer", "now": "integer"}}}, []),
        ({"loan-limit": None, "unused": None}, []),
        ({"unused": {**LIMIT, "status": 404}}, []),
        ({"loan-limit": {**LIMIT, "status": 404}}, ["problem-status-changed"]),
        ({"loan-limit": {**LIMIT, "members": {}}}, ["problem-member-removed"]),
        ({"loan-limit": {**LIMIT, "members": {"max": "string"}}}, ["problem-member-changed"]),
        ({"late": None}, ["problem-removed"]),
    ],
)
def test_what_becomes_of_a_problem(changes: dict[str, Any], rules: list[str]) -> None:
    problems = {code: entry for code, entry in {**OLD.problems, **changes}.items() if entry}
    assert [each.rule for each in problem_rules.breaks(OLD, replace(OLD, problems=problems))] == rules
    assert RULES.issuperset(rules)


def test_the_operations_that_refuse_with_it_are_named() -> None:
    (found,) = problem_rules.breaks(OLD, replace(OLD, problems={**OLD.problems, "loan-limit": {**LIMIT, "status": 404}}))
    assert found.whom == "It hurts clients of create_loan."
    assert found.place == "old/problems.yaml#/problems/loan-limit/status"
