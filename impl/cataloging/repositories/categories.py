"""The repository of categories. They are read and changed as a tree, because the place of each depends on the others."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from msgspec import Struct, convert
from sqlalchemy import Row, bindparam, select

from generated.cataloging.problems import CategoryUnknown
from impl.cataloging.domain.categories import Category, CategoryTree
from impl.cataloging.domain.texts import CategoryTexts
from impl.cataloging.events import event_of_category
from impl.cataloging.repositories.changes import Changes
from impl.cataloging.repositories.read_cache import LISTS, ReadCache
from impl.cataloging.tables import categories, products
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

_LOCK = Prepared(select(categories.c.name).where(categories.c.category_id == bindparam("category_id")).with_for_update())


def get_tree(tx: Transaction) -> CategoryTree:
    """Returns all categories, read-only."""
    return CategoryTree(_entity(row) for row in tx.all(select(categories)))


def require(tx: Transaction, category_id: str | None) -> None:
    """Raises CategoryUnknown. The category cannot be removed until the end of the transaction."""
    if category_id is not None and tx.one(_LOCK, {"category_id": category_id}) is None:
        raise CategoryUnknown(category_id=category_id)


def has_products(tx: Transaction, category_id: str) -> bool:
    """Whether the category has a product that is not ARCHIVED."""
    kept = select(products.c.product_id).where(products.c.category_id == category_id, products.c.status != "ARCHIVED")
    return tx.one(kept.limit(1)) is not None


class Categories(Repository[Category]):
    """The repository. It also keeps the cache correct, and notes changes for the index of lists."""

    resource = "category"

    def __init__(self, cache: ReadCache, changes: Changes) -> None:
        self._cache, self._changes = cache, changes

    @contextmanager
    def change_tree(self, tx: Transaction) -> Iterator[CategoryTree]:
        """Yields all categories, locked, because two parallel moves could form a cycle. The changed ones are saved."""
        tree = _locked_tree(tx)
        with self._changing(tx, *tree):
            yield tree

    def add(self, tx: Transaction, category: Category) -> None:
        """Adds a category whose place was checked within `change_tree`."""
        fixed = {"category_id": category.category_id, "version": category.version}
        instants = {"created_at": category.created_at, "updated_at": category.updated_at}
        tx.insert(categories, {**fixed, **_columns(category), **instants})
        self._changes.note(tx, category.category_id)
        self._cache.forget([LISTS])
        self._emit(tx, category)

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Category | None:
        return (_locked_tree(tx) if lock else get_tree(tx)).find(key)

    def _key(self, entity: Category) -> str:
        return entity.category_id

    def _state(self, entity: Category) -> State:
        return {**_columns(entity), "is_removed": entity.is_removed}

    def _write(self, tx: Transaction, changed: Sequence[Category]) -> None:
        for category in changed:
            its_row = categories.c.category_id == category.category_id
            if category.is_removed:
                tx.execute(categories.delete().where(its_row))
            else:
                counted = {"version": category.version, "updated_at": category.updated_at}
                tx.execute(categories.update().where(its_row).values({**_columns(category), **counted}))
            self._changes.note(tx, category.category_id)
        self._cache.forget([LISTS])

    def _events(self, entity: Category) -> Iterable[Struct]:
        return [event_of_category(entity) for _ in dict.fromkeys(entity.pop_events())]


def _locked_tree(tx: Transaction) -> CategoryTree:
    # two statements: one that waited for another transaction returns the rows that it knew before, without those added meanwhile
    tx.lock(select(categories.c.category_id).order_by(categories.c.category_id))
    return get_tree(tx)


def _entity(row: Row[Any]) -> Category:
    return Category(
        category_id=row.category_id,
        parent_id=row.parent_id,
        name=row.name,
        description=row.description,
        language=row.language,
        translations=convert(row.translations, list[CategoryTexts]),
        position=row.position,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _columns(category: Category) -> dict[str, Any]:
    return {
        "parent_id": category.parent_id,
        "name": category.name,
        "description": category.description,
        "language": category.language,
        "translations": [*category.translations],
        "position": category.position,
    }
