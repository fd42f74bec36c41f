"""From the domain and its rows to the contract's models and events."""

from datetime import datetime
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType
from sqlalchemy import Row

from generated.common.models import Money
from generated.events import operations as operations_events
from generated.events import ordering as events
from generated.ordering import models
from impl.ordering.domain.order import Order
from impl.ordering.domain.parcel import Shipment
from impl.ordering.domain.process import RULES, Process, Step
from impl.ordering.domain.states import INITIAL, IS_END, TRANSITIONS, OrderStatus
from impl.ordering.domain.timeline import TOPICS


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """What an order copies from the cart and the shopper, once."""

    lines: list[models.OrderLine]
    delivery_address: models.Address
    billing_address: models.Address
    shipping: models.OrderShipping
    discounts: list[models.OrderDiscount]
    totals: models.OrderTotals


def money(cents: int) -> Money:
    return Money(amount=cents, currency="EUR")


def order(of: Order, *, is_staff: bool = False, order_token: str | None = None) -> models.Order:
    facts, copied = of.facts, msgspec.convert(of.document, Document)
    return models.Order(
        order_id=of.order_id,
        order_number=of.order_number,
        cart_id=of.cart_id,
        customer_id=of.customer_id or UNSET,
        email=of.email or UNSET,
        locale=of.locale,
        tier=of.tier,
        status=of.status,
        payment_status=of.payment_status,
        fulfilment_status=of.fulfilment_status,
        invoice_status=of.invoice_status,
        allowed_actions=list(of.allowed_actions(is_staff=is_staff)),
        lines=copied.lines,
        delivery_address=copied.delivery_address,
        billing_address=copied.billing_address,
        shipping=copied.shipping,
        discounts=copied.discounts,
        totals=copied.totals,
        refunded=money(facts.refunded) if facts.refunded else UNSET,
        payment_method=of.payment_method,
        payment_intent_id=facts.payment_intent_id or UNSET,
        invoice_id=facts.invoice_id or UNSET,
        invoice_number=facts.invoice_number or UNSET,
        shipments=[_shipment(each) for each in facts.shipments],
        ended_reason=facts.ended_reason or UNSET,
        expires_at=of.expires_at if of.status == INITIAL else UNSET,
        paid_at=facts.paid_at or UNSET,
        confirmed_at=facts.confirmed_at or UNSET,
        shipped_at=facts.shipped_at or UNSET,
        delivered_at=facts.delivered_at or UNSET,
        completed_at=facts.completed_at or UNSET,
        cancelled_at=facts.cancelled_at or UNSET,
        expired_at=facts.expired_at or UNSET,
        returned_at=facts.returned_at or UNSET,
        order_token=order_token or UNSET,
        version=of.version,
        created_at=of.created_at,
        updated_at=of.updated_at,
    )


def _shipment(of: Shipment) -> models.OrderShipment:
    return models.OrderShipment(
        shipment_id=of.shipment_id,
        shipment_number=of.shipment_number,
        status=of.status,
        carrier_code=of.carrier_code,
        tracking_number=of.tracking_number or UNSET,
        tracking_url=of.tracking_url or UNSET,
    )


