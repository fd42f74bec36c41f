"""The delivery side of an order: the goods from OrderCreated, its state, and the stop, which may arrive first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from generated.shipping.problems import OrderNotConfirmed, OrderUnknown, ShipmentStopped
from impl.kernel.addresses import PostalAddress
from impl.kernel.relay_points import RelayPoint
from impl.shipping.domain.events import StopReason

OrderState = Literal["UNKNOWN", "PENDING", "CONFIRMED", "CANCELLED", "EXPIRED"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelLine:
    """Pieces of one order line in a parcel."""

    line_id: str
    sku: str
    name: str
    quantity: int
    weight: int | None = None
    """Grams of one piece; orders that an earlier release kept do not say it."""
    name_en: str | None = None

    def of(self, quantity: int) -> "ParcelLine":
        """Returns so many pieces of the same line."""
        return replace(self, quantity=quantity)


@dataclass(frozen=True, kw_only=True)
class Goods:
    """The goods to deliver, copied from the order."""

    order_number: str
    customer_id: str | None
    order_token_hash: str | None
    address: PostalAddress
    lines: Sequence[ParcelLine]
    weight: int
    shipping_method_code: str
    method_name: str
    carrier_code: str
    relay_point: RelayPoint | None = None
    """Where the parcel goes instead of the address, with a method that delivers to relay points."""


@dataclass(frozen=True, kw_only=True)
class Stop:
    """The stop of an order: why and since when nothing of it may leave."""

    reason: StopReason
    stopped_at: datetime


@dataclass(kw_only=True)
class Order:
    """An order. `goods` is absent while only a stop is known."""

    order_id: str
    state: OrderState = "UNKNOWN"
    goods: Goods | None = None
    stop_reason: StopReason | None = None
    stopped_at: datetime | None = None

    @property
    def is_stopped(self) -> bool:
        return self.stopped_at is not None

    def confirm(self) -> Goods | None:
        """Confirms the order. Returns the goods to ship now; None when it was confirmed or ended before, or is stopped."""
        if self.state != "PENDING":
            return None
        self.state = "CONFIRMED"
        return None if self.is_stopped else self.goods

    def join(self, customer_id: str) -> None:
        """Lets a guest's order belong to a customer. One that has a customer keeps it."""
        if self.goods is not None and self.goods.customer_id is None:
            self.goods = replace(self.goods, customer_id=customer_id)

    def end(self, state: Literal["CANCELLED", "EXPIRED"], reason: StopReason, now: datetime) -> None:
        """Ends the order, which also stops it."""
        self.state = state
        self.stop(reason, now)

    def stop(self, reason: StopReason, now: datetime) -> Stop:
        """Stops the order. Returns the stop that counts: the first one."""
        if self.stop_reason is None or self.stopped_at is None:
            self.stop_reason, self.stopped_at = reason, now
        return Stop(reason=self.stop_reason, stopped_at=self.stopped_at)

    def shippable(self) -> Goods:
        """Returns the goods to ship. Raises ShipmentStopped, OrderUnknown, OrderNotConfirmed."""
        if self.is_stopped:
            raise ShipmentStopped
        if self.goods is None:
            raise OrderUnknown(order_id=self.order_id)
        if self.state != "CONFIRMED":
            raise OrderNotConfirmed(state=self.state)
        return self.goods
