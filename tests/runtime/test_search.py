"""The index of words: what it finds, how it is kept, and that a search begins at it."""

from collections.abc import Iterator, Sequence

import pytest
from sqlalchemy import Column, Integer, MetaData, String, Table, select, text

from infra.runtime.store.pages import page
from infra.runtime.store.search import Search, SearchIndex
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction
from tests.support.messaging import opened_store

metadata = MetaData()
books = Table(
    "books",
    metadata,
    Column("book_id", String(40), primary_key=True),
    Column("title", String(200), nullable=False),
    Column("author", String(200)),
    Column("year", Integer, nullable=False),
)
INDEX = SearchIndex(books, books.c.book_id, "{row}title || ' ' || coalesce({row}author, '')")
_COLUMNS = [books.c.book_id, books.c.year]


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    with opened_store(store_url, metadata) as store:
        yield store


async def _add(store: Store, *titles: str, author: str | None = None, start: int = 0) -> None:
    rows = [
        {"book_id": f"b{start + number:05}", "title": title, "author": author, "year": start + number}
        for number, title in enumerate(titles)
    ]
    await store.command(lambda tx: tx.insert(books, *rows))


def _search(tx: Transaction, *words: str) -> Search:
    indexed = INDEX.having(tx.dialect, words)
    matches = tuple(books.c.title.contains(word, autoescape=True) for word in words)
    return Search(key=books.c.book_id, matches=matches, indexed=() if indexed is None else (indexed,))


async def _found(store: Store, *words: str, limit: int = 10, cursor: str | None = None) -> tuple[Sequence[str], str | None]:
    def read(tx: Transaction) -> tuple[Sequence[str], str | None]:
        by = (books.c.year, books.c.book_id)
        rows, following = page(
            tx, select(*_COLUMNS), by=by, limit=limit, cursor=cursor, descending=True, search=_search(tx, *words)
        )
        return [row.book_id for row in rows], following

    return await store.query(read)


async def _indexed(store: Store, *words: str) -> list[str]:
    """What the index alone says."""

    def read(tx: Transaction) -> list[str]:
        condition = INDEX.having(tx.dialect, words)
        assert condition is not None
        return [row.book_id for row in tx.all(select(books.c.book_id).where(condition).order_by(books.c.book_id))]

    return await store.query(read)


async def test_any_part_of_any_word_is_found(store: Store) -> None:
    await _add(store, "le bol en gres", 'un "bol" d\'osier', "la lampe", "100% laine_")
    assert (await _found(store, "bol"))[0] == ["b00001", "b00000"]
    assert (await _found(store, "amp"))[0] == ["b00002"]
    assert (await _found(store, '"bol"', "osi"))[0] == ["b00001"]
    assert (await _found(store, "% l", "e_"))[0] == ["b00003"]
    assert (await _found(store, "zzz"))[0] == []
    assert (await _found(store, "bo"))[0] == ["b00001", "b00000"]  # too short for the index


async def test_the_index_follows_every_change_of_a_row(store: Store) -> None:
    await _add(store, "le bol", "la lampe", author="hugo")
    assert await _indexed(store, "hugo") == ["b00000", "b00001"]
    await store.command(lambda tx: tx.execute(books.update().where(books.c.book_id == "b00000").values(title="le vase")))
    assert (await _indexed(store, "bol"), await _indexed(store, "vase", "hugo")) == ([], ["b00000"])
    await store.command(lambda tx: tx.execute(books.update().values(author=None, year=books.c.year + 1)))
    assert (await _indexed(store, "hugo"), await _indexed(store, "vase")) == ([], ["b00000"])
    await store.command(lambda tx: tx.execute(books.delete().where(books.c.book_id == "b00000")))
    assert await _indexed(store, "vase") == []
    assert (await _found(store, "lampe"))[0] == ["b00001"]


async def test_a_change_that_is_rolled_back_leaves_the_index(store: Store) -> None:
    def fail(tx: Transaction) -> None:
        tx.insert(books, {"book_id": "b1", "title": "le bol", "year": 1})
        raise LookupError("planted")

    with pytest.raises(LookupError):
        await store.command(fail)
    assert await _indexed(store, "bol") == []
    await _add(store, "le bol")
    assert await _indexed(store, "bol") == ["b00000"]


async def test_pages_go_on_where_the_last_one_ended_in_many_and_in_few(store: Store) -> None:
    """What many rows have is found near the beginning of the order; what few have is looked up. The answers are the same."""
    titles = [f"bol {number}" + (" rare" if number % 250 == 0 else "") for number in range(1000)]
    await _add(store, *titles)
    for word, expected in (("bol", 1000), ("rare", 4)):
        seen: list[str] = []
        cursor = None
        while True:
            found, cursor = await _found(store, word, limit=3, cursor=cursor)
            seen += found
            if cursor is None or len(seen) >= 12:
                break
        assert seen == [f"b{number:05}" for number in range(999, -1, -1) if word in titles[number]][: min(12, expected)]


async def test_a_range_beside_the_order_is_found(store: Store) -> None:
    await _add(store, *(f"bol {number}" for number in range(1000)))

    def read(tx: Transaction) -> list[str]:
        nothing = Search(key=books.c.book_id, matches=(), indexed=())
        rows, _ = page(
            tx,
            select(books.c.book_id, books.c.title),
            by=(books.c.title, books.c.book_id),
            limit=5,
            cursor=None,
            search=nothing.within(books.c.year >= 997),
        )
        return [row.book_id for row in rows]

    assert await store.query(read) == ["b00997", "b00998", "b00999"]


@pytest.mark.parametrize("store_url", ["sqlite"], indirect=True)
async def test_a_search_does_not_look_at_all_rows(store: Store) -> None:
    plan = await store.query(lambda tx: _plan(tx, "bol"))
    assert any("VIRTUAL TABLE INDEX" in step for step in plan)
    assert not any(step.startswith("SCAN books") and "VIRTUAL" not in step for step in plan)


def _plan(tx: Transaction, word: str) -> list[str]:
    condition = INDEX.having(tx.dialect, [word])
    assert condition is not None
    statement = select(*_COLUMNS).where(condition).order_by(books.c.year)
    sql = str(statement.compile(tx.connection, compile_kwargs={"literal_binds": True}))
    return [row[-1] for row in tx.all(text(f"EXPLAIN QUERY PLAN {sql}"))]
