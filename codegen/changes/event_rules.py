"""Breaks of events that no comparison of schemas shows: what is gone, and what becomes of topics."""

from collections.abc import Iterator

from codegen.changes.difference import Difference
from codegen.changes.snapshot import Snapshot, Topic


def breaks(old: Snapshot, new: Snapshot) -> Iterator[Difference]:
    """Returns the events that are gone or moved, and the topics that are kept in another way."""
    for event in old.events:
        was = old.topic_of(event)
        if event not in new.events:
            yield Difference(rule="event-removed", subject=event, message=f"{event} is written no more.")
        elif was and (now := new.topic_of(event)) and now.name != was.name:
            message = f"{event} is in the topic {now.name}, no longer in {was.name}."
            yield Difference(rule="event-moved", subject=event, message=message, place=new.topic_place(now))
    for name, topic in old.topics.items():
        if name in new.topics:
            yield from _topic_breaks(topic, new.topics[name], new.topic_place(new.topics[name]))


def additions(old: Snapshot, new: Snapshot) -> Iterator[Difference]:
    """Returns the new events."""
    for event in new.events:
        if event not in old.events:
            message = f"{event} is new: {new.events[event].get('description', new.events[event]['title'])}"
            yield Difference(rule="event-added", subject=event, message=message, hurt=tuple(new.consumers_of(event)))


def _topic_breaks(was: Topic, now: Topic, place: str) -> Iterator[Difference]:
    readers = tuple(dict.fromkeys((*was.consumers, *now.consumers)))

    def found(rule: str, key: str, message: str) -> Difference:
        return Difference(rule=rule, subject=was.name, message=message, place=f"{place}/{key}", hurt=readers)

    if now.key != was.key:
        yield found("topic-key-changed", "key", f"Records are keyed by {now.key}, no longer by {was.key}: their order is lost.")
    if now.keeping["partitions"] < was.keeping["partitions"]:
        yield found("topic-partitions-lowered", "partitions", "A topic cannot lose partitions.")
    if now.keeping["cleanup"] != was.keeping["cleanup"]:
        message = f"Its cleanup is {now.keeping['cleanup']}, no longer {was.keeping['cleanup']}."
        yield found("topic-cleanup-changed", "cleanup", message)
    elif now.keeping["cleanup"] == "delete" and now.keeping["retention_days"] < was.keeping["retention_days"]:
        message = f"Records stay {now.keeping['retention_days']} days, no longer {was.keeping['retention_days']}."
        yield found("topic-retention-shortened", "retention_days", message)
