"""Alerts for staff: a threshold was crossed, or an order lacks pieces."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Never

from generated.stocking.problems import AlertState
from impl.kernel.aggregate import Aggregate

AlertKind = Literal["LOW_STOCK", "OUT_OF_STOCK", "BACK_IN_STOCK", "SHORTFALL"]
AlertStatus = Literal["OPEN", "ACKNOWLEDGED", "RESOLVED"]


@dataclass(slots=True, kw_only=True)
class StockAlert(Aggregate[Never]):
    """An alert. It becomes RESOLVED when the stock level changes."""

    alert_id: str
    sku: str
    kind: AlertKind
    status: AlertStatus = "OPEN"
    available: int
    order_id: str | None = None
    created_at: datetime

    def acknowledge(self) -> None:
        """Marks the alert as seen by staff."""
        if self.status != "OPEN":
            raise AlertState(state=self.status)
        self.status = "ACKNOWLEDGED"
