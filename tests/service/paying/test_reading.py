"""Who sees payments; the repair entry; settings."""

import asyncio
from hashlib import sha256
from pathlib import Path
from secrets import token_urlsafe

import msgspec
import pytest
from sqlalchemy import text

from generated.events.administering import SettingChanged
from generated.events.ordering import OrderCreated
from generated.paying import models, operations, problems
from generated.paying.client import PayingClient
from impl.paying import tables
from impl.paying.first_start import first_start
from impl.paying.job_types import ProcessPayment
from impl.paying.projections.shop_settings import CHECKOUT
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from tests.service.paying.support import NOW, intent_of, order, paid, simulate
from tests.support.messaging import opened_store
from tests.support.service import Serving


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
    await paying.store.command(lambda tx: tx.unschedule(ProcessPayment(order_id=placed.order_id)))
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


async def test_the_settings_that_an_earlier_release_kept_are_carried_over_at_the_start(tmp_path: Path) -> None:
    with opened_store(f"sqlite:///{tmp_path}/paying.db", tables.metadata) as store:

        def of_release_0_1_0(tx: Transaction) -> None:
            tx.execute(text("CREATE TABLE settings (setting_group VARCHAR(20), version INTEGER, document JSON)"))
            document = """{"payment_methods": ["WALLET", "CARD"]}"""
            tx.execute(text("INSERT INTO settings VALUES ('CHECKOUT', 4, :document)"), {"document": document})

        await store.command(of_release_0_1_0)
        await store.command(first_start)
        assert (await store.query(CHECKOUT.current)).payment_methods == ("WALLET", "CARD")
        await store.command(lambda tx: CHECKOUT.keep(tx, 5, {"payment_methods": ["TRANSFER"]}))
        await store.command(first_start)  # another start brings nothing back
        assert (await store.query(CHECKOUT.current)).payment_methods == ("TRANSFER",)
