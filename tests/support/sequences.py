"""Finds lost events by their sequence numbers."""

from collections.abc import Iterable

from infra.runtime.events.wire import IncomingRecord


def sequence_gaps(records: Iterable[IncomingRecord], *, compacted: frozenset[str] = frozenset()) -> list[str]:
    """Returns one sentence for each record that is missing, or that came before an earlier one of its key.

    `records` are in the order of their partitions. Sequences grow by one per topic and key. A number that came before is a
    repetition, which is allowed. For `compacted` topics, whose older records may be deleted, only the order is checked.
    """
    last: dict[tuple[str, str], int] = {}
    found = []
    for record in records:
        place = record.topic, record.key
        before = last.get(place, 0)
        if record.sequence > before + 1 and record.topic not in compacted:
            found.append(
                f"{record.topic} {record.key}: {_span(before + 1, record.sequence - 1)} missing before offset {record.offset}"
            )
        last[place] = max(before, record.sequence)
    return found


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"
