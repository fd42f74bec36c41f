"""An order as far as its delivery goes: the copy from OrderCreated, its state, and the stop, which may come first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from generated.shipping.problems import OrderNotConfirmed, OrderUnknown, ShipmentStopped

UNKNOWN, PENDING, CONFIRMED, CANCELLED, EXPIRED = "UNKNOWN", "PENDING", "CONFIRMED", "CANCELLED", "EXPIRED"


@dataclass(frozen=True, kw_only=True)
class Goods:
    """What is to be delivered, copied from the order."""

    order_number: str
    customer_id: str | None
    order_token_hash: str | None
    address: Mapping[str, Any]
    lines: Sequence[Mapping[str, Any]]
    weight: int
    shipping_method_code: str
    method_name: str
    carrier_code: str


@dataclass(kw_only=True)
class Order:
    """`goods` is absent while only a stop has been heard of."""

    order_id: str
    state: str = UNKNOWN
    goods: Goods | None = None
    stop_reason: str | None = None
    stopped_at: datetime | None = None

    @property
    def is_stopped(self) -> bool:
        return self.stopped_at is not None

    def stop(self, reason: str, now: datetime) -> None:
        """The first stop counts."""
        if not self.is_stopped:
            self.stop_reason, self.stopped_at = reason, now

    def shippable(self) -> Goods:
        """Raises ShipmentStopped, OrderUnknown, OrderNotConfirmed."""
        if self.is_stopped:
            raise ShipmentStopped
        if self.goods is None:
            raise OrderUnknown(order_id=self.order_id)
        if self.state != CONFIRMED:
            raise OrderNotConfirmed(state=self.state)
        return self.goods
