"""Whether `info.version` of each API tells what changed since the release."""

from collections.abc import Iterator

from codegen.changes.breaks import Comparison
from codegen.changes.snapshot import numbers


def faults(comparison: Comparison) -> Iterator[str]:
    """Returns a line for each API whose version is too low: a break needs a higher first number, an addition a higher second one.

    An approved break is still one: the version is for those whom it hurts.
    """
    broken = {subject for each in comparison.breaks if each.rule != "sunset-passed" for subject in each.subjects}
    added = {subject for each in comparison.additions for subject in each.subjects}
    for service in sorted(comparison.new.apis.keys() & comparison.old.apis.keys()):
        was, now = (snapshot.apis[service]["info"]["version"] for snapshot in (comparison.old, comparison.new))
        place = comparison.new.api_place(service, ("info", "version"))
        old, new = numbers(was), numbers(now)
        if not old or not new:
            yield f"{place}: version: {now!r} (formerly {was!r}) must be three numbers with dots."
        elif service in broken and new < (old[0] + 1, 0, 0):
            yield f"{place}: version: {now} tells of no break since {was}: it must be {old[0] + 1}.0.0 or higher."
        elif service in added and new < (old[0], old[1] + 1, 0):
            yield f"{place}: version: {now} tells of no addition since {was}: it must be {old[0]}.{old[1] + 1}.0 or higher."
