"""A process that lists a product as it was, not at all, or twice."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec.structs import replace

from generated.cataloging.models import ProductSummary
from tests.support.snapshot import Snapshot
from tests.unit.invariants.planting import Fault

_RULE = "lists_show_what_the_store_has"


def listed(plant: Callable[[Sequence[ProductSummary]], Sequence[ProductSummary]]) -> Callable[[Snapshot], Snapshot]:
    return lambda at: replace(at, listed={name: plant(summaries) for name, summaries in at.listed.items()})


def with_first(**changes: Any) -> Callable[[Snapshot], Snapshot]:
    return listed(lambda all_of_them: [replace(all_of_them[0], **changes), *all_of_them[1:]])


FAULTS: list[Fault] = [
    (_RULE, with_first(version=99), "stored is"),
    (_RULE, with_first(name="Another"), "stored is"),
    (_RULE, with_first(availability="OUT_OF_STOCK"), "stored is"),
    (_RULE, listed(lambda all_of_them: all_of_them[1:]), "as None, stored is"),
    (_RULE, listed(lambda all_of_them: [*all_of_them, all_of_them[0]]), "are different"),
]
