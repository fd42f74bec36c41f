"""A person with unmistakable words lives a whole life in the shop and is erased: then nothing is found that the table does not allow.

The table is contracts/personal-data.md. Looked through are all columns of all stores, their search indexes and files, all topics, and logs.
"""

import sqlite3
from collections.abc import AsyncIterator, Awaitable, Iterable, Mapping
from contextlib import closing, suppress
from pathlib import Path

from aiokafka import AIOKafkaConsumer, TopicPartition
from sqlalchemy import create_engine

from generated.billing.operations import GetInvoicePdfRequest, ListOrderInvoicesRequest
from generated.common.models import Address
from generated.common.operations import DiscardDeadLetterRequest
from generated.ordering.models import Order
from generated.ordering.operations import GetOrderRequest
from generated.paying.models import Money, RefundDraft
from generated.paying.operations import CreateRefundRequest, GetPaymentIntentRequest
from generated.profiling import models, operations
from generated.shipping.operations import ListOrderShipmentsRequest
from generated.stocking.models import StockSubscriptionDraft
from generated.stocking.operations import SubscribeBackInStockRequest
from impl.kernel.words import fold
from infra.local.launcher.programs.topics import admin_client, partitions_of, read_topics
from infra.local.launcher.system import TOPICS, System
from infra.local.players.accounts import Account
from infra.local.players.callers import until
from infra.local.players.inbox import Inbox
from infra.runtime.ids import new_id
from infra.runtime.problem import NotFound
from tests.journeys.test_dead_letters import dead_letter
from tests.support.personal import columns_with
from tests.support.personal_data import TABLE, holdings
from tests.support.shop import Buyer, Shop

WORD = "Quixotherwell"
"""In everything that the person says: no other test has it."""
PASSWORD = "seven horses sleep here"
HOME = Address(
    recipient=f"{WORD} Ives",
    company=f"{WORD} Co",
    line1=f"7 {WORD} Row",
    postal_code="75011",
    city=f"{WORD} Bourg",
    country="FR",
)
_POISON = [("ce_type", b"paying.payment-succeeded.v1"), ("sequence", b"9" * 18)]


async def test_nothing_is_found_that_the_table_does_not_allow(shop: Shop) -> None:
    person = await _registered(shop)
    guest, order = await _guests_order(shop, person)
    await _life(shop, person)
    assert await _opened_by(guest, order) == ["order", "invoices", "invoice as PDF", "parcels", "payment"]
    before = await _places(shop)
    assert before >= {"profiling.customers", "profiling.addresses", "ordering.orders", "billing.invoices", "shipping.labels"}
    assert before >= {"runtime.letters", "stocking.stock_subscriptions", "topic.profiling.customers"}
    await _erase(person)
    farewell = await Inbox(shop.system.inbox, shop.session).mail(person.account.email, "ACCOUNT_ERASED")
    assert "L123-22" in farewell.text
    await until(lambda: _surplus(shop), lambda surplus: not surplus, f"{WORD} being found only where the table allows it")
    assert "billing.invoices" in await _places(shop)
    await until(lambda: _opened_by(guest, order), lambda opened: not opened, "The link of the guest's order opening nothing")
    assert _files_with(shop.system) == []


def test_a_store_that_is_left_out_of_the_table_is_found() -> None:
    allowed = _allowed(TABLE.read_text(encoding="utf-8"))
    assert "billing.invoices" in allowed
    planted = TABLE.read_text(encoding="utf-8").replace("with both addresses | kept", "with both addresses | at once")
    assert "billing.invoices" not in _allowed(planted)


async def _registered(shop: Shop) -> Buyer:
    person = shop.guest()
    person.account = Account("CUSTOMER", f"{WORD}.{new_id('who')}@example.com", PASSWORD)
    await person.open_cart()
    await person.put_in(shop.mug.sku)
    await person.choose_delivery(HOME)
    draft = models.CustomerDraft(email=person.account.email, password=PASSWORD, first_name=WORD, last_name=WORD, language="FR")
    await person.services.profiling.register_customer(operations.RegisterCustomerRequest(body=draft))
    await person.sign_in()
    await person.claim_cart()
    return person


async def _guests_order(shop: Shop, person: Buyer) -> tuple[Buyer, Order]:
    """An order that the person placed without the account, and that joined it: who placed it, with the token, and the order."""
    guest = shop.guest()
    guest.account = person.account
    await guest.fill_cart((shop.mug.sku, 1))
    await guest.choose_delivery(HOME)
    order = await shop.confirmed(guest)
    await _delivered(shop, guest, order)
    mail = await Inbox(shop.system.inbox, shop.session).mail(person.account.email, "EMAIL_CONFIRMATION")
    token = mail.link("/email-confirmation").rpartition("token=")[2]
    await person.services.profiling.confirm_email(operations.ConfirmEmailRequest(body=models.EmailConfirmation(token=token)))
    await until(lambda: _opened_by(person, order), lambda opened: len(opened) == 5, f"{order.order_id} being in the account")
    return guest, await guest.see(order.order_id)


async def _delivered(shop: Shop, buyer: Buyer, order: Order) -> None:
    parcel = await shop.staff.shipment(order.order_id)
    await shop.staff.void((await shop.staff.label(parcel.shipment_id)).label_id)
    await shop.staff.label(parcel.shipment_id)
    await shop.staff.dispatch(parcel.shipment_id)
    await shop.staff.track(parcel.shipment_id, "DELIVERED", f"{WORD} Bourg")
    await buyer.wait_for(order.order_id, "DELIVERED")


