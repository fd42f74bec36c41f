"""An operation that is deprecated is gone without a break after its sunset, and the gate says when it is time."""

from datetime import date

import pytest

from codegen.changes import operation_rules
from tests.codegen.changes.planted import API, Planted, changed, drop
from tests.codegen.changes.snapshots import snapshot_of

OLD = snapshot_of("old", {"lending": API})
WITHOUT = snapshot_of("new", {"lending": changed(API, Planted("it is gone", drop("paths", "/old")))})


@pytest.mark.parametrize(("today", "rules"), [(date(2026, 11, 29), ["operation-removed"]), (date(2026, 11, 30), [])])
def test_a_deprecated_operation_may_go_the_day_after_its_sunset(today: date, rules: list[str]) -> None:
    assert [each.rule for each in operation_rules.breaks(OLD, WITHOUT, today)] == rules


@pytest.mark.parametrize(("today", "rules"), [(date(2026, 11, 29), []), (date(2026, 11, 30), ["sunset-passed"])])
def test_what_is_served_after_its_sunset_is_named(today: date, rules: list[str]) -> None:
    assert [each.rule for each in operation_rules.breaks(OLD, OLD, today)] == rules
