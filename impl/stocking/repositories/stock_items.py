"""The repository of stock items. It also writes their movements and the alerts that follow."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import Row, bindparam, select

from impl.common.search import renew, search_for, search_key
from impl.stocking import tables
from impl.stocking.domain.stock_item import StockItem, StockStatus
from impl.stocking.events import event_of_stock_item
from impl.stocking.projections.shop_settings import STOCK
from impl.stocking.repositories import stock_movements, stock_subscriptions
from impl.stocking.repositories.stock_alerts import stock_alerts
from infra.runtime.store.pages import page
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

_CHANGEABLE = (
    "name",
    "product_id",
    "product_version",
    "on_hand",
    "reserved",
    "reorder_point",
    "safety_stock",
    "has_first_stock",
)
_TICK = timedelta(microseconds=1)
_BY_SKU = select(tables.stock_items).where(tables.stock_items.c.sku == bindparam("key"))
_READ, _LOCK = Prepared(_BY_SKU), Prepared(_BY_SKU.with_for_update())
_BY_SKUS = (
    select(tables.stock_items)
    .where(tables.stock_items.c.sku.in_(bindparam("skus", expanding=True)))
    .order_by(tables.stock_items.c.sku)
)
_AFTER = (
    select(tables.stock_items)
    .where(tables.stock_items.c.sku > bindparam("after"))
    .order_by(tables.stock_items.c.sku)
    .limit(bindparam("most"))
)
_UPDATE = tables.stock_items.update().where(tables.stock_items.c.sku == bindparam("the_sku"))


class StockItems(Repository[StockItem]):
    resource = "stock item"

    @contextmanager
    def change_all(self, tx: Transaction, skus: Iterable[str]) -> Iterator[dict[str, StockItem]]:
        """Yields the known items by SKU, locked in ascending order, so that two transactions never wait for each other."""
        items = {row.sku: _entity(row) for row in tx.lock(_BY_SKUS, {"skus": list(skus)})}
        with self._changing(tx, *items.values()):
            yield items

    @contextmanager
    def change_or_add(self, tx: Transaction, sku: str) -> Iterator[StockItem]:
        """As `change`, but adds the item first when STOCKING does not know the variant yet."""
        item = self._load(tx, sku, lock=True)
        if item is None:
            self.add(tx, sku)
            item = self._found(self._load(tx, sku, lock=True))  # ours, or the one that another transaction added first
        with self._changing(tx, item):
            yield item

    def add(self, tx: Transaction, sku: str) -> bool:
        """Writes a new item without pieces, and emits nothing yet. Returns False when another transaction was first."""
        reorder_point = STOCK.current(tx).default_reorder_point
        # version 0: the first change that is told, a name or a first stock, makes it 1
        item = StockItem(sku=sku, reorder_point=reorder_point, created_at=tx.now, updated_at=tx.now, version=0)
        return tx.insert_if_absent(tables.stock_items, sku=sku, created_at=item.created_at, **self._columns(item))

    def list_known(self, tx: Transaction, skus: Iterable[str]) -> list[StockItem]:
        """Returns the known items, read-only."""
        return [_entity(row) for row in tx.all(_BY_SKUS, {"skus": list(skus)})]

    def list_after(self, tx: Transaction, sku: str, *, most: int) -> list[StockItem]:
        """Returns the items behind a SKU, read-only; none at the end."""
        return [_entity(row) for row in tx.all(_AFTER, {"after": sku, "most": most})]

    def list_page(
        self,
        tx: Transaction,
        *,
        skus: Sequence[str],
        status: StockStatus | None,
        q: str | None,
        limit: int,
        cursor: str | None,
    ) -> tuple[list[StockItem], str | None]:
        """Returns one page in the order of SKUs, and the cursor of the next."""
        columns = tables.stock_items.c
        query = select(tables.stock_items)
        if status:
            query = query.where(columns.status == status)
        if skus:
            query = query.where(columns.sku.in_(skus))
        search = search_for(tx, tables.STOCK_ITEMS_SEARCH, columns.search_key, q)
        rows, following = page(tx, query, by=[columns.sku], limit=limit, cursor=cursor, search=search)
        return [_entity(row) for row in rows], following

    def renew_search_keys(self, tx: Transaction) -> None:
        """Writes the search keys that rows of release 0.1.0 lack, and replaces those made by an earlier rule."""
        columns = tables.stock_items.c
        renew(tx, columns.search_key)
        for row in tx.all(select(columns.sku, columns.name).where(columns.search_key == "")):
            tx.execute(_UPDATE, {"the_sku": row.sku, "search_key": search_key(row.sku, row.name)})

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> StockItem | None:
        row = tx.one(_LOCK if lock else _READ, {"key": key})
        return _entity(row) if row else None

    def _key(self, entity: StockItem) -> str:
        return entity.sku

    def _state(self, entity: StockItem) -> State:
        return {name: getattr(entity, name) for name in _CHANGEABLE}

    def _stamp(self, tx: Transaction, entity: StockItem, before: State, after: State) -> None:
        # replicas of release 0.1.0 order levels by their instant, so it does not go back: a transaction that waited for the row's
        # lock began earlier
        entity.version, entity.updated_at = entity.version + 1, max(tx.now, entity.updated_at + _TICK)
        entity.tell_level()

    def _write(self, tx: Transaction, changed: Sequence[StockItem]) -> None:
        tx.execute(_UPDATE, [{"the_sku": item.sku, **self._columns(item)} for item in changed])
        stock_movements.add_all(tx, changed)
        for item in changed:
            if crossing := item.crossing:
                stock_alerts.add_of_crossing(tx, item, crossing)
            if item.is_back:
                stock_subscriptions.wake(tx, item.sku)

    def _columns(self, item: StockItem) -> dict[str, Any]:
        """The columns other than the key and the creation time."""
        return {
            **self._state(item),
            "status": item.status,
            "search_key": search_key(item.sku, item.name),
            "version": item.version,
            "updated_at": item.updated_at,
        }

    def _events(self, entity: StockItem) -> list[Struct]:
        return [event_of_stock_item(entity, happened) for happened in entity.pop_events()]


def _entity(row: Row[Any]) -> StockItem:
    values = {name: getattr(row, name) for name in _CHANGEABLE}
    return StockItem(sku=row.sku, version=row.version, created_at=row.created_at, updated_at=row.updated_at, **values)


stock_items = StockItems()
