"""From an order as it was placed to the draft of its invoice."""

import msgspec
from msgspec import UNSET

from generated.billing import models
from generated.events.ordering import OrderCreated
from impl.billing.domain.invoice import DELIVERY, Invoice, Line, item, single
from impl.kernel.vat import taxed
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def draft_of(tx: Transaction, order: OrderCreated) -> Invoice:
    return Invoice(
        invoice_id=new_id("inv"),
        type="INVOICE",
        order_id=order.order_id,
        order_number=order.order_number,
        customer_id=None if order.customer_id is UNSET else order.customer_id,
        order_token_hash=None if order.order_token_hash is UNSET else order.order_token_hash,
        payment_method=order.payment_method,
        currency=order.totals.total.currency,
        locale=order.locale,
        buyer=msgspec.to_builtins(_buyer(order)),
        lines=_lines(order),
        created_at=tx.now,
        updated_at=tx.now,
    )


def _buyer(order: OrderCreated) -> models.InvoiceBuyer:
    return models.InvoiceBuyer(
        name=order.billing_address.recipient,
        email=order.email,
        billing_address=order.billing_address,
        delivery_address=order.delivery_address,
    )


def _lines(order: OrderCreated) -> list[Line]:
    lines = [
        item(
            number,
            line.line_id,
            line.sku,
            line.name,
            quantity=line.quantity,
            unit_price=line.unit_price.amount,
            discount=line.discount.amount,
            tax_rate=line.tax_rate,
        )
        for number, line in enumerate(order.lines, start=1)
    ]
    if fee := order.shipping.fee.amount:
        delivery = taxed(fee, order.shipping.tax_rate)
        lines.append(single(len(lines) + 1, "SHIPPING", DELIVERY[order.locale], delivery))
    return lines
