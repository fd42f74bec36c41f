"""Faults of topics and records."""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from infra.runtime.events.wire import frame
from tests.support.shop_in_order import ORDER, TYPES
from tests.support.snapshot import Snapshot
from tests.unit.invariants.planting import Fault, both, for_nothing, lost, twice


def record_changed(kind: str, **changes: Any) -> Callable[[Snapshot], Snapshot]:
    return lambda at: replace(at, records=[replace(each, **changes) if each.type == kind else each for each in at.records])


def resent_after_a_newer_one(at: Snapshot) -> Snapshot:
    """Of a compacted topic, the first record sent once more at the end, as a slow replica's relay would."""
    first = next(each for each in at.records if each.topic == "stocking.items")
    records = [*at.records, replace(first, sequence=2, headers={"ce_id": "second"}), first]
    return replace(at, records=records, compacted=frozenset({"stocking.items"}))


FAULTS: list[Fault] = [
    ("last_record_is_the_newest", resent_after_a_newer_one, "the last record has sequence 1, an earlier one 2"),
    ("nothing_waits", lambda at: replace(at, dead_letters={"billing": 1}), "billing has 1 open dead letters"),
    ("topics_tell_everything", lost("billing.credit-note-issued.v1"), "4 missing"),
    (
        "topics_tell_everything",
        lost("ordering.order-shipped.v1"),
        f"ordering.order-shipped.v1 of {ORDER}: 1 changes, 0 events",
    ),
    ("topics_tell_everything", lost("paying.refund-succeeded.v1"), "1 changes, 0 events"),
    ("topics_tell_everything", both(for_nothing, lost("paying.payment-succeeded.v1")), "1 changes, 0 events"),
    ("topics_tell_everything", twice("records", headers={"ce_id": "other"}), "sequence 1 stands for two events"),
    ("topics_tell_everything", twice("records", sequence=4), f"ordering.order-created.v1 of {ORDER}: 1 changes, 2 events"),
    ("records_fit_their_schemas", record_changed("billing.invoice-drafted.v1", value=b"poison"), "is no event of ours"),
    ("records_fit_their_schemas", record_changed("billing.invoice-drafted.v1", value=frame(0, b"{}")), "under the schema"),
    (
        "records_fit_their_schemas",
        record_changed("billing.invoice-drafted.v1", value=frame(999, b"{}")),
        "has no schema 999",
    ),
    ("records_fit_their_schemas", record_changed("billing.invoice-drafted.v1", key="ord_2"), "under the key ord_2"),
    (
        "records_fit_their_schemas",
        record_changed("billing.invoice-drafted.v1", value=frame(TYPES.index("billing.invoice-drafted.v1"), b"{}")),
        "required",
    ),
]
