"""Search in lists: by any part of a row's search words, without case, accents, apostrophes and hyphens."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, ColumnElement, select

from impl.common import emails
from impl.kernel.words import fold
from infra.runtime.store.search import Search, SearchIndex
from infra.runtime.store.transaction import Transaction

_JOINTS = str.maketrans("", "", "'-")


def search_key(*texts: str | None, email: str | None = None) -> str:
    """Returns the search key of a row, folded; an e-mail address is in it with both spellings of its domain."""
    spellings = emails.spellings(email) if email else ()
    return "\n".join(_searched(text) for text in (*texts, *spellings) if text)


def having(column: ColumnElement[Any], text: str) -> Iterator[ColumnElement[bool]]:
    """Returns conditions: each word of the text must be in the column's key, in any order."""
    for word in _searched(text).split():
        yield column.contains(word, autoescape=True)


def search_for(
    tx: Transaction, index: SearchIndex, column: ColumnElement[Any], text: str | None, *tokens: tuple[Column[str], str | None]
) -> Search:
    """Returns what a list looks for: each word of the text in the column's key, and tokens in other columns; nothing for None."""
    matches, parts = [], []
    if text is not None:
        matches, parts = list(having(column, text)), _searched(text).split()
    for place, token in tokens:
        if token is not None:
            matches.append(place.contains(token, autoescape=True))
            parts.append(token)
    found = index.having(tx.dialect, parts)
    return Search(key=index.key, matches=tuple(matches), indexed=() if found is None else (found,))


def renew(tx: Transaction, key: Column[str]) -> None:
    """Renews keys that an earlier rule wrote; runs at every start. A key that is folded again equals the key of the text itself."""
    ids = list(key.table.primary_key.columns)
    for row in tx.all(select(key, *ids).where(key != "").order_by(*ids)):  # two replicas change the rows in the same order
        if (new := _searched(row[0])) != row[0]:
            its_row = (column == row._mapping[column] for column in ids)  # noqa: SLF001 - SQLAlchemy's public name
            tx.execute(key.table.update().where(*its_row, key == row[0]).values({key: new}))  # unless it was written meanwhile


def _searched(text: str) -> str:
    """Returns the words to search, so that O'Connor equals Oconnor, and CO-2026-000042 equals CO2026000042."""
    return fold(text).translate(_JOINTS)
