"""An order was placed: its payment intent is created, and is processed at once."""

from generated.events.ordering import OrderCreated
from impl.common.absent import or_none
from impl.paying.domain.goods import Goods, Line
from impl.paying.domain.payment_intent import PaymentIntent
from impl.paying.job_types import ProcessPayment
from impl.paying.repositories.payment_intents import payment_intents
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def on_order_created(tx: Transaction, event: OrderCreated) -> None:
    intent = PaymentIntent(
        payment_intent_id=new_id("pay"),
        order_id=event.order_id,
        order_number=event.order_number,
        customer_id=or_none(event.customer_id),
        order_token_hash=or_none(event.order_token_hash),
        amount=event.totals.total.amount,
        currency=event.totals.total.currency,
        method=event.payment_method,
        goods=_goods(event),
        process_at=tx.now,
        created_at=tx.now,
        updated_at=tx.now,
    )
    intent.begin()
    if payment_intents.add(tx, intent):
        tx.schedule(ProcessPayment(order_id=intent.order_id))


def _goods(event: OrderCreated) -> Goods:
    lines = [
        Line(
            line_id=line.line_id,
            sku=line.sku,
            name=line.name,
            name_en=or_none(line.name_en),
            quantity=line.quantity,
            total=line.line_total.amount,
            tax_rate=line.tax_rate,
        )
        for line in event.lines
    ]
    return Goods(lines=lines, delivery=event.shipping.fee.amount, delivery_tax_rate=event.shipping.tax_rate)
