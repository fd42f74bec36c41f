"""Orders as models of the contract."""

from typing import Any

from msgspec import UNSET
from sqlalchemy import Row

from generated.ordering import models
from impl.common.access import account_shown_to
from impl.common.addresses import address_model
from impl.common.money import euros
from impl.ordering.answers.copies import discount_answer, line_answer, shipping_answer, totals_answer
from impl.ordering.domain.order import Order
from impl.ordering.domain.parcel import Shipment
from impl.ordering.domain.states import INITIAL
from infra.runtime.caller import Caller


def order_answer(of: Order, caller: Caller, *, is_staff: bool = False, order_token: str | None = None) -> models.Order:
    facts, document = of.facts, of.document
    return models.Order(
        order_id=of.order_id,
        order_number=of.order_number,
        cart_id=of.cart_id,
        customer_id=account_shown_to(caller, of.customer_id) or UNSET,
        email=of.email or UNSET,
        locale=of.locale,
        tier=of.tier,
        status=of.status,
        payment_status=of.payment_status,
        fulfilment_status=of.fulfilment_status,
        invoice_status=of.invoice_status,
        allowed_actions=list(of.allowed_actions(is_staff=is_staff)),
        lines=[line_answer(each) for each in document.lines],
        delivery_address=address_model(document.delivery_address),
        billing_address=address_model(document.billing_address),
        shipping=shipping_answer(document.shipping),
        discounts=[discount_answer(each) for each in document.discounts],
        totals=totals_answer(document.totals),
        refunded=euros(facts.refunded) if facts.refunded else UNSET,
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


def order_summary_answer(row: Row[Any]) -> models.OrderSummary:
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
        first_line_name_en=row.summary.get("first_line_name_en") or UNSET,
        first_line_image=row.summary["first_line_image"] or UNSET,
        line_count=row.summary["line_count"],
        total=euros(row.total),
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
