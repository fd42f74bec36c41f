"""PAYING over HTTP, on SQLite and on PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from secrets import token_urlsafe
from typing import Any

import msgspec
import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from generated.events.administering import SettingChanged
from generated.events.ordering import OrderCancelled, OrderCreated, OrderExpired
from generated.events.paying import PaymentCancelled, PaymentFailed, PaymentIntentCreated, PaymentSucceeded, RefundSucceeded
from generated.paying import models, operations, problems
from generated.paying.client import PayingClient
from impl.paying.tables import intents, ledger
from infra.runtime.event import NotYet
from infra.runtime.ids import new_id
from infra.runtime.store.tables import jobs
from tests.support.postgresql import embedded_postgresql
from tests.support.service import Serving, serving

ROOT = Path(__file__).parents[2]
EXAMPLE: dict[str, Any] = msgspec.json.decode((ROOT / "contracts/ordering/events/order-created.v1.json").read_bytes())[
    "examples"
][0]
STAFF = ("payments:read", "payments:refund", "payments:simulate")
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path_factory.mktemp('paying')}/paying.db"
        return
    with embedded_postgresql() as postgresql:
        yield postgresql.database()


@pytest.fixture(scope="module")
async def paying(store_url: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    folder = tmp_path_factory.mktemp("store")
    async with serving("paying", folder=folder, store_urls={"paying": store_url}) as services:
        yield services["paying"]


@pytest.fixture
async def staff(paying: Serving) -> AsyncIterator[PayingClient]:
    client = paying.as_staff(PayingClient, *STAFF)
    yield client
    await simulate(client, "ACCEPT")


def order(**changes: Any) -> OrderCreated:
    return msgspec.convert({**EXAMPLE, "order_id": new_id("ord"), "customer_id": new_id("cus"), **changes}, OrderCreated)


def cancelled(placed: OrderCreated) -> OrderCancelled:
    return OrderCancelled(
        order_id=placed.order_id,
        order_number=placed.order_number,
        cart_id=placed.cart_id,
        reason="CUSTOMER",
        previous_status="CONFIRMED",
        ended_by="CUSTOMER",
        cancelled_at=NOW,
    )


def expired(placed: OrderCreated) -> OrderExpired:
    return OrderExpired(
        order_id=placed.order_id,
        order_number=placed.order_number,
        cart_id=placed.cart_id,
        reason="TIME",
        previous_status="PENDING",
        ended_by="SYSTEM",
        expired_at=NOW,
    )


async def simulate(client: PayingClient, mode: models.SimulationMode, delay_ms: int = 0) -> None:
    known = (await client.get_simulation(operations.GetSimulationRequest())).body
    change = models.SimulationChange(mode=mode, delay_ms=delay_ms, version=known.version)
    await client.set_simulation(operations.SetSimulationRequest(body=change))


async def intent_of(client: PayingClient, order_id: str, *statuses: str) -> models.PaymentIntent:
    """The intent of an order, as soon as it has one of the statuses."""
    async with asyncio.timeout(5):
        while True:
            page = await client.list_payment_intents(operations.ListPaymentIntentsRequest(order_id=order_id))
            if page.body.items and page.body.items[0].status in statuses:
                return page.body.items[0]
            await asyncio.sleep(0.01)


async def paid(paying: Serving, client: PayingClient, **changes: Any) -> tuple[OrderCreated, models.PaymentIntent]:
    placed = order(**changes)
    await paying.react(placed)
    return placed, await intent_of(client, placed.order_id, "SUCCEEDED")


async def refund(client: PayingClient, intent: models.PaymentIntent, cents: int, key: str | None = None) -> models.Refund:
    draft = models.RefundDraft(
        payment_intent_id=intent.payment_intent_id,
        amount=models.Money(amount=cents, currency="EUR"),
        reason="DAMAGED",
        note="One mug has a chip",
    )
    request = operations.CreateRefundRequest(body=draft, idempotency_key=key or new_id("key"))
    return (await client.create_refund(request)).body


async def of_order(paying: Serving, kind: type[Any], order_id: str) -> list[Any]:
    return [event for event in await paying.emitted_of(kind) if event.order_id == order_id]


async def entries(paying: Serving, order_id: str) -> list[tuple[str, int]]:
    query = select(ledger.c.kind, ledger.c.amount).where(ledger.c.order_id == order_id).order_by(ledger.c.kind)
    return [(row.kind, row.amount) for row in await paying.store.query(lambda tx: tx.all(query))]


async def test_a_placed_order_is_charged_at_once(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    assert (intent.captured.amount, intent.refunded.amount, intent.version) == (4470, 0, 3)
    assert intent.paid_at
    assert await entries(paying, placed.order_id) == [("AUTHORISE", 4470), ("CAPTURE", 4470)]
    assert len(await of_order(paying, PaymentIntentCreated, placed.order_id)) == 1
    [event] = await of_order(paying, PaymentSucceeded, placed.order_id)
    assert event.amount.amount == 4470


async def test_an_order_of_nothing_is_paid_too(paying: Serving, staff: PayingClient) -> None:
    totals = {**EXAMPLE["totals"], "total": {"amount": 0, "currency": "EUR"}}
    placed, intent = await paid(paying, staff, totals=totals)
    assert intent.captured.amount == 0
    await paying.react(cancelled(placed))
    assert await of_order(paying, RefundSucceeded, placed.order_id) == []


async def test_an_order_seen_twice_is_charged_once(paying: Serving, staff: PayingClient) -> None:
    placed, first = await paid(paying, staff)
    await paying.react(placed)
    await asyncio.sleep(0.1)
    assert await intent_of(staff, placed.order_id, "SUCCEEDED") == first
    for kind in (PaymentIntentCreated, PaymentSucceeded):
        assert len(await of_order(paying, kind, placed.order_id)) == 1


async def test_a_declined_payment_fails_for_good(paying: Serving, staff: PayingClient) -> None:
    await simulate(staff, "DECLINE")
    placed = order()
    await paying.react(placed)
    intent = await intent_of(staff, placed.order_id, "FAILED")
    assert intent.failure_reason == "DECLINED"
    assert [event.reason for event in await of_order(paying, PaymentFailed, placed.order_id)] == ["DECLINED"]
    await paying.react(cancelled(placed))
    assert await intent_of(staff, placed.order_id, "FAILED") == intent
    assert await entries(paying, placed.order_id) == []


async def test_a_delayed_payment_is_accepted_later_whatever_is_simulated_by_then(paying: Serving, staff: PayingClient) -> None:
    await simulate(staff, "DELAY", 300)
    placed = order()
    await paying.react(placed)
    assert (await intent_of(staff, placed.order_id, "PROCESSING")).captured.amount == 0
    await simulate(staff, "DECLINE")
    assert (await intent_of(staff, placed.order_id, "SUCCEEDED")).captured.amount == 4470


async def test_an_order_that_expires_first_is_never_charged(paying: Serving, staff: PayingClient) -> None:
    await simulate(staff, "DELAY", 300)
    placed = order()
    await paying.react(placed)
    await intent_of(staff, placed.order_id, "PROCESSING")
    await paying.react(expired(placed))
    await paying.react(expired(placed))
    await asyncio.sleep(0.5)
    assert (await intent_of(staff, placed.order_id, "CANCELLED")).captured.amount == 0
    assert [event.reason for event in await of_order(paying, PaymentCancelled, placed.order_id)] == ["ORDER_EXPIRED"]
    assert await of_order(paying, PaymentSucceeded, placed.order_id) == []
    assert await paying.store.query(lambda tx: tx.all(select(jobs).where(jobs.c.key == placed.order_id))) == []


async def test_a_payment_whose_order_has_ended_goes_back_whole_and_once(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    await refund(staff, intent, 470)
    await paying.react(expired(placed))
    await paying.react(expired(placed))
    await paying.react(cancelled(placed))
    refunds = await of_order(paying, RefundSucceeded, placed.order_id)
    assert [(event.amount.amount, event.remaining.amount, event.reason) for event in refunds] == [
        (470, 4000, "DAMAGED"),
        (4000, 0, "ORDER_EXPIRED"),
    ]
    assert sum(amount for kind, amount in await entries(paying, placed.order_id) if kind == "REFUND") == 4470


async def test_the_end_of_an_unknown_order_waits_for_it(paying: Serving) -> None:
    with pytest.raises(NotYet):
        await paying.react(cancelled(order()))
    with pytest.raises(NotYet):
        await paying.react(expired(order()))


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
    assert [event.remaining.amount for event in await of_order(paying, RefundSucceeded, placed.order_id)] == [
        3470,
        2470,
        1470,
        470,
    ]


async def test_a_cancellation_and_a_refund_at_once_give_back_each_cent_once(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    await asyncio.gather(
        paying.react(cancelled(placed)),
        *(refund(staff, intent, 300) for _ in range(5)),
        paying.react(expired(placed)),
        return_exceptions=True,
    )
    given_back = await of_order(paying, RefundSucceeded, placed.order_id)
    assert sum(event.amount.amount for event in given_back) == 4470


async def test_customers_and_guests_see_their_own_payment_only(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    secret, wrong = token_urlsafe(32), token_urlsafe(32)
    guests = {"email": "camille@example.org", "order_token_hash": sha256(secret.encode()).hexdigest()}
    of_guest = msgspec.convert({**msgspec.to_builtins(order()), **guests}, OrderCreated)
    of_guest = msgspec.structs.replace(of_guest, customer_id=msgspec.UNSET)
    await paying.react(of_guest)
    guests_intent = await intent_of(staff, of_guest.order_id, "SUCCEEDED")
    mine = operations.GetPaymentIntentRequest(payment_intent_id=intent.payment_intent_id)
    theirs = operations.GetPaymentIntentRequest(payment_intent_id=guests_intent.payment_intent_id)
    customer = paying.as_customer(PayingClient, str(placed.customer_id))
    guest, stranger = (paying.client(PayingClient, Order_Token=token) for token in (secret, wrong))
    assert (await customer.get_payment_intent(mine)).body == intent
    assert (await guest.get_payment_intent(theirs)).body == guests_intent
    another = paying.as_customer(PayingClient, new_id("cus"))
    for client, request in ((another, mine), (customer, theirs), (guest, mine), (stranger, theirs)):
        with pytest.raises(problems.NotFound):
            await client.get_payment_intent(request)
    with pytest.raises(problems.Unauthenticated):
        await paying.client(PayingClient).get_payment_intent(mine)
    with pytest.raises(problems.Forbidden):
        await paying.as_staff(PayingClient, "orders:read").get_payment_intent(mine)


async def test_the_repair_entry_answers_the_one_intent_of_an_order(paying: Serving, staff: PayingClient) -> None:
    placed, intent = await paid(paying, staff)
    service = paying.as_service(PayingClient)
    request = operations.CreatePaymentIntentRequest(body=models.PaymentIntentDraft(order_id=placed.order_id))
    answer = await service.create_payment_intent(request)
    assert answer.body == intent
    assert answer.location == f"/payment-intents/{intent.payment_intent_id}"
    unknown = models.PaymentIntentDraft(order_id=new_id("ord"))
    with pytest.raises(problems.OrderUnknown):
        await service.create_payment_intent(operations.CreatePaymentIntentRequest(body=unknown))


async def test_the_repair_entry_takes_up_a_processing_that_was_lost_and_hastens_no_delay(
    paying: Serving, staff: PayingClient
) -> None:
    await simulate(staff, "DELAY", 400)
    placed = order()
    await paying.react(placed)
    await intent_of(staff, placed.order_id, "PROCESSING")
    await paying.store.command(lambda tx: tx.unschedule("process_payment", placed.order_id))
    request = operations.CreatePaymentIntentRequest(body=models.PaymentIntentDraft(order_id=placed.order_id))
    assert (await staff.create_payment_intent(request)).body.status == "PROCESSING"
    await asyncio.sleep(0.1)
    await intent_of(staff, placed.order_id, "PROCESSING")
    await intent_of(staff, placed.order_id, "SUCCEEDED")


async def test_lists_are_paged_newest_first(paying: Serving, staff: PayingClient) -> None:
    made = [(await paid(paying, staff))[1].payment_intent_id for _ in range(3)]
    first = (await staff.list_payment_intents(operations.ListPaymentIntentsRequest(limit=2, status="SUCCEEDED"))).body
    assert [item.payment_intent_id for item in first.items] == made[:0:-1]
    assert first.next_cursor
    request = operations.ListPaymentIntentsRequest(limit=1, status="SUCCEEDED", cursor=str(first.next_cursor))
    assert [item.payment_intent_id for item in (await staff.list_payment_intents(request)).body.items] == made[:1]
    with pytest.raises(problems.CursorInvalid):
        await staff.list_refunds(operations.ListRefundsRequest(cursor=str(first.next_cursor)))
    future = operations.ListPaymentIntentsRequest(created_from="2090-01-01T00:00:00.1+01:00")
    assert (await staff.list_payment_intents(future)).body.items == []
    past = operations.ListPaymentIntentsRequest(created_to="2001-01-01T00:00:00Z")
    assert (await staff.list_payment_intents(past)).body.items == []


async def test_a_stale_choice_of_the_simulation_is_refused(paying: Serving, staff: PayingClient) -> None:
    known = (await staff.get_simulation(operations.GetSimulationRequest())).body
    await simulate(staff, "ACCEPT", 7)
    change = models.SimulationChange(mode="DECLINE", delay_ms=0, version=known.version)
    with pytest.raises(problems.VersionConflict) as refused:
        await staff.set_simulation(operations.SetSimulationRequest(body=change))
    assert refused.value.members["current_version"] == known.version + 1


async def test_the_ways_to_pay_are_those_of_the_checkout_settings(paying: Serving) -> None:
    example = {"guest_checkout": True, "cart_days": 30, "return_days": 14, "terms_url": "/terms", "privacy_url": "/privacy"}
    public = paying.client(PayingClient)

    async def offered() -> list[str]:
        listed = await public.list_payment_methods(operations.ListPaymentMethodsRequest())
        assert all(method.simulated for method in listed.body.items)
        return [method.code for method in listed.body.items]

    def changed(version: int, *methods: str) -> SettingChanged:
        values = {"checkout": {**example, "payment_minutes": 15, "payment_methods": methods}}
        state = {"setting_group": "CHECKOUT", "values": values, "version": version, "as_of": NOW}
        return msgspec.convert({"setting_group": "CHECKOUT", "setting": state}, SettingChanged)

    assert await offered() == ["CARD", "TRANSFER", "WALLET"]
    await paying.react(changed(2, "WALLET", "CARD"))
    await paying.react(changed(1, "TRANSFER"))
    assert await offered() == ["WALLET", "CARD"]


async def test_the_ledger_only_grows(paying: Serving, staff: PayingClient) -> None:
    await paid(paying, staff)
    for statement in (ledger.update().values(amount=0), ledger.delete()):
        with pytest.raises(DBAPIError, match="append-only"):
            await paying.store.command(lambda tx, change=statement: tx.execute(change))  # type: ignore[misc]


async def test_the_store_itself_refuses_what_must_never_be(paying: Serving, staff: PayingClient) -> None:
    _, intent = await paid(paying, staff)
    mine = intents.update().where(intents.c.payment_intent_id == intent.payment_intent_id)
    for wrong in ({"refunded": 4471}, {"captured": 1}, {"refunded": -1}):
        with pytest.raises(DBAPIError):
            await paying.store.command(lambda tx, values=wrong: tx.execute(mine.values(values)))  # type: ignore[misc]


async def test_the_sums_of_the_ledger_are_those_of_the_intents(paying: Serving, staff: PayingClient) -> None:
    await paid(paying, staff)
    sums = select(ledger.c.kind, func.sum(ledger.c.amount).label("amount")).group_by(ledger.c.kind)
    totals = select(func.sum(intents.c.captured).label("captured"), func.sum(intents.c.refunded).label("refunded"))
    by_kind = {row.kind: row.amount for row in await paying.store.query(lambda tx: tx.all(sums))}
    [whole] = await paying.store.query(lambda tx: tx.all(totals))
    assert by_kind["CAPTURE"] == by_kind["AUTHORISE"] == whole.captured
    assert by_kind.get("REFUND", 0) == whole.refunded
