"""How lists are searched: by any parts of what a row is known by, without case and accents."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement

from impl.common import emails
from impl.kernel.words import fold


def search_key(*texts: str | None, email: str | None = None) -> str:
    """What a row is found by, folded; an e-mail address in both spellings of its domain."""
    spellings = emails.spellings(email) if email else ()
    return "\n".join(fold(text) for text in (*texts, *spellings) if text)


def having(column: ColumnElement[Any], text: str) -> Iterator[ColumnElement[bool]]:
    """Each word of the text is somewhere in the column's key, in any order."""
    for word in fold(text).split():
        yield column.contains(word, autoescape=True)
