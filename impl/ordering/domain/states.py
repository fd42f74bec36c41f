"""The order's state machine, as data."""

from collections.abc import Mapping
from typing import Literal

OrderStatus = Literal["PENDING", "CONFIRMED", "SHIPPED", "DELIVERED", "COMPLETED", "CANCELLED", "EXPIRED", "RETURNED"]
Trigger = Literal[
    "PAYMENT_SUCCEEDED",
    "PAYMENT_FAILED",
    "TIME_LIMIT",
    "CANCELLATION",
    "STOCK_SHORTFALL",
    "SHIPMENT_DISPATCHED",
    "SHIPMENT_DELIVERED",
    "SHIPMENT_RETURNED",
    "COMPLETION",
]

INITIAL: OrderStatus = "PENDING"

IS_END: Mapping[OrderStatus, bool] = {
    "PENDING": False,
    "CONFIRMED": False,
    "SHIPPED": False,
    "DELIVERED": True,
    "COMPLETED": True,
    "CANCELLED": True,
    "EXPIRED": True,
    "RETURNED": True,
}
"""The final statuses: nothing more has to happen."""

TRANSITIONS: Mapping[tuple[OrderStatus, Trigger], OrderStatus] = {
    ("PENDING", "PAYMENT_SUCCEEDED"): "CONFIRMED",
    ("PENDING", "PAYMENT_FAILED"): "CANCELLED",
    ("PENDING", "CANCELLATION"): "CANCELLED",
    ("PENDING", "STOCK_SHORTFALL"): "CANCELLED",
    ("PENDING", "TIME_LIMIT"): "EXPIRED",
    ("CONFIRMED", "CANCELLATION"): "CANCELLED",
    ("CONFIRMED", "STOCK_SHORTFALL"): "CANCELLED",
    ("CONFIRMED", "SHIPMENT_DISPATCHED"): "SHIPPED",
    ("SHIPPED", "SHIPMENT_DELIVERED"): "DELIVERED",
    ("SHIPPED", "SHIPMENT_RETURNED"): "RETURNED",
    ("DELIVERED", "COMPLETION"): "COMPLETED",
}
"""For each trigger, the status that it leads to from each status. From any other status it changes nothing."""
