"""Breaks of the problem catalogue: callers tell refusals apart by code, and read their members."""

from collections.abc import Iterator

from codegen.bundle import operations_in
from codegen.changes.difference import Difference
from codegen.changes.snapshot import Document, Snapshot

_ALL = ("every operation",)


def breaks(old: Snapshot, new: Snapshot) -> Iterator[Difference]:
    """Returns what became of the problems that operations name, and of those of the runtime."""
    for code, was in old.problems.items():
        now = new.problems.get(code)
        if now is None and not was.get("runtime"):  # the operations that named it tell
            continue
        found = [*_changed(was, now)] if now else [("problem-removed", "", f"No operation refuses with `{code}` any more.")]
        place = new.problem_place(code) if now else old.problem_place(code)
        for service, hurt in _users(old, code, is_everywhere=bool(was.get("runtime"))).items():
            for rule, below, message in found:
                yield Difference(rule=rule, subject=service, message=message, place=place + below, hurt=hurt)


def _changed(was: Document, now: Document) -> Iterator[tuple[str, str, str]]:
    """Returns rule, place below the problem, and message."""
    if now["status"] != was["status"]:
        yield "problem-status-changed", "/status", f"The status is {now['status']}, no longer {was['status']}."
    members = now.get("members", {})
    for name, kind in was.get("members", {}).items():
        if name not in members:
            yield "problem-member-removed", f"/members/{name}", f"The member `{name}` is gone."
        elif members[name] != kind:
            yield "problem-member-changed", f"/members/{name}", f"The member `{name}` is {members[name]}, no longer {kind}."


def _users(snapshot: Snapshot, code: str, *, is_everywhere: bool) -> dict[str, tuple[str, ...]]:
    """Returns the operations that refuse with a code, by service."""
    if is_everywhere:
        return dict.fromkeys(snapshot.apis, _ALL)
    named = {
        service: tuple(each["operationId"] for _, _, each in operations_in(document) if code in each.get("x-problems", []))
        for service, document in snapshot.apis.items()
    }
    return {service: operations for service, operations in named.items() if operations}