async def _opened_by(buyer: Buyer, order: Order) -> list[str]:
    """What of an order its buyer can still open."""
    ask = buyer.services
    order_id, invoice_id, intent_id = order.order_id, str(order.invoice_id), str(order.payment_intent_id)
    tried: Mapping[str, Awaitable[object]] = {
        "order": ask.ordering.get_order(GetOrderRequest(order_id=order_id)),
        "invoices": ask.billing.list_order_invoices(ListOrderInvoicesRequest(order_id=order_id)),
        "invoice as PDF": ask.billing.get_invoice_pdf(GetInvoicePdfRequest(invoice_id=invoice_id)),
        "parcels": ask.shipping.list_order_shipments(ListOrderShipmentsRequest(order_id=order_id)),
        "payment": ask.paying.get_payment_intent(GetPaymentIntentRequest(payment_intent_id=intent_id)),
    }
    opened = []
    for what, answer in tried.items():
        with suppress(NotFound):
            await answer
            opened.append(what)
    return opened


async def _life(shop: Shop, person: Buyer) -> None:
    """Addresses, wishes, a second factor, an order that arrives and is refunded, one that is cancelled, an alert, a dead letter."""
    me = person.services.profiling
    book = models.AddressDraft(label=f"{WORD} Hall", address=HOME)
    await me.add_my_address(operations.AddMyAddressRequest(body=book, idempotency_key=new_id("key")))
    await me.add_wish(operations.AddWishRequest(sku=shop.mug.sku))
    await me.start_second_factor(operations.StartSecondFactorRequest(body=models.SecondFactorStart(password=PASSWORD)))
    await person.choose_delivery(HOME)
    delivered = await shop.confirmed(person)
    await _delivered(shop, person, delivered)
    payment = await shop.staff.payment(delivered.order_id)
    assert payment is not None
    refund = RefundDraft(
        payment_intent_id=payment.payment_intent_id,
        amount=Money(amount=100, currency="EUR"),
        reason="DAMAGED",
        note=f"{WORD} called",
    )
    request = CreateRefundRequest(body=refund, idempotency_key=new_id("key"))
    await shop.staff.services.paying.create_refund(request)
    await person.fill_cart((shop.mug.sku, 1))
    await person.choose_delivery(HOME)
    cancelled = await shop.confirmed(person)
    await person.cancel(cancelled.order_id)
    await shop.undone(cancelled.order_id)
    sold_out = await shop.staff.offer("Tasse épuisée", price=990, stock=0)
    alert = StockSubscriptionDraft(sku=sold_out.sku, email=person.account.email, language="FR")
    await person.services.stocking.subscribe_back_in_stock(SubscribeBackInStockRequest(body=alert))
    await shop.plant("paying.payments", delivered.order_id.encode(), WORD.encode(), _POISON, stranger=True)
    letter = await dead_letter(shop, "ordering", delivered.order_id)
    discarded = DiscardDeadLetterRequest(dead_letter_id=letter.dead_letter_id)
    await shop.staff.services.ordering.discard_dead_letter(discarded)


async def _erase(person: Buyer) -> None:
    body = models.Erasure(password=PASSWORD)
    await person.services.profiling.erase_me(operations.EraseMeRequest(body=body))


def _allowed(table: str) -> set[str]:
    return {each.place for each in holdings(table) if each.erased == "kept"}


async def _surplus(shop: Shop) -> set[str]:
    return await _places(shop) - _allowed(TABLE.read_text(encoding="utf-8"))


async def _places(shop: Shop) -> set[str]:
    """Where the word is, as the table names it: tables, topics, logs."""
    system = shop.system
    found = {place for service in system.services for place in _tables_with(service, system.store_url(service))}
    logs = {f"log of {name}" for name in system.services if fold(WORD) in fold(system.logs(name))}
    return found | await _topics_with(shop) | logs


def _tables_with(service: str, url: str) -> Iterable[str]:
    engine = create_engine(url)
    with engine.connect() as connection:
        places = {place.partition(".")[0] for place in columns_with(connection, [WORD])}
    engine.dispose()
    for table in places:
        is_of_runtime = table.startswith("runtime_")
        yield f"runtime.{table.removeprefix('runtime_')}" if is_of_runtime else f"{service}.{table.removesuffix('_search')}"


async def _topics_with(shop: Shop) -> set[str]:
    """The topics that have the word in a record that a service wrote."""
    async with admin_client(shop.system.kafka) as admin:
        await admin.start()
        counts = {topic.name: len(await partitions_of(admin, topic.name)) for topic in read_topics(TOPICS)}
    async with AIOKafkaConsumer(bootstrap_servers=shop.system.kafka, auto_offset_reset="earliest") as consumer:
        places = [TopicPartition(topic, number) for topic, count in counts.items() for number in range(count)]
        consumer.assign(places)
        ends = await consumer.end_offsets(places)
        await consumer.seek_to_beginning(*places)
        return {
            f"topic.{place.topic}"
            async for place, offset, value in _records(consumer, ends)
            if fold(WORD) in fold(value) and (place.topic, place.partition, offset) not in shop.strangers
        }


async def _records(
    consumer: AIOKafkaConsumer, ends: Mapping[TopicPartition, int]
) -> AsyncIterator[tuple[TopicPartition, int, str]]:
    while any([await consumer.position(place) < end for place, end in ends.items()]):
        for place, records in (await consumer.getmany(timeout_ms=500)).items():
            for record in records:
                yield place, record.offset, (record.value or b"").decode(errors="replace")


def _files_with(system: System) -> list[str]:
    """The files of SQLite that still have the word in a page that nothing leads to; invoices may have it."""
    found = []
    for service in system.services:
        url = system.store_url(service)
        if not url.startswith("sqlite:///") or service == "billing":
            continue
        path = Path(url.removeprefix("sqlite:///"))
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if WORD.encode() in path.read_bytes():
            found.append(path.name)
    return found
