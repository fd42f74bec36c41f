"""Categories in the database."""

from typing import Any

from sqlalchemy import Row, bindparam, func, select

from generated.cataloging.problems import CategoryUnknown
from impl.cataloging.domain.categories import Category, CategoryTree
from impl.cataloging.tables import categories, products
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.transaction import Transaction

_LOCK = Prepared(select(categories.c.name).where(categories.c.category_id == bindparam("category_id")).with_for_update())


def tree(tx: Transaction) -> CategoryTree:
    return CategoryTree(_category(row) for row in tx.all(select(categories)))


def lock_tree(tx: Transaction) -> CategoryTree:
    """For a change: two moves at once could tie a knot that neither would alone."""
    return CategoryTree(_category(row) for row in tx.lock(select(categories).order_by(categories.c.category_id)))


def require(tx: Transaction, category_id: str | None) -> None:
    """Raises CategoryUnknown; the category stays until the end of the transaction."""
    if category_id is not None and tx.one(_LOCK, {"category_id": category_id}) is None:
        raise CategoryUnknown(category_id=category_id)


def save(tx: Transaction, category: Category) -> None:
    tx.upsert(
        categories,
        ["category_id"],
        category_id=category.category_id,
        parent_id=category.parent_id,
        name=category.name,
        description=category.description,
        position=category.position,
        version=category.version,
        created_at=category.created_at,
        updated_at=category.updated_at,
    )


def remove(tx: Transaction, category_id: str) -> None:
    tx.execute(categories.delete().where(categories.c.category_id == category_id))


def has_products(tx: Transaction, category_id: str) -> bool:
    """Whether a product that is not ARCHIVED stands in it."""
    kept = select(products.c.product_id).where(products.c.category_id == category_id, products.c.status != "ARCHIVED")
    return tx.one(kept.limit(1)) is not None


def on_sale_counts(tx: Transaction) -> dict[str | None, int]:
    """How many products on sale stand in each category itself."""
    counted = (
        select(products.c.category_id, func.count().label("products"))
        .where(products.c.on_sale)
        .group_by(products.c.category_id)
    )
    return {row.category_id: row.products for row in tx.all(counted)}


def _category(row: Row[Any]) -> Category:
    return Category(
        category_id=row.category_id,
        parent_id=row.parent_id,
        name=row.name,
        description=row.description,
        position=row.position,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
