"""From what PAYING knows to what its contract and its events say."""

from typing import Any, Literal

from msgspec import UNSET, convert
from sqlalchemy import Row

from generated.events import paying as events
from generated.paying import models
from impl.paying.domain.goods import Goods, Refunded, RefundedLine
from impl.paying.domain.intent import PaymentIntent
from impl.paying.domain.simulation import Simulation

OrderEnd = Literal["ORDER_CANCELLED", "ORDER_EXPIRED"]


def money(cents: int, currency: models.Currency) -> models.Money:
    return models.Money(amount=cents, currency=currency)


def intent_view(intent: PaymentIntent) -> models.PaymentIntent:
    return models.PaymentIntent(
        payment_intent_id=intent.payment_intent_id,
        order_id=intent.order_id,
        order_number=intent.order_number,
        customer_id=intent.customer_id or UNSET,
        amount=money(intent.amount, intent.currency),
        method=intent.method,
        status=intent.status,
        captured=money(intent.captured, intent.currency),
        refunded=money(intent.refunded, intent.currency),
        lines=_refundable_lines(intent.goods, intent.currency) if intent.goods else UNSET,
        delivery=_refundable_delivery(intent.goods, intent.currency) if intent.goods else UNSET,
        failure_reason=intent.failure_reason or UNSET,
        paid_at=intent.paid_at or UNSET,
        version=intent.version,
        created_at=intent.created_at,
        updated_at=intent.updated_at,
    )


def _refundable_lines(goods: Goods, currency: models.Currency) -> list[models.RefundableLine]:
    return [
        models.RefundableLine(
            line_id=line.line_id,
            sku=line.sku,
            name=line.name,
            quantity=line.quantity,
            total=money(line.total, currency),
            refunded_quantity=line.refunded_quantity,
            refunded=money(line.refunded, currency),
        )
        for line in goods.lines
    ]


def _refundable_delivery(goods: Goods, currency: models.Currency) -> models.RefundableDelivery:
    return models.RefundableDelivery(total=money(goods.delivery, currency), refunded=money(goods.delivery_refunded, currency))


def refund_view(row: Row[Any]) -> models.Refund:
    return models.Refund(
        refund_id=row.refund_id,
        payment_intent_id=row.payment_intent_id,
        order_id=row.order_id,
        order_number=row.order_number,
        customer_id=row.customer_id or UNSET,
        amount=money(row.amount, row.currency),
        remaining=money(row.remaining, row.currency),
        reason=row.reason,
        note=row.note or UNSET,
        lines=_refund_lines(row) or UNSET,
        delivery=money(row.delivery, row.currency) if row.delivery else UNSET,
        status="SUCCEEDED",
        refunded_by=row.refunded_by or UNSET,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.created_at,  # a refund never changes
    )


def _refund_lines(row: Row[Any]) -> list[models.RefundLine]:
    return [
        models.RefundLine(line_id=line.line_id, sku=line.sku, quantity=line.quantity, amount=money(line.amount, row.currency))
        for line in convert(row.lines or [], list[RefundedLine])
    ]


def simulation_view(simulation: Simulation) -> models.Simulation:
    return models.Simulation(
        mode=simulation.mode,
        delay_ms=simulation.delay_ms,
        version=simulation.version,
        created_at=simulation.created_at,
        updated_at=simulation.updated_at,
    )


def intent_created(intent: PaymentIntent) -> events.PaymentIntentCreated:
    return events.PaymentIntentCreated(
        order_id=intent.order_id,
        payment_intent_id=intent.payment_intent_id,
        customer_id=intent.customer_id or UNSET,
        amount=money(intent.amount, intent.currency),
        method=intent.method,
        created_at=intent.created_at,
    )


def payment_succeeded(intent: PaymentIntent) -> events.PaymentSucceeded:
    return events.PaymentSucceeded(
        order_id=intent.order_id,
        payment_intent_id=intent.payment_intent_id,
        amount=money(intent.captured, intent.currency),
        method=intent.method,
        paid_at=intent.paid_at or intent.updated_at,
    )


def payment_failed(intent: PaymentIntent) -> events.PaymentFailed:
    return events.PaymentFailed(
        order_id=intent.order_id,
        payment_intent_id=intent.payment_intent_id,
        amount=money(intent.amount, intent.currency),
        method=intent.method,
        reason=intent.failure_reason or "PROCESSING_ERROR",
        failed_at=intent.updated_at,
    )


def payment_cancelled(intent: PaymentIntent, reason: OrderEnd) -> events.PaymentCancelled:
    return events.PaymentCancelled(
        order_id=intent.order_id,
        payment_intent_id=intent.payment_intent_id,
        amount=money(intent.amount, intent.currency),
        reason=reason,
        cancelled_at=intent.updated_at,
    )


def refund_succeeded(
    intent: PaymentIntent, refund_id: str, amount: int, reason: models.RefundReason, of: Refunded, staff_name: str = ""
) -> events.RefundSucceeded:
    lines = [
        events.RefundedLine(
            line_id=line.line_id, sku=line.sku, quantity=line.quantity, amount=money(line.amount, intent.currency)
        )
        for line in of.lines
    ]
    shares = [
        events.RefundShare(line_id=share.line_id or UNSET, amount=money(share.amount, intent.currency)) for share in of.shares
    ]
    return events.RefundSucceeded(
        order_id=intent.order_id,
        payment_intent_id=intent.payment_intent_id,
        refund_id=refund_id,
        customer_id=intent.customer_id or UNSET,
        amount=money(amount, intent.currency),
        remaining=money(intent.remaining, intent.currency),
        reason=reason,
        lines=lines or UNSET,
        delivery=money(of.delivery, intent.currency) if of.delivery else UNSET,
        shares=shares or UNSET,
        staff_name=staff_name or UNSET,
        refunded_at=intent.updated_at,
    )
