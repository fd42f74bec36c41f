"""The version of an API tells of breaks and additions since the last release."""

from dataclasses import replace

import pytest

from codegen.changes import versions
from codegen.changes.breaks import Comparison
from codegen.changes.difference import Difference
from tests.codegen.changes.planted import API
from tests.codegen.changes.snapshots import snapshot_of

BREAK = Difference(rule="property-removed", subject="lending", subjects=frozenset({"lending"}), message="-")
LATE = replace(BREAK, rule="sunset-passed")
ADDITION = replace(BREAK, rule="operation-added")
ELSEWHERE = replace(BREAK, subjects=frozenset({"library"}))


@pytest.mark.parametrize(
    ("breaks", "additions", "version", "needed"),
    [
        ([], [], "1.0.0", None),
        ([ELSEWHERE], [ELSEWHERE], "1.0.0", None),
        ([LATE], [], "1.0.0", None),
        ([BREAK], [], "1.9.0", "2.0.0"),
        ([BREAK], [ADDITION], "2.0.0", None),
        ([], [ADDITION], "1.0.9", "1.1.0"),
        ([], [ADDITION], "1.1.0", None),
        ([], [ADDITION], "2.0.0", None),
        ([], [], "1.0", "three numbers"),
    ],
)
def test_a_version_is_high_enough(
    breaks: list[Difference], additions: list[Difference], version: str, needed: str | None
) -> None:
    now = {**API, "info": {"title": "LENDING", "version": version}}
    comparison = Comparison(snapshot_of("old", {"lending": API}), snapshot_of("new", {"lending": now}), breaks, additions)
    lines = list(versions.faults(comparison))
    assert [str(needed) in line for line in lines] == ([True] if needed else [])
