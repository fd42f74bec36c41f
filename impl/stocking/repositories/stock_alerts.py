"""What staff should look at: one alert per threshold crossing and per missing line, resolved when the stock moves on."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row, select, update

from generated.stocking.problems import AlertState, NotFound
from impl.stocking.domain.stock import Crossing, Shortage, StockItem
from impl.stocking.tables import stock_alerts
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction

_KINDS: dict[Crossing, str] = {"LOW": "LOW_STOCK", "DEPLETED": "OUT_OF_STOCK"}
_LEVEL_KINDS = ("LOW_STOCK", "OUT_OF_STOCK", "BACK_IN_STOCK")


def note_crossing(tx: Transaction, item: StockItem, crossing: Crossing) -> None:
    """Resolves what was said of the item's level before, and says what it is now."""
    columns = stock_alerts.c
    resolved = tx.execute(
        update(stock_alerts)
        .where(columns.sku == item.sku, columns.status != "RESOLVED", columns.kind.in_(_LEVEL_KINDS))
        .values(status="RESOLVED", version=columns.version + 1, updated_at=tx.now)
    ).rowcount
    if crossing in _KINDS:
        _open(tx, item.sku, _KINDS[crossing], item.available)
    elif resolved and item.opening_status == "OUT_OF_STOCK":  # a variant's first stock is no news
        _open(tx, item.sku, "BACK_IN_STOCK", item.available)


def note_shortfall(tx: Transaction, order_id: str, missing: Iterable[Shortage]) -> None:
    for shortage in missing:
        _open(tx, shortage.sku, "SHORTFALL", shortage.available, order_id=order_id)


def acknowledge(tx: Transaction, alert_id: str) -> Row[Any]:
    """OPEN becomes ACKNOWLEDGED; answers the alert as it is then."""
    of_alert = select(stock_alerts).where(stock_alerts.c.alert_id == alert_id)
    found = tx.lock(of_alert)
    if not found:
        raise NotFound("stock alert")
    if found[0].status != "OPEN":
        raise AlertState(state=found[0].status)
    change = {"status": "ACKNOWLEDGED", "version": found[0].version + 1, "updated_at": tx.now}
    tx.execute(update(stock_alerts).where(stock_alerts.c.alert_id == alert_id).values(change))
    return tx.all(of_alert)[0]


def _open(tx: Transaction, sku: str, kind: str, available: int, *, order_id: str | None = None) -> None:
    tx.insert(
        stock_alerts,
        {
            "alert_id": new_id("alr"),
            "sku": sku,
            "kind": kind,
            "status": "OPEN",
            "available": available,
            "order_id": order_id,
            "version": 1,
            "created_at": tx.now,
            "updated_at": tx.now,
        },
    )
