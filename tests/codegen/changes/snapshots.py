"""Snapshots of small contracts, for the tests of the gate."""

from collections.abc import Mapping
from typing import Any

from codegen.changes.snapshot import Snapshot, Topic
from codegen.sources import Place

Document = Mapping[str, Any]


def snapshot_of(
    name: str = "today", apis: Mapping[str, Document] | None = None, events: Mapping[str, Document] | None = None
) -> Snapshot:
    """Returns a snapshot whose places begin with its name; each event has a topic, and is read by `reading`."""
    events = events or {}
    topics = {event: _topic(event, schema["title"]) for event, schema in events.items()}
    return Snapshot(
        name=name,
        apis=apis or {},
        events=events,
        topics=topics,
        problems={},
        api_place=lambda service, tokens: f"{name}/{service}#{Place('', tokens).pointer}",
        event_place=lambda event, tokens: f"{name}/{event}#{Place('', tokens).pointer}",
        topic_place=lambda topic: f"{name}/topics.yaml#/publishes/{topic.name}",
        problem_place=lambda code: f"{name}/problems.yaml#/problems/{code}",
    )


def _topic(event: str, title: str) -> Topic:
    keeping = {"partitions": 3, "cleanup": "delete", "retention_days": 30}
    return Topic(event, event.partition(".")[0], "loan_id", keeping, (title,), {"reading": {title: "upsert"}})
