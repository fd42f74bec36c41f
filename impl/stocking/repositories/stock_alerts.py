"""The repository of stock alerts: one per crossed threshold, and one per order line that lacks pieces."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Row, bindparam, select, update

from impl.stocking import tables
from impl.stocking.domain.events import Crossing
from impl.stocking.domain.quantities import Shortage
from impl.stocking.domain.stock_alert import AlertKind, AlertStatus, StockAlert
from impl.stocking.domain.stock_item import StockItem
from infra.runtime.ids import new_id
from infra.runtime.store.pages import page
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

_KINDS: Mapping[Crossing, AlertKind] = {"LOW": "LOW_STOCK", "DEPLETED": "OUT_OF_STOCK"}
_OF_LEVEL: tuple[AlertKind, ...] = ("LOW_STOCK", "OUT_OF_STOCK", "BACK_IN_STOCK")
_COLUMNS = tables.stock_alerts.c
_BY_ID = select(tables.stock_alerts).where(_COLUMNS.alert_id == bindparam("key"))
_UPDATE = update(tables.stock_alerts).where(_COLUMNS.alert_id == bindparam("the_alert"))
_RESOLVE = (
    update(tables.stock_alerts)
    .where(_COLUMNS.sku == bindparam("the_sku"), _COLUMNS.status != "RESOLVED", _COLUMNS.kind.in_(_OF_LEVEL))
    .values(status="RESOLVED", version=_COLUMNS.version + 1, updated_at=bindparam("now"))
)


class StockAlerts(Repository[StockAlert]):
    resource = "stock alert"

    def add_of_crossing(self, tx: Transaction, item: StockItem, crossing: Crossing) -> None:
        """Resolves the earlier level alerts of the item, and adds one for its level now."""
        resolved = tx.execute(_RESOLVE, {"the_sku": item.sku, "now": tx.now}).rowcount
        if crossing in _KINDS:
            self._add(tx, item.sku, _KINDS[crossing], item.available)
        elif resolved and item.opening_status == "OUT_OF_STOCK":  # a variant's first stock is no reason for an alert
            self._add(tx, item.sku, "BACK_IN_STOCK", item.available)

    def add_of_shortfall(self, tx: Transaction, order_id: str, missing: Iterable[Shortage]) -> None:
        """Adds an alert for each variant of which an order lacks pieces."""
        for shortage in missing:
            self._add(tx, shortage.sku, "SHORTFALL", shortage.available, order_id=order_id)

    def list_page(
        self, tx: Transaction, *, status: AlertStatus | None, kind: AlertKind | None, limit: int, cursor: str | None
    ) -> tuple[list[StockAlert], str | None]:
        """Returns one page, newest first, and the cursor of the next."""
        query = select(tables.stock_alerts)
        if status:
            query = query.where(_COLUMNS.status == status)
        if kind:
            query = query.where(_COLUMNS.kind == kind)
        rows, following = page(tx, query, by=[_COLUMNS.alert_id], limit=limit, cursor=cursor, descending=True)
        return [_entity(row) for row in rows], following

    def _add(self, tx: Transaction, sku: str, kind: AlertKind, available: int, *, order_id: str | None = None) -> None:
        alert = StockAlert(
            alert_id=new_id("alr"),
            sku=sku,
            kind=kind,
            available=available,
            order_id=order_id,
            created_at=tx.now,
            updated_at=tx.now,
        )
        tx.insert(tables.stock_alerts, {column.name: getattr(alert, column.name) for column in _COLUMNS})

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> StockAlert | None:
        rows = tx.lock(_BY_ID, {"key": key}) if lock else tx.all(_BY_ID, {"key": key})
        return _entity(rows[0]) if rows else None

    def _key(self, entity: StockAlert) -> str:
        return entity.alert_id

    def _state(self, entity: StockAlert) -> State:
        return {"status": entity.status}

    def _write(self, tx: Transaction, changed: Sequence[StockAlert]) -> None:
        for alert in changed:
            values = {"status": alert.status, "version": alert.version, "updated_at": alert.updated_at}
            tx.execute(_UPDATE, {"the_alert": alert.alert_id, **values})


def _entity(row: Row[Any]) -> StockAlert:
    return StockAlert(
        alert_id=row.alert_id,
        sku=row.sku,
        kind=row.kind,
        status=row.status,
        available=row.available,
        order_id=row.order_id,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


stock_alerts = StockAlerts()
