"""What staff should look at: a threshold that was crossed, or pieces that an order lacks."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Never

from generated.stocking.problems import AlertState
from impl.kernel.aggregate import Aggregate

AlertKind = Literal["LOW_STOCK", "OUT_OF_STOCK", "BACK_IN_STOCK", "SHORTFALL"]
AlertStatus = Literal["OPEN", "ACKNOWLEDGED", "RESOLVED"]


@dataclass(slots=True, kw_only=True)
class StockAlert(Aggregate[Never]):
    """It becomes RESOLVED when the stock moves on."""

    alert_id: str
    sku: str
    kind: AlertKind
    status: AlertStatus = "OPEN"
    available: int
    order_id: str | None = None
    created_at: datetime

    def acknowledge(self) -> None:
        """Somebody saw it."""
        if self.status != "OPEN":
            raise AlertState(state=self.status)
        self.status = "ACKNOWLEDGED"
