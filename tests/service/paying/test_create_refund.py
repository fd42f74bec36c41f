"""Give money back."""

import asyncio

import msgspec
import pytest

from generated.events.paying import PaymentCancelled, RefundSucceeded
from generated.paying import models, operations, problems
from generated.paying.client import PayingClient
from infra.runtime.ids import new_id
from tests.service.paying.support import intent_of, of_order, order, paid, refund, simulate
from tests.support.order_events import cancelled
from tests.support.service import Serving
from tests.support.tokens import STAFF_NAME


async def test_a_refund_is_told_and_can_be_read(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    made = await refund(staff, intent, 1000)
    assert (made.amount.amount, made.remaining.amount, made.note) == (1000, 3470, "One mug has a chip")
    assert made.refunded_by
    assert (await staff.get_refund(operations.GetRefundRequest(refund_id=made.refund_id))).body == made
    page = await staff.list_refunds(operations.ListRefundsRequest(order_id=placed.order_id, reason="DAMAGED"))
    assert page.body.items == [made]
    assert (await intent_of(staff, placed.order_id, "SUCCEEDED")).refunded.amount == 1000


async def test_a_refund_sent_again_moves_money_once(paying: Serving, staff: PayingClient) -> None:
    _, intent = await paid(paying, staff)
    key = new_id("key")
    assert await refund(staff, intent, 100, key) == await refund(staff, intent, 100, key)
    with pytest.raises(problems.IdempotencyKeyReused):
        await refund(staff, intent, 200, key)
    assert (await intent_of(staff, intent.order_id, "SUCCEEDED")).refunded.amount == 100


async def test_more_than_remains_is_refused(paying: Serving, staff: PayingClient) -> None:
    _, intent = await paid(paying, staff)
    await refund(staff, intent, 4000)
    with pytest.raises(problems.RefundExceedsRemaining) as refused:
        await refund(staff, intent, 471)
    assert refused.value.members["max_refundable"] == models.Money(amount=470, currency="EUR")
    with pytest.raises(problems.NothingToRefund):
        await refund(staff, intent, 0)
    await refund(staff, intent, 470)
    with pytest.raises(problems.NothingToRefund):
        await refund(staff, intent, 1)


async def test_what_was_not_captured_is_not_refunded(paying: Serving, staff: PayingClient) -> None:
    await simulate(staff, "DECLINE")
    placed = order()
    await paying.react(placed)
    intent = await intent_of(staff, placed.order_id, "FAILED")
    with pytest.raises(problems.PaymentIntentState):
        await refund(staff, intent, 1)
    with pytest.raises(problems.NotFound):
        await refund(staff, msgspec.structs.replace(intent, payment_intent_id=new_id("pay")), 1)


async def test_twenty_refunds_at_once_never_exceed_what_was_captured(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    answers = await asyncio.gather(*(refund(staff, intent, 1000) for _ in range(20)), return_exceptions=True)
    assert sum(isinstance(answer, models.Refund) for answer in answers) == 4
    assert all(isinstance(answer, models.Refund | problems.RefundExceedsRemaining) for answer in answers)
    assert {event.staff_name for event in await of_order(paying, RefundSucceeded, placed.order_id)} == {STAFF_NAME}
    assert [event.remaining.amount for event in await of_order(paying, RefundSucceeded, placed.order_id)] == [
        3470,
        2470,
        1470,
        470,
    ]


async def test_a_refund_of_an_article_and_delivery_is_priced_told_and_kept(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    mug = placed.lines[0]
    draft = models.RefundDraft(
        payment_intent_id=intent.payment_intent_id,
        lines=[models.RefundLineDraft(line_id=mug.line_id, quantity=1)],
        delivery=True,
        reason="WRONG_ITEM",
    )
    made = await send(staff, draft)
    assert (made.amount.amount, made.delivery.amount) == (1990 + 490, 490)  # type: ignore[union-attr]
    (line,) = made.lines  # type: ignore[misc]
    assert (line.line_id, line.sku, line.quantity, line.amount.amount) == (mug.line_id, mug.sku, 1, 1990)
    (event,) = await of_order(paying, RefundSucceeded, placed.order_id)
    assert (event.amount.amount, event.delivery.amount) == (2480, 490)
    assert [(each.line_id, each.quantity, each.amount.amount) for each in event.lines] == [(mug.line_id, 1, 1990)]
    read = (await staff.get_payment_intent(operations.GetPaymentIntentRequest(payment_intent_id=intent.payment_intent_id))).body
    assert [(each.quantity, each.refunded_quantity, each.refunded.amount) for each in read.lines] == [(2, 1, 1990)]  # type: ignore[union-attr]
    assert (read.delivery.total.amount, read.delivery.refunded.amount) == (490, 490)  # type: ignore[union-attr]


async def test_goodwill_lowers_what_an_article_gives_back_later(paying: Serving, staff: PayingClient) -> None:
    """Two mugs of 1990 and delivery of 490: half of the money goes back, so half of each price is left."""
    placed, intent = await paid(paying, staff)
    await refund(staff, intent, 2235)
    mug = placed.lines[0]
    (event,) = await of_order(paying, RefundSucceeded, placed.order_id)
    assert [(each.line_id, each.amount.amount) for each in event.shares] == [(mug.line_id, 1990), (msgspec.UNSET, 245)]
    left = (await intent_of(staff, placed.order_id, "SUCCEEDED")).lines
    assert [(each.refunded_quantity, each.refunded.amount) for each in left] == [(0, 1990)]  # type: ignore[union-attr]
    lines = [models.RefundLineDraft(line_id=mug.line_id, quantity=1)]
    draft = models.RefundDraft(payment_intent_id=intent.payment_intent_id, lines=lines, reason="WRONG_ITEM")
    with pytest.raises(problems.RefundAmountMismatch) as refused:
        await send(staff, msgspec.structs.replace(draft, amount=models.Money(amount=1990, currency="EUR")))
    assert refused.value.members["actual"].amount == 995
    assert [(await send(staff, draft)).amount.amount for _ in range(2)] == [995, 995]
    rest = msgspec.structs.replace(draft, lines=msgspec.UNSET, delivery=True)
    assert ((await send(staff, rest)).amount.amount, (await intent_of(staff, placed.order_id, "SUCCEEDED")).refunded) == (
        245,
        intent.amount,
    )


async def test_each_request_is_one_step_of_the_intent_and_is_told_once(paying: Serving, staff: PayingClient) -> None:
    """Processed and captured: one step. Article, delivery and money that go back: one. The rest of a cancelled order: one."""
    placed, intent = await paid(paying, staff)
    lines = [models.RefundLineDraft(line_id=placed.lines[0].line_id, quantity=1)]
    await send(
        staff, models.RefundDraft(payment_intent_id=intent.payment_intent_id, lines=lines, delivery=True, reason="OTHER")
    )
    refunded = await intent_of(staff, placed.order_id, "SUCCEEDED")
    await paying.react(cancelled(placed))
    ended = await intent_of(staff, placed.order_id, "SUCCEEDED")
    assert [each.version for each in (intent, refunded, ended)] == [2, 3, 4]
    told = await of_order(paying, RefundSucceeded, placed.order_id)
    assert [(each.reason, each.amount.amount) for each in told] == [("OTHER", 2480), ("ORDER_CANCELLED", 1990)]
    kept = (await staff.list_refunds(operations.ListRefundsRequest(order_id=placed.order_id))).body.items
    assert {each.refund_id for each in kept} == {each.refund_id for each in told}
    assert await of_order(paying, PaymentCancelled, placed.order_id) == []


async def test_lines_of_another_amount_than_was_shown_are_refused(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    lines = [models.RefundLineDraft(line_id=placed.lines[0].line_id, quantity=1)]
    draft = models.RefundDraft(payment_intent_id=intent.payment_intent_id, lines=lines, reason="OTHER")
    shown = models.Money(amount=1500, currency="EUR")
    with pytest.raises(problems.RefundAmountMismatch) as refused:
        await send(staff, msgspec.structs.replace(draft, amount=shown))
    assert refused.value.members == {"expected": shown, "actual": models.Money(amount=1990, currency="EUR")}
    assert (await intent_of(staff, placed.order_id, "SUCCEEDED")).refunded.amount == 0
    assert (await send(staff, msgspec.structs.replace(draft, amount=models.Money(amount=1990, currency="EUR")))).lines


async def test_a_refund_that_names_nothing_is_refused(paying: Serving, staff: PayingClient) -> None:
    _, intent = await paid(paying, staff)
    with pytest.raises(problems.NothingToRefund):
        await send(staff, models.RefundDraft(payment_intent_id=intent.payment_intent_id, reason="OTHER"))
    with pytest.raises(problems.NothingToRefund):
        await send(staff, models.RefundDraft(payment_intent_id=intent.payment_intent_id, delivery=False, reason="OTHER"))


async def test_two_who_give_the_same_article_back_at_once_give_it_back_once(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    lines = [models.RefundLineDraft(line_id=placed.lines[0].line_id, quantity=2)]
    draft = models.RefundDraft(payment_intent_id=intent.payment_intent_id, lines=lines, reason="OTHER")
    first, second = await asyncio.gather(send(staff, draft), send(staff, draft), return_exceptions=True)
    made, refused = (first, second) if isinstance(first, models.Refund) else (second, first)
    assert isinstance(made, models.Refund)
    assert isinstance(refused, problems.RefundQuantityExceeded)


async def send(client: PayingClient, draft: models.RefundDraft) -> models.Refund:
    request = operations.CreateRefundRequest(body=draft, idempotency_key=new_id("key"))
    return (await client.create_refund(request)).body
