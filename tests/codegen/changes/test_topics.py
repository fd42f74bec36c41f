"""Events that are gone or moved, and topics that are kept in another way."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from codegen.changes import event_rules
from codegen.changes.rules import RULES
from codegen.changes.snapshot import Snapshot
from tests.codegen.changes.planted import EVENT
from tests.codegen.changes.snapshots import snapshot_of

NAME = "lending.book-lent.v1"
OLD = snapshot_of("old", events={NAME: EVENT})


def changed(**members: Any) -> Snapshot:
    """Returns the snapshot with another topic."""
    topic = replace(OLD.topics[NAME], **members)
    return replace(OLD, topics={topic.name: topic})


def kept(**members: Any) -> Mapping[str, Any]:
    return {"keeping": {**OLD.topics[NAME].keeping, **members}}


@pytest.mark.parametrize(
    ("new", "rules"),
    [
        (OLD, []),
        (changed(**kept(partitions=6)), []),
        (changed(**kept(retention_days=60)), []),
        (changed(consumers={}), []),
        (replace(OLD, events={}), ["event-removed"]),
        (changed(name="lending.other"), ["event-moved"]),
        (changed(key="book"), ["topic-key-changed"]),
        (changed(**kept(partitions=1)), ["topic-partitions-lowered"]),
        (changed(**kept(cleanup="compact")), ["topic-cleanup-changed"]),
        (changed(**kept(retention_days=3)), ["topic-retention-shortened"]),
    ],
)
def test_what_becomes_of_a_topic(new: Snapshot, rules: list[str]) -> None:
    assert [each.rule for each in event_rules.breaks(OLD, new)] == rules
    assert RULES.issuperset(rules)


def test_a_new_event_is_an_addition() -> None:
    assert [each.rule for each in event_rules.additions(replace(OLD, events={}), OLD)] == ["event-added"]


def test_who_reads_is_named() -> None:
    (found,) = event_rules.breaks(OLD, changed(key="book"))
    assert found.whom == f"It hurts readers of {NAME}: reading."
