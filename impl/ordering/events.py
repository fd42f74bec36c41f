"""From the domain events of an order to the events of the contract."""

from typing import assert_never

from msgspec import UNSET, Struct

from generated.events import operations, ordering
from impl.common.absent import or_unset
from impl.common.addresses import address_model
from impl.common.money import euros, price
from impl.common.relay_points import relay_point_model
from impl.ordering.answers.copies import tax_answer
from impl.ordering.domain import document as copies
from impl.ordering.domain import events
from impl.ordering.domain.order import Order


def event_of(order: Order, happened: events.OrderEvent) -> Struct:
    """Returns the contract's event for a domain event."""
    event: Struct
    match happened:
        case events.Placed():
            event = _created(order, happened)
        case events.Confirmed():
            event = _confirmed(order, happened)
        case events.Cancelled():
            event = _cancelled(order, happened)
        case events.Expired():
            event = _expired(order, happened)
        case events.Shipped():
            event = _shipped(order, happened)
        case events.Delivered():
            event = _delivered(order, happened)
        case events.Returned():
            event = _returned(order, happened)
        case events.JoinedAccount():
            event = _joined_account(order, happened)
        case events.ProcessStuck() | events.ProcessRecovered():
            event = _of_process(order, happened)
        case _:
            assert_never(happened)
    return event


def _created(order: Order, happened: events.Placed) -> ordering.OrderCreated:
    """Returns OrderCreated. For a guest it has the hash of the Order-Token instead of a customer id."""
    document = order.document
    return ordering.OrderCreated(
        order_id=order.order_id,
        order_number=order.order_number,
        cart_id=order.cart_id,
        cart_version=happened.cart_version,
        reservation_id=order.reservation_id,
        reservation_attempt=order.reservation_attempt,
        locale=order.locale,
        tier=order.tier,
        lines=[_line(line) for line in document.lines],
        delivery_address=address_model(document.delivery_address),
        billing_address=address_model(document.billing_address),
        shipping=_shipping(document.shipping),
        discounts=[
            ordering.OrderedDiscount(kind=each.kind, reference=each.reference, amount=euros(each.amount.amount))
            for each in document.discounts
        ],
        totals=_totals(document.totals),
        payment_method=order.payment_method,
        created_at=order.created_at,
        expires_at=order.expires_at,
        customer_id=or_unset(order.customer_id),
        email=or_unset(order.email),
        order_token_hash=or_unset(happened.order_token_hash),
    )


def _line(line: copies.Line) -> ordering.OrderedLine:
    return ordering.OrderedLine(
        line_id=line.line_id,
        sku=line.sku,
        product_id=line.product_id,
        vendor_id=line.vendor_id,
        name=line.name,
        name_en=or_unset(line.name_en),
        quantity=line.quantity,
        unit_price=price(line.unit_price.amount),
        discount=euros(line.discount.amount),
        line_total=euros(line.line_total.amount),
        tax_class=line.tax_class,
        tax_rate=line.tax_rate,
        weight=line.weight,
    )


def _shipping(shipping: copies.Shipping) -> ordering.OrderedShipping:
    return ordering.OrderedShipping(
        shipping_method_code=shipping.shipping_method_code,
        name=shipping.name,
        carrier_code=shipping.carrier_code,
        fee=euros(shipping.fee.amount),
        tax_rate=shipping.tax_rate,
        relay_point=UNSET if shipping.relay_point is None else relay_point_model(shipping.relay_point),
    )


def _totals(totals: copies.Totals) -> ordering.OrderedTotals:
    return ordering.OrderedTotals(
        items=euros(totals.items.amount),
        discount=euros(totals.discount.amount),
        shipping=euros(totals.shipping.amount),
        total=euros(totals.total.amount),
        tax_included=[tax_answer(each) for each in totals.tax_included],
    )


def _confirmed(order: Order, happened: events.Confirmed) -> ordering.OrderConfirmed:
    return ordering.OrderConfirmed(
        order_id=order.order_id,
        order_number=order.order_number,
        payment_intent_id=order.facts.payment_intent_id or "",
        paid_at=happened.paid_at,
        confirmed_at=happened.confirmed_at,
    )


def _cancelled(order: Order, happened: events.Cancelled) -> ordering.OrderCancelled:
    return ordering.OrderCancelled(
        order_id=order.order_id,
        order_number=order.order_number,
        cart_id=order.cart_id,
        reason=happened.reason,
        previous_status=happened.before,
        ended_by=happened.ended_by,
        cancelled_at=happened.at,
        customer_id=or_unset(order.customer_id),
        user_id=or_unset(happened.user_id),
    )


def _expired(order: Order, happened: events.Expired) -> ordering.OrderExpired:
    return ordering.OrderExpired(
        order_id=order.order_id,
        order_number=order.order_number,
        cart_id=order.cart_id,
        reason="TIME",
        previous_status="PENDING",
        ended_by="SYSTEM",
        expired_at=happened.at,
        customer_id=or_unset(order.customer_id),
    )


def _shipped(order: Order, happened: events.Shipped) -> ordering.OrderShipped:
    return ordering.OrderShipped(
        order_id=order.order_id,
        order_number=order.order_number,
        customer_id=or_unset(order.customer_id),
        shipment_id=happened.shipment_id,
        fulfilment_status="SHIPPED" if happened.is_whole else "PARTIALLY_SHIPPED",
        shipped_at=happened.at,
    )


def _delivered(order: Order, happened: events.Delivered) -> ordering.OrderDelivered:
    return ordering.OrderDelivered(
        order_id=order.order_id,
        order_number=order.order_number,
        customer_id=or_unset(order.customer_id),
        total=euros(order.total),
        delivered_at=happened.at,
    )


def _returned(order: Order, happened: events.Returned) -> ordering.OrderReturned:
    return ordering.OrderReturned(
        order_id=order.order_id,
        order_number=order.order_number,
        customer_id=or_unset(order.customer_id),
        returned_at=happened.at,
    )


def _joined_account(order: Order, happened: events.JoinedAccount) -> ordering.OrderJoinedAccount:
    assert order.customer_id is not None  # noqa: S101 - it joined
    return ordering.OrderJoinedAccount(
        order_id=order.order_id,
        order_number=order.order_number,
        customer_id=order.customer_id,
        total=euros(order.total),
        refunded=euros(order.facts.refunded) if order.facts.refunded else UNSET,
        delivered_at=or_unset(order.facts.delivered_at),
        joined_at=happened.at,
    )


def _of_process(
    order: Order, happened: events.ProcessStuck | events.ProcessRecovered
) -> operations.ProcessStuck | operations.ProcessRecovered:
    kind = operations.ProcessStuck if isinstance(happened, events.ProcessStuck) else operations.ProcessRecovered
    return kind(
        service="ordering",
        order_id=order.order_id,
        order_number=order.order_number,
        step=happened.step,
        at=happened.at,
        version=order.process.version,
    )
