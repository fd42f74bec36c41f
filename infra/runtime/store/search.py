"""An index of the parts of words, so that a row is found by any three letters in a row without looking at all rows.

SQLite: a table of FTS5 with the trigrams of each row, kept by triggers. PostgreSQL: a GIN index of the row's trigrams (`pg_trgm` is an
extension that not every server has; arrays are in all). Both say which rows may match; the condition itself is still asked of them.
"""

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct
from sqlalchemy import (
    DDL,
    Column,
    ColumnElement,
    String,
    Table,
    Text,
    cast,
    column,
    event,
    func,
    literal,
    literal_column,
    select,
    table,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.schema import ExecutableDDLElement

_LETTERS = 3
_COLUMN = re.compile(r"\{row\}(\w+)")


class Search(Struct, frozen=True, kw_only=True):
    """What a list looks for beside its order: words, or a range of another column than the one that it is ordered by."""

    key: Column[str]
    matches: tuple[ColumnElement[bool], ...]
    """All of them must be true."""
    indexed: tuple[ColumnElement[bool], ...]
    """Where all of these are true, those may be. They are found by an index; none where no index helps."""

    def within(self, *ranges: ColumnElement[bool]) -> "Search":
        """The same, in ranges of a column that has an index."""
        if not ranges:
            return self
        found = self.key.in_(select(self.key).where(*ranges))
        return Search(key=self.key, matches=(*self.matches, *ranges), indexed=(*self.indexed, found))


class SearchIndex:
    """The index of a table's words. `words` is SQL over its columns, each written as `{row}column`; `key` is the primary key."""

    def __init__(self, of: Table, key: Column[str], words: str) -> None:
        self.key, self._name, self._words = key, of.name, words
        for dialect in ("sqlite", "postgresql"):
            for statement in index_statements(dialect, of.name, key.name, words):
                ddl: ExecutableDDLElement = DDL(statement.replace("%", "%%"))  # type: ignore[no-untyped-call]
                event.listen(of, "after_create", ddl.execute_if(dialect=dialect))

    def having(self, dialect: str, parts: Iterable[str]) -> ColumnElement[bool] | None:
        """A condition for rows that may have all these parts; None when each is too short to be looked up."""
        grams = sorted({part[at : at + _LETTERS] for part in parts for at in range(len(part) - _LETTERS + 1)})
        if not grams:
            return None
        if dialect == "sqlite":
            return self.key.in_(self._numbered(grams))
        words = literal_column(self._words.replace("{row}", f"{self._name}."), Text)
        return func.search_grams(words, type_=ARRAY(Text)).contains(cast(grams, ARRAY(Text)))

    def _numbered(self, grams: Sequence[str]) -> ColumnElement[str]:
        name = f"{self._name}_search"
        index, rows = table(name, column("rowid")), table(f"{name}_rows", column("number"), column("key", String))
        wanted = " ".join('"{}"'.format(gram.replace('"', '""')) for gram in grams)
        numbers = select(index.c.rowid).where(literal_column(name).op("MATCH")(literal(wanted)))
        return select(rows.c.key).where(rows.c.number.in_(numbers))  # type: ignore[return-value]  # a subquery of one column


def index_statements(dialect: str, name: str, key: str, words: str) -> Sequence[str]:
    """What makes the index of an empty table. `words` is as in SearchIndex."""
    if dialect == "postgresql":
        return (_FUNCTION, f"CREATE INDEX {name}_search ON {name} USING gin (search_grams({words.replace('{row}', '')}))")
    columns = ", ".join(dict.fromkeys(_COLUMN.findall(words)))
    old, new = words.replace("{row}", "OLD."), words.replace("{row}", "NEW.")
    values = {"name": name, "key": key, "columns": columns, "old": old, "new": new}
    add, take = _ADD.format(**values), _TAKE.format(**values)
    return [each.format(**values, add=add, take=take) for each in _OF_SQLITE]


_FUNCTION = """
    CREATE OR REPLACE FUNCTION search_grams(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT coalesce(array_agg(DISTINCT substr(words, at, 3)), '{}') FROM generate_series(1, length(words) - 2) AS at $$
"""
_ADD = "INSERT INTO {name}_search (rowid, words) SELECT number, {new} FROM {name}_search_rows WHERE key = NEW.{key};"
_TAKE = (
    "INSERT INTO {name}_search ({name}_search, rowid, words)"
    " SELECT 'delete', number, {old} FROM {name}_search_rows WHERE key = OLD.{key};"
)
_OF_SQLITE = (
    "CREATE TABLE {name}_search_rows (number INTEGER NOT NULL PRIMARY KEY, key VARCHAR(40) NOT NULL UNIQUE)",
    "CREATE VIRTUAL TABLE {name}_search USING fts5(words, content='', columnsize=0, detail='none', tokenize='trigram')",
    (
        "CREATE TRIGGER {name}_search_insert AFTER INSERT ON {name}"
        " BEGIN INSERT INTO {name}_search_rows (key) VALUES (NEW.{key}); {add} END"
    ),
    "CREATE TRIGGER {name}_search_update AFTER UPDATE OF {columns} ON {name} WHEN {old} IS NOT {new} BEGIN {take} {add} END",
    (
        "CREATE TRIGGER {name}_search_delete AFTER DELETE ON {name}"
        " BEGIN {take} DELETE FROM {name}_search_rows WHERE key = OLD.{key}; END"
    ),
)
