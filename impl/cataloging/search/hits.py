"""What a search finds, and the page that is shown of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tantivy import DocAddress

Hits = Sequence[tuple[int | str, DocAddress]]
"""Each product with what it is sorted by."""


@dataclass(frozen=True, kw_only=True)
class Page:
    found: Sequence[DocAddress]
    next_cursor: str | None


def page_of(hits: Hits, limit: int, cursor_after: Callable[[int | str], str]) -> Page:
    """Returns the page of at most `limit` hits; one more tells that there is a next one."""
    shown = hits[:limit]
    return Page(
        found=[address for _, address in shown],
        next_cursor=cursor_after(shown[-1][0]) if len(hits) > limit else None,
    )
