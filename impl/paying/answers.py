"""From the domain to the models of the contract."""

from msgspec import UNSET

from generated.paying import models
from impl.common.absent import or_unset
from impl.common.access import account_shown_to
from impl.common.money import euros
from impl.paying.domain.goods import Goods
from impl.paying.domain.payment_intent import PaymentIntent
from impl.paying.domain.refund import Refund
from impl.paying.domain.simulation import Simulation
from infra.runtime.caller import Caller


def payment_intent_answer(intent: PaymentIntent, caller: Caller) -> models.PaymentIntent:
    return models.PaymentIntent(
        payment_intent_id=intent.payment_intent_id,
        order_id=intent.order_id,
        order_number=intent.order_number,
        customer_id=or_unset(account_shown_to(caller, intent.customer_id)),
        amount=euros(intent.amount),
        method=intent.method,
        status=intent.status,
        captured=euros(intent.captured),
        refunded=euros(intent.refunded),
        lines=_refundable_lines(intent.goods) if intent.goods else UNSET,
        delivery=_refundable_delivery(intent.goods) if intent.goods else UNSET,
        failure_reason=or_unset(intent.failure_reason),
        paid_at=or_unset(intent.paid_at),
        version=intent.version,
        created_at=intent.created_at,
        updated_at=intent.updated_at,
    )


def _refundable_lines(goods: Goods) -> list[models.RefundableLine]:
    return [
        models.RefundableLine(
            line_id=line.line_id,
            sku=line.sku,
            name=line.name,
            name_en=or_unset(line.name_en),
            quantity=line.quantity,
            total=euros(line.total),
            refunded_quantity=line.refunded_quantity,
            refunded=euros(line.refunded),
        )
        for line in goods.lines
    ]


def _refundable_delivery(goods: Goods) -> models.RefundableDelivery:
    return models.RefundableDelivery(total=euros(goods.delivery), refunded=euros(goods.delivery_refunded))


def refund_answer(refund: Refund) -> models.Refund:
    return models.Refund(
        refund_id=refund.refund_id,
        payment_intent_id=refund.payment_intent_id,
        order_id=refund.order_id,
        order_number=refund.order_number,
        customer_id=or_unset(refund.customer_id),
        amount=euros(refund.amount),
        remaining=euros(refund.remaining),
        reason=refund.reason,
        note=refund.note or UNSET,
        lines=_refund_lines(refund) or UNSET,
        delivery=euros(refund.delivery) if refund.delivery else UNSET,
        status="SUCCEEDED",
        refunded_by=or_unset(refund.refunded_by),
        version=refund.version,
        created_at=refund.created_at,
        updated_at=refund.created_at,  # a refund never changes
    )


def _refund_lines(refund: Refund) -> list[models.RefundLine]:
    return [
        models.RefundLine(line_id=line.line_id, sku=line.sku, quantity=line.quantity, amount=euros(line.amount))
        for line in refund.lines
    ]


def simulation_answer(simulation: Simulation) -> models.Simulation:
    return models.Simulation(
        mode=simulation.mode,
        delay_ms=simulation.delay_ms,
        version=simulation.version,
        created_at=simulation.created_at,
        updated_at=simulation.updated_at,
    )