def order_summary(row: Row[Any]) -> models.OrderSummary:
    return models.OrderSummary(
        order_id=row.order_id,
        order_number=row.order_number,
        customer_id=row.customer_id or UNSET,
        email=row.email or UNSET,
        recipient=row.summary["recipient"],
        tier=row.tier,
        status=row.status,
        payment_status=row.payment_status,
        fulfilment_status=row.fulfilment_status,
        invoice_status=row.invoice_status,
        first_line_name=row.summary["first_line_name"],
        first_line_image=row.summary["first_line_image"] or UNSET,
        line_count=row.summary["line_count"],
        total=money(row.total),
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def timeline_entry(row: Row[Any], *, is_staff: bool) -> models.TimelineEntry:
    """Who did it and what staff said of it is for staff only."""
    topic = TOPICS[row.code]
    return models.TimelineEntry(
        kind=topic.kind,
        code=row.code,
        visibility=row.visibility,
        service=topic.service,
        event_type=row.event_type or UNSET,
        amount=UNSET if row.amount is None else money(row.amount),
        reference=row.reference or UNSET,
        comment=(is_staff and row.comment) or UNSET,
        user_id=(is_staff and row.user_id) or UNSET,
        staff_name=(is_staff and row.staff_name) or UNSET,
        at=row.at,
        created_at=row.created_at,
    )


def order_process(row: Row[Any]) -> models.OrderProcess:
    """From the columns of the process: the order itself need not be read."""
    process = msgspec.convert(row.process, Process)
    awaited = process.waiting_for
    return models.OrderProcess(
        order_id=row.order_id,
        order_number=row.order_number,
        order_status=row.status,
        state=process.state,
        steps=[_step(each) for each in process.steps],
        waiting_for=awaited.name if awaited else UNSET,
        due_at=process.due_at or UNSET,
        stuck_at=process.stuck_at or UNSET,
        stuck_reason=process.stuck_reason or UNSET,
        version=process.version,
        created_at=row.created_at,
        updated_at=process.updated_at,
    )


def _step(of: Step) -> models.ProcessStep:
    return models.ProcessStep(
        name=of.name,
        service=RULES[of.name].service,
        state=of.state,
        attempts=of.attempts,
        compensates=of.compensates or UNSET,
        event_type=of.event_type or UNSET,
        event_id=of.event_id or UNSET,
        detail=of.detail or UNSET,
        at=of.at or UNSET,
    )


def state_machine() -> models.OrderStateMachine:
    return models.OrderStateMachine(
        initial=INITIAL,
        states=[models.OrderState(status=status, end=is_end) for status, is_end in IS_END.items()],
        transitions=[
            models.OrderTransition(from_=before, to=after, trigger=trigger) for (before, trigger), after in TRANSITIONS.items()
        ],
    )


def order_created(of: Order, *, cart_version: int, order_token_hash: str | None) -> events.OrderCreated:
    """A guest's carries the hash of its token instead of a customer."""
    return msgspec.convert(
        {
            **of.document,
            "order_id": of.order_id,
            "order_number": of.order_number,
            "cart_id": of.cart_id,
            "cart_version": cart_version,
            "reservation_id": of.reservation_id,
            "reservation_attempt": of.reservation_attempt,
            "locale": of.locale,
            "tier": of.tier,
            "payment_method": of.payment_method,
            "created_at": of.created_at,
            "expires_at": of.expires_at,
            **_owner(of, order_token_hash),
        },
        events.OrderCreated,
    )


def _owner(of: Order, order_token_hash: str | None) -> dict[str, Any]:
    email = {"email": of.email} if of.email else {}
    return {**email, "customer_id": of.customer_id} if of.customer_id else {**email, "order_token_hash": order_token_hash}


def order_confirmed(of: Order, *, paid_at: datetime, confirmed_at: datetime) -> events.OrderConfirmed:
    return events.OrderConfirmed(
        order_id=of.order_id,
        order_number=of.order_number,
        payment_intent_id=of.facts.payment_intent_id or "",
        paid_at=paid_at,
        confirmed_at=confirmed_at,
    )


def order_cancelled(
    of: Order, before: OrderStatus, *, ended_by: events.OrderEndedBy, user_id: str | None
) -> events.OrderCancelled:
    return msgspec.convert(
        {**_ending(of, before, ended_by, user_id), "cancelled_at": of.facts.cancelled_at}, events.OrderCancelled
    )


def order_expired(of: Order) -> events.OrderExpired:
    return msgspec.convert({**_ending(of, INITIAL, "SYSTEM", None), "expired_at": of.facts.expired_at}, events.OrderExpired)


def _ending(of: Order, before: OrderStatus, ended_by: events.OrderEndedBy, user_id: str | None) -> dict[str, Any]:
    known = {"customer_id": of.customer_id, "user_id": user_id}
    return {
        "order_id": of.order_id,
        "order_number": of.order_number,
        "cart_id": of.cart_id,
        "reason": of.facts.ended_reason,
        "previous_status": before,
        "ended_by": ended_by,
        **{name: value for name, value in known.items() if value},
    }


def order_shipped(of: Order, shipment_id: str, shipped_at: datetime) -> events.OrderShipped:
    return events.OrderShipped(
        order_id=of.order_id,
        order_number=of.order_number,
        customer_id=_or_unset(of.customer_id),
        shipment_id=shipment_id,
        fulfilment_status="SHIPPED" if of.fulfilment_status == "SHIPPED" else "PARTIALLY_SHIPPED",
        shipped_at=shipped_at,
    )


def order_delivered(of: Order, delivered_at: datetime) -> events.OrderDelivered:
    return events.OrderDelivered(
        order_id=of.order_id,
        order_number=of.order_number,
        customer_id=_or_unset(of.customer_id),
        total=money(of.total),
        delivered_at=delivered_at,
    )


def order_returned(of: Order, returned_at: datetime) -> events.OrderReturned:
    return events.OrderReturned(
        order_id=of.order_id,
        order_number=of.order_number,
        customer_id=_or_unset(of.customer_id),
        returned_at=returned_at,
    )


def process_stuck(of: Order, at: datetime) -> operations_events.ProcessStuck:
    return operations_events.ProcessStuck(
        service="ordering", order_id=of.order_id, order_number=of.order_number, step=_waiting_for(of), at=at
    )


def process_recovered(of: Order, at: datetime) -> operations_events.ProcessRecovered:
    return operations_events.ProcessRecovered(
        service="ordering", order_id=of.order_id, order_number=of.order_number, step=_waiting_for(of), at=at
    )


def _waiting_for(of: Order) -> str:
    return of.process.waiting_for.name if of.process.waiting_for else ""


def _or_unset(text: str | None) -> str | UnsetType:
    return text or UNSET
