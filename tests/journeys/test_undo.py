"""What undoes what: orders that end before dispatch, and money that goes back."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from msgspec import UNSET
from msgspec.structs import replace

from generated.billing.models import TaxQuoteDraft, TaxQuoteDraftLine
from generated.common.models import CountryCode, Price
from generated.ordering.problems import InsufficientStock, NotCancellable
from generated.paying.problems import NothingToRefund, RefundExceedsRemaining, RefundQuantityExceeded
from generated.stocking.operations import ListStockAlertsRequest
from infra.local.players.callers import until
from infra.local.players.shopper import HOME
from tests.support.shop import Buyer, Shop

LONG_MS = 60_000


async def cart_status(buyer: Buyer) -> str:
    return (await buyer.look_at_cart()).status


async def test_an_order_cancelled_before_its_payment_leaves_no_trace_in_stock_or_money(shop: Shop) -> None:
    before = await shop.staff.stock(shop.mug.sku)
    async with shop.paying("DELAY", LONG_MS):
        buyer = await shop.guest_with_cart(2)
        order = await buyer.order()
        await until(lambda: shop.staff.payment(order.order_id), bool, "The payment beginning")
        assert (await buyer.cancel(order.order_id)).status == "CANCELLED"
        ended = await shop.undone(order.order_id)
    payment = await shop.staff.payment(order.order_id)
    assert payment is not None
    assert (payment.status, payment.captured.amount) == ("CANCELLED", 0)
    assert [(each.status, each.invoice_number) for each in await shop.staff.invoices(order.order_id)] == [("VOID", UNSET)]
    assert (await shop.staff.stock(shop.mug.sku)).reserved == before.reserved
    assert (ended.ended_reason, await cart_status(buyer)) == ("CUSTOMER", "ORDERED")


async def test_an_order_cancelled_after_its_confirmation_is_refunded_credited_and_restocked(shop: Shop) -> None:
    before = await shop.staff.stock(shop.mug.sku)
    buyer = await shop.guest_with_cart(2)
    order = await shop.confirmed(buyer)
    (parcel,) = await shop.staff.shipments(order.order_id)
    await shop.staff.label(parcel.shipment_id)
    await buyer.cancel(order.order_id)
    ended = await shop.undone(order.order_id)
    assert (ended.status, ended.payment_status, ended.invoice_status) == ("CANCELLED", "REFUNDED", "CREDITED")
    assert (await shop.staff.stock(shop.mug.sku)).on_hand == before.on_hand
    assert [each.status for each in await shop.staff.shipments(order.order_id)] == ["CANCELLED"]
    documents = {each.type: each.totals.gross for each in await shop.staff.invoices(order.order_id)}
    assert documents["INVOICE"] == documents["CREDIT_NOTE"] == order.totals.total
    assert [each.reason for each in await shop.staff.refunds(order.order_id)] == ["ORDER_CANCELLED"]


async def test_an_order_that_was_dispatched_cannot_be_cancelled(shop: Shop) -> None:
    buyer = await shop.guest_with_cart()
    order = await shop.confirmed(buyer)
    (parcel,) = await shop.staff.shipments(order.order_id)
    await shop.staff.label(parcel.shipment_id)
    await shop.staff.dispatch(parcel.shipment_id)
    with pytest.raises(NotCancellable):  # by SHIPPING at once, by ORDERING once it knows
        await buyer.cancel(order.order_id)
    await buyer.wait_for(order.order_id, "SHIPPED")
    with pytest.raises(NotCancellable):
        await buyer.cancel(order.order_id)


async def test_a_payment_that_is_declined_ends_the_order_and_gives_the_cart_back(shop: Shop) -> None:
    async with shop.paying("DECLINE"):
        buyer = await shop.guest_with_cart()
        order = await buyer.order()
        ended = await shop.undone(order.order_id)
    assert (ended.status, ended.ended_reason, ended.payment_status) == ("CANCELLED", "PAYMENT_FAILED", "FAILED")
    assert await until(lambda: cart_status(buyer), lambda status: status == "ACTIVE", "The cart being given back")
    await buyer.look_at_cart()
    assert (await shop.confirmed(buyer)).order_id != order.order_id


async def test_a_part_of_the_money_goes_back_with_a_credit_note(shop: Shop) -> None:
    order = await shop.confirmed(await shop.guest_with_cart(3))
    assert order.payment_intent_id is not UNSET
    for cents in (500, 333):
        await shop.staff.refund(order.payment_intent_id, cents)
    documents = await until(lambda: shop.staff.invoices(order.order_id), lambda found: len(found) == 3, "Two credit notes")
    assert sorted(each.totals.gross.amount for each in documents if each.type == "CREDIT_NOTE") == [333, 500]
    refunded = await until(lambda: shop.seen(order.order_id), lambda seen: seen.refunded is not UNSET, "ORDERING knowing")
    assert (refunded.status, refunded.payment_status) == ("CONFIRMED", "PARTIALLY_REFUNDED")


async def test_an_article_that_goes_back_is_credited_at_its_own_rate(shop: Shop) -> None:
    """1 x 20.00 at 5.5 % and 1 x 100.00 at 20 %: the refund of the first credits its 1.04 of VAT and nothing else."""
    tea = await shop.staff.offer("Tea", price=2000, stock=5, tax_class="REDUCED")
    lamp = await shop.staff.offer("Lamp", price=10_000, stock=5)
    buyer = shop.guest()
    await buyer.fill_cart((tea.sku, 1), (lamp.sku, 1))
    order = await shop.confirmed(buyer)
    assert order.payment_intent_id is not UNSET
    line = next(each for each in order.lines if each.sku == tea.sku)
    made = await shop.staff.refund_pieces(order.payment_intent_id, {line.line_id: 1})
    assert made.amount.amount == 2000
    documents = await until(lambda: shop.staff.invoices(order.order_id), lambda found: len(found) == 2, "The credit note")
    note = next(each for each in documents if each.type == "CREDIT_NOTE")
    assert (note.totals.gross.amount, note.totals.tax.amount) == (2000, 104)
    with pytest.raises(RefundQuantityExceeded):
        await shop.staff.refund_pieces(order.payment_intent_id, {line.line_id: 1})


@pytest.mark.parametrize(("country", "postal_code", "tax"), [("FR", "75011", 250), ("FR", "98000", 250), ("DE", "10115", 315)])
async def test_a_tax_quote_states_the_vat_of_the_order(shop: Shop, country: CountryCode, postal_code: str, tax: int) -> None:
    """999 and delivery 495 at 20 % contain 167 and 83: the cart, the order, the invoice and the quote say 250.

    Where no rate was set (to Germany delivery is 890), the seller's own holds for all of them.
    """
    odd = await shop.staff.offer("Odd", price=999, stock=5)
    buyer = await shop.guest_with_cart(1, odd)
    await buyer.choose_delivery(replace(HOME, country=country, postal_code=postal_code))
    order = await shop.confirmed(buyer)
    prices = [Price(amount=cents, currency="EUR") for cents in (999, order.shipping.fee.amount)]
    lines = [TaxQuoteDraftLine(tax_class="STANDARD", unit_price=price, quantity=1) for price in prices]
    quote = await shop.staff.quote_taxes(TaxQuoteDraft(country=country, postal_code=postal_code, lines=lines))
    assert [each.tax.amount for each in order.totals.tax_included] == [tax]
    assert quote.taxes == order.totals.tax_included


async def test_no_more_goes_back_than_was_paid(shop: Shop) -> None:
    order = await shop.confirmed(await shop.guest_with_cart())
    assert order.payment_intent_id is not UNSET
    total = order.totals.total.amount
    with pytest.raises(RefundExceedsRemaining) as refusal:
        await shop.staff.refund(order.payment_intent_id, total + 1)
    assert refusal.value.members["max_refundable"] == order.totals.total
    await shop.staff.refund(order.payment_intent_id, total)
    with pytest.raises((NothingToRefund, RefundExceedsRemaining)):
        await shop.staff.refund(order.payment_intent_id, 1)


async def test_what_is_not_there_cannot_be_ordered_and_the_cart_stays_open(shop: Shop) -> None:
    scarce = await shop.staff.offer("Rare", price=4900, stock=2)
    buyer = await shop.guest_with_cart(3, scarce)
    with pytest.raises(InsufficientStock) as refusal:
        await buyer.order()
    (shortage,) = refusal.value.members["shortages"]
    assert (shortage.sku, shortage.requested, shortage.available) == (scarce.sku, 3, 2)
    assert await cart_status(buyer) == "ACTIVE"
    stock = await shop.staff.stock(scarce.sku)
    assert (stock.on_hand, stock.reserved) == (2, 0)


async def test_an_order_whose_goods_went_elsewhere_before_it_was_heard_of_is_cancelled(shop: Shop) -> None:
    """While Kafka is away the hold ends by itself, and the last pieces are found broken."""
    scarce = await shop.staff.offer("Fragile", price=2900, stock=2)
    buyer = await shop.guest_with_cart(2, scarce)
    await shop.system.halt("kafka")
    try:
        order = await buyer.order()
        await until(lambda: shop.staff.stock(scarce.sku), lambda stock: stock.reserved == 0, "The hold ending by itself")
        await shop.staff.adjust(scarce.sku, -2)
    finally:
        await shop.system.resume("kafka")
    ended = await shop.undone(order.order_id, seconds=45)
    assert (ended.status, ended.ended_reason) == ("CANCELLED", "SHORTFALL")
    request = ListStockAlertsRequest(kind="SHORTFALL")
    alerts = (await shop.staff.services.stocking.list_stock_alerts(request)).body.items
    assert [alert.sku for alert in alerts if alert.order_id == order.order_id] == [scarce.sku]
    assert await until(lambda: cart_status(buyer), lambda status: status == "ACTIVE", "The cart being given back")
    assert (await shop.step_states(order.order_id))["RESERVATION"] == "FAILED"


@pytest.fixture(scope="class")
async def impatient(shop: Shop) -> AsyncIterator[None]:
    """ORDERING waits two seconds for a payment."""
    async with shop.built_otherwise("ordering", PAYMENT_SECONDS="2"):
        yield


@pytest.mark.usefixtures("impatient")
class TestShopThatWaitsTwoSecondsForAPayment:
    async def test_an_order_that_nobody_pays_in_time_expires_and_gives_everything_back(self, shop: Shop) -> None:
        before = await shop.staff.stock(shop.mug.sku)
        async with shop.paying("DELAY", LONG_MS):
            buyer = await shop.guest_with_cart()
            order = await buyer.order()
            ended = await shop.undone(order.order_id)
        payment = await shop.staff.payment(order.order_id)
        assert (ended.status, payment and payment.status) == ("EXPIRED", "CANCELLED")
        assert (await shop.staff.stock(shop.mug.sku)).reserved == before.reserved
        await until(lambda: cart_status(buyer), lambda status: status == "ACTIVE", "The cart being given back")

    async def test_a_payment_that_comes_after_the_end_goes_back_whole(self, shop: Shop) -> None:
        async with shop.paying("DELAY", 700):
            order = await (await shop.guest_with_cart()).order()
            await until(lambda: shop.staff.payment(order.order_id), bool, "The payment beginning")
            await shop.system.halt("ordering")
            paid = await until(
                lambda: shop.staff.payment(order.order_id), lambda payment: payment and payment.captured.amount, "The capture"
            )
            await asyncio.sleep(2.2)  # beyond the time limit of the order, which nobody can end meanwhile
        await shop.system.resume("ordering")
        ended = await shop.undone(order.order_id)
        payment = await shop.staff.payment(order.order_id)
        assert paid is not None
        assert payment is not None
        assert (ended.status, payment.refunded) == ("EXPIRED", payment.captured)
        assert [each.reason for each in await shop.staff.refunds(order.order_id)] == ["ORDER_EXPIRED"]
        assert [each.status for each in await shop.staff.invoices(order.order_id)] == ["VOID"]
