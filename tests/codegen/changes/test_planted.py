"""Every planted change is found by its rule, or passes; all of them are compared in one run of the tool."""

from collections import defaultdict
from datetime import date

import pytest

from codegen.changes.breaks import compare
from codegen.changes.difference import Difference
from codegen.changes.rules import RULES
from tests.codegen.changes.planted import API, API_CHANGES, EVENT, EVENT_CHANGES, Planted, changed
from tests.codegen.changes.snapshots import snapshot_of

TODAY = date(2026, 11, 30)
EVENTS = [f"lending.book-lent-{index}.v1" for index in range(len(EVENT_CHANGES))]
APIS = [f"lending{index}" for index in range(len(API_CHANGES))]
CASES = [*zip(APIS, API_CHANGES, strict=True), *zip(EVENTS, EVENT_CHANGES, strict=True)]


@pytest.fixture(scope="module")
def found() -> dict[str, list[Difference]]:
    """Returns the breaks of each case."""
    old = snapshot_of("old", dict.fromkeys(APIS, API), dict.fromkeys(EVENTS, EVENT))
    apis = {name: changed(API, planted) for name, planted in zip(APIS, API_CHANGES, strict=True)}
    events = {name: changed(EVENT, planted) for name, planted in zip(EVENTS, EVENT_CHANGES, strict=True)}
    breaks = defaultdict[str, list[Difference]](list)
    for each in compare(old, snapshot_of("new", apis, events), TODAY).breaks:
        if each.rule != "sunset-passed":  # /old is served by all of them
            breaks[each.subject].append(each)
    return breaks


@pytest.mark.parametrize(("subject", "planted"), CASES, ids=[f"{name}: {planted.what}" for name, planted in CASES])
def test_a_change_is_found_by_its_rule_or_passes(subject: str, planted: Planted, found: dict[str, list[Difference]]) -> None:
    rules = [each.rule for each in found[subject]]
    if planted.rule is None:
        assert not rules
    else:
        assert planted.rule in rules
        assert all(each.hurt for each in found[subject])


def test_every_rule_that_is_told_may_be_approved(found: dict[str, list[Difference]]) -> None:
    assert {each.rule for breaks in found.values() for each in breaks} <= RULES


def test_the_place_is_where_it_is_written(found: dict[str, list[Difference]]) -> None:
    (shorter,) = (found[name] for name, planted in CASES if planted.what == "a parameter of a path is shorter")
    assert [each.place.partition("#")[2] for each in shorter] == ["/paths/~1loans~1{loan_id}/parameters/0/schema/maxLength"]


def test_enough_is_planted() -> None:
    assert sum(1 for each in API_CHANGES if each.rule) >= 50
    assert sum(1 for each in EVENT_CHANGES if each.rule) >= 25
    assert sum(1 for each in (*API_CHANGES, *EVENT_CHANGES) if each.rule is None) >= 30
