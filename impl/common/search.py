"""How lists are searched: by any parts of what a row is known by, without case, accents, apostrophes and hyphens."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, ColumnElement, select

from impl.common import emails
from impl.kernel.words import fold
from infra.runtime.store.transaction import Transaction

_JOINTS = str.maketrans("", "", "'-")


def search_key(*texts: str | None, email: str | None = None) -> str:
    """What a row is found by, folded; an e-mail address in both spellings of its domain."""
    spellings = emails.spellings(email) if email else ()
    return "\n".join(_searched(text) for text in (*texts, *spellings) if text)


def having(column: ColumnElement[Any], text: str) -> Iterator[ColumnElement[bool]]:
    """Each word of the text is somewhere in the column's key, in any order."""
    for word in _searched(text).split():
        yield column.contains(word, autoescape=True)


def renew(tx: Transaction, key: Column[str]) -> None:
    """At a start: keys that an earlier rule wrote become today's. A key folded again is the key of the text itself."""
    ids = list(key.table.primary_key.columns)
    for row in tx.all(select(key, *ids).where(key != "")):
        if (new := _searched(row[0])) != row[0]:
            tx.execute(key.table.update().where(*(column == row._mapping[column] for column in ids)).values({key: new}))  # noqa: SLF001 - SQLAlchemy's public name


def _searched(text: str) -> str:
    """Found with or without them: O'Connor, Oconnor, CO-2026-000042 and CO2026000042."""
    return fold(text).translate(_JOINTS)
