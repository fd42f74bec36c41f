"""Subscriptions of PROFILING, from contracts/. Generated: edit the topics.yaml of the contract, not this file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from generated.events import administering, billing, operations, ordering, paying, shipping, stocking
from infra.runtime.event import Reaction, Subscription


@dataclass(frozen=True, kw_only=True)
class Subscriptions:
    """What PROFILING reacts to, as its topics.yaml and the shared one say. Each field is plugged in by impl/profiling/app.py."""

    back_in_stock_due: Reaction[stocking.BackInStockDue]
    dead_letter_recorded: Reaction[operations.DeadLetterRecorded]
    invoice_printed: Reaction[billing.InvoicePrinted]
    order_cancelled: Reaction[ordering.OrderCancelled]
    order_confirmed: Reaction[ordering.OrderConfirmed]
    order_delivered: Reaction[ordering.OrderDelivered]
    order_expired: Reaction[ordering.OrderExpired]
    order_joined_account: Reaction[ordering.OrderJoinedAccount]
    payment_failed: Reaction[paying.PaymentFailed]
    process_stuck: Reaction[operations.ProcessStuck]
    refund_succeeded: Reaction[paying.RefundSucceeded]
    setting_changed: Reaction[administering.SettingChanged]
    shipment_delivered: Reaction[shipping.ShipmentDelivered]
    shipment_dispatched: Reaction[shipping.ShipmentDispatched]
    stock_depleted: Reaction[stocking.StockDepleted]
    stock_low: Reaction[stocking.StockLow]

    TABLE: ClassVar[Mapping[str, Subscription]] = {
        "back_in_stock_due": Subscription(type=stocking.BACK_IN_STOCK_DUE, mode="upsert"),
        "dead_letter_recorded": Subscription(type=operations.DEAD_LETTER_RECORDED, mode="upsert"),
        "invoice_printed": Subscription(type=billing.INVOICE_PRINTED, mode="upsert"),
        "order_cancelled": Subscription(type=ordering.ORDER_CANCELLED, mode="upsert"),
        "order_confirmed": Subscription(type=ordering.ORDER_CONFIRMED, mode="upsert"),
        "order_delivered": Subscription(type=ordering.ORDER_DELIVERED, mode="upsert"),
        "order_expired": Subscription(type=ordering.ORDER_EXPIRED, mode="upsert"),
        "order_joined_account": Subscription(type=ordering.ORDER_JOINED_ACCOUNT, mode="upsert"),
        "payment_failed": Subscription(type=paying.PAYMENT_FAILED, mode="upsert"),
        "process_stuck": Subscription(type=operations.PROCESS_STUCK, mode="upsert"),
        "refund_succeeded": Subscription(type=paying.REFUND_SUCCEEDED, mode="upsert"),
        "setting_changed": Subscription(type=administering.SETTING_CHANGED, mode="upsert"),
        "shipment_delivered": Subscription(type=shipping.SHIPMENT_DELIVERED, mode="upsert"),
        "shipment_dispatched": Subscription(type=shipping.SHIPMENT_DISPATCHED, mode="upsert"),
        "stock_depleted": Subscription(type=stocking.STOCK_DEPLETED, mode="upsert"),
        "stock_low": Subscription(type=stocking.STOCK_LOW, mode="upsert"),
    }
