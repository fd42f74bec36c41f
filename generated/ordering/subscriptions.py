"""Subscriptions of ORDERING, from contracts/. Generated: edit the topics.yaml of the contract, not this file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from generated.events import administering, billing, paying, profiling, shipping, stocking
from infra.runtime.event import Reaction, Subscription


@dataclass(frozen=True, kw_only=True)
class Subscriptions:
    """What ORDERING reacts to, as its topics.yaml and the shared one say. Each field is plugged in by impl/ordering/app.py."""

    credit_note_issued: Reaction[billing.CreditNoteIssued]
    customer_email_changed: Reaction[profiling.CustomerEmailChanged]
    customer_email_confirmed: Reaction[profiling.CustomerEmailConfirmed]
    customer_registered: Reaction[profiling.CustomerRegistered]
    customer_tier_changed: Reaction[profiling.CustomerTierChanged]
    invoice_drafted: Reaction[billing.InvoiceDrafted]
    invoice_finalized: Reaction[billing.InvoiceFinalized]
    invoice_printed: Reaction[billing.InvoicePrinted]
    invoice_voided: Reaction[billing.InvoiceVoided]
    label_created: Reaction[shipping.LabelCreated]
    label_voided: Reaction[shipping.LabelVoided]
    payment_cancelled: Reaction[paying.PaymentCancelled]
    payment_failed: Reaction[paying.PaymentFailed]
    payment_intent_created: Reaction[paying.PaymentIntentCreated]
    payment_succeeded: Reaction[paying.PaymentSucceeded]
    refund_succeeded: Reaction[paying.RefundSucceeded]
    session_revoked: Reaction[profiling.SessionRevoked]
    setting_changed: Reaction[administering.SettingChanged]
    shipment_cancelled: Reaction[shipping.ShipmentCancelled]
    shipment_created: Reaction[shipping.ShipmentCreated]
    shipment_delivered: Reaction[shipping.ShipmentDelivered]
    shipment_dispatched: Reaction[shipping.ShipmentDispatched]
    shipment_split: Reaction[shipping.ShipmentSplit]
    shipment_tracking_updated: Reaction[shipping.ShipmentTrackingUpdated]
    stock_committed: Reaction[stocking.StockCommitted]
    stock_released: Reaction[stocking.StockReleased]
    stock_reservation_expired: Reaction[stocking.StockReservationExpired]
    stock_reserved: Reaction[stocking.StockReserved]
    stock_returned: Reaction[stocking.StockReturned]
    stock_shortfall_detected: Reaction[stocking.StockShortfallDetected]

    TABLE: ClassVar[Mapping[str, Subscription]] = {
        "credit_note_issued": Subscription(type=billing.CREDIT_NOTE_ISSUED, mode="wait"),
        "customer_email_changed": Subscription(type=profiling.CUSTOMER_EMAIL_CHANGED, mode="upsert"),
        "customer_email_confirmed": Subscription(type=profiling.CUSTOMER_EMAIL_CONFIRMED, mode="upsert"),
        "customer_registered": Subscription(type=profiling.CUSTOMER_REGISTERED, mode="upsert"),
        "customer_tier_changed": Subscription(type=profiling.CUSTOMER_TIER_CHANGED, mode="upsert"),
        "invoice_drafted": Subscription(type=billing.INVOICE_DRAFTED, mode="wait"),
        "invoice_finalized": Subscription(type=billing.INVOICE_FINALIZED, mode="wait"),
        "invoice_printed": Subscription(type=billing.INVOICE_PRINTED, mode="wait"),
        "invoice_voided": Subscription(type=billing.INVOICE_VOIDED, mode="wait"),
        "label_created": Subscription(type=shipping.LABEL_CREATED, mode="wait"),
        "label_voided": Subscription(type=shipping.LABEL_VOIDED, mode="wait"),
        "payment_cancelled": Subscription(type=paying.PAYMENT_CANCELLED, mode="wait"),
        "payment_failed": Subscription(type=paying.PAYMENT_FAILED, mode="wait"),
        "payment_intent_created": Subscription(type=paying.PAYMENT_INTENT_CREATED, mode="wait"),
        "payment_succeeded": Subscription(type=paying.PAYMENT_SUCCEEDED, mode="wait"),
        "refund_succeeded": Subscription(type=paying.REFUND_SUCCEEDED, mode="wait"),
        "session_revoked": Subscription(type=profiling.SESSION_REVOKED, mode="upsert"),
        "setting_changed": Subscription(type=administering.SETTING_CHANGED, mode="upsert"),
        "shipment_cancelled": Subscription(type=shipping.SHIPMENT_CANCELLED, mode="wait"),
        "shipment_created": Subscription(type=shipping.SHIPMENT_CREATED, mode="wait"),
        "shipment_delivered": Subscription(type=shipping.SHIPMENT_DELIVERED, mode="wait"),
        "shipment_dispatched": Subscription(type=shipping.SHIPMENT_DISPATCHED, mode="wait"),
        "shipment_split": Subscription(type=shipping.SHIPMENT_SPLIT, mode="wait"),
        "shipment_tracking_updated": Subscription(type=shipping.SHIPMENT_TRACKING_UPDATED, mode="wait"),
        "stock_committed": Subscription(type=stocking.STOCK_COMMITTED, mode="wait"),
        "stock_released": Subscription(type=stocking.STOCK_RELEASED, mode="ignore"),
        "stock_reservation_expired": Subscription(type=stocking.STOCK_RESERVATION_EXPIRED, mode="ignore"),
        "stock_reserved": Subscription(type=stocking.STOCK_RESERVED, mode="ignore"),
        "stock_returned": Subscription(type=stocking.STOCK_RETURNED, mode="wait"),
        "stock_shortfall_detected": Subscription(type=stocking.STOCK_SHORTFALL_DETECTED, mode="wait"),
    }
