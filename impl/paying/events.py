"""From the domain events of a payment intent to the events of the contract."""

from typing import assert_never

from msgspec import UNSET

from generated.events import paying as contract
from impl.common.absent import or_unset
from impl.common.money import euros
from impl.paying.domain import events as domain
from impl.paying.domain.payment_intent import PaymentIntent
from infra.runtime.event import Event


def event_of(intent: PaymentIntent, happened: domain.PaymentEvent) -> Event:
    """Returns the contract's event for a domain event."""
    match happened:
        case domain.PaymentIntentCreated():
            return contract.PaymentIntentCreated(
                order_id=intent.order_id,
                payment_intent_id=intent.payment_intent_id,
                customer_id=or_unset(intent.customer_id),
                amount=euros(intent.amount),
                method=intent.method,
                created_at=intent.created_at,
            )
        case domain.PaymentSucceeded():
            return contract.PaymentSucceeded(
                order_id=intent.order_id,
                payment_intent_id=intent.payment_intent_id,
                amount=euros(happened.captured),
                method=intent.method,
                paid_at=happened.paid_at,
            )
        case domain.PaymentFailed():
            return contract.PaymentFailed(
                order_id=intent.order_id,
                payment_intent_id=intent.payment_intent_id,
                amount=euros(intent.amount),
                method=intent.method,
                reason=happened.reason,
                failed_at=happened.failed_at,
            )
        case domain.PaymentCancelled():
            return contract.PaymentCancelled(
                order_id=intent.order_id,
                payment_intent_id=intent.payment_intent_id,
                amount=euros(intent.amount),
                reason=happened.reason,
                cancelled_at=happened.cancelled_at,
            )
        case domain.RefundSucceeded():
            return _refund_succeeded(happened)
        case _:
            assert_never(happened)


def _refund_succeeded(happened: domain.RefundSucceeded) -> contract.RefundSucceeded:
    refund = happened.refund
    lines = [
        contract.RefundedLine(line_id=line.line_id, sku=line.sku, quantity=line.quantity, amount=euros(line.amount))
        for line in refund.lines
    ]
    shares = [contract.RefundShare(line_id=or_unset(share.line_id), amount=euros(share.amount)) for share in happened.shares]
    return contract.RefundSucceeded(
        order_id=refund.order_id,
        payment_intent_id=refund.payment_intent_id,
        refund_id=refund.refund_id,
        customer_id=or_unset(refund.customer_id),
        amount=euros(refund.amount),
        remaining=euros(refund.remaining),
        reason=refund.reason,
        lines=lines or UNSET,
        delivery=euros(refund.delivery) if refund.delivery else UNSET,
        shares=shares or UNSET,
        staff_name=happened.staff_name or UNSET,
        refunded_at=refund.created_at,
    )
