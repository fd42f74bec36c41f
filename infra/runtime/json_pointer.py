"""JSON pointers (RFC 6901)."""

from collections.abc import Iterable


def json_pointer(path: Iterable[str | int]) -> str:
    """The pointer to a place in a document; empty for the whole document."""
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in path)
