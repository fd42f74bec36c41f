"""An order was placed: its invoice is drafted."""

from generated.events.ordering import OrderCreated, OrderedLine
from impl.billing.domain.invoice import DELIVERY, Invoice, Line, Locale, draft, item, single
from impl.billing.domain.parties import Buyer
from impl.billing.repositories.invoices import invoices
from impl.common.absent import given, or_none
from impl.common.addresses import postal_address
from impl.kernel.vat import taxed
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def on_order_created(tx: Transaction, event: OrderCreated) -> None:
    invoices.add(tx, _draft(tx, event))


def _draft(tx: Transaction, order: OrderCreated) -> Invoice:
    return draft(
        invoice_id=new_id("inv"),
        order_id=order.order_id,
        order_number=order.order_number,
        customer_id=or_none(order.customer_id),
        order_token_hash=or_none(order.order_token_hash),
        payment_method=order.payment_method,
        currency=order.totals.total.currency,
        locale=order.locale,
        buyer=_buyer(order),
        lines=_lines(order),
        at=tx.now,
    )


def _buyer(order: OrderCreated) -> Buyer:
    return Buyer(
        name=order.billing_address.recipient,
        email=or_none(order.email),
        billing_address=postal_address(order.billing_address),
        delivery_address=postal_address(order.delivery_address),
    )


def _name(line: OrderedLine, locale: Locale) -> str:
    return given(line.name_en, line.name) if locale == "en" else line.name


def _lines(order: OrderCreated) -> list[Line]:
    lines = [
        item(
            number,
            line.line_id,
            line.sku,
            _name(line, order.locale),
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
