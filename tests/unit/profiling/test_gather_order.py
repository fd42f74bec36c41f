"""What a message about an order tells, waits for, and goes out without: asked of services that answer by their contracts' examples."""

import json
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from generated.billing.client import BillingClient
from generated.ordering.client import OrderingClient
from impl.profiling.documents.examples import shop
from impl.profiling.documents.facts import Facts, InvoiceFacts, OrderFacts, ParcelFacts, RefundFacts
from impl.profiling.documents.letters import render
from impl.profiling.domain.customer import Customer, Language
from impl.profiling.domain.message import Message, Template
from impl.profiling.gateways.invoices import Invoices
from impl.profiling.gateways.orders import Orders
from impl.profiling.repositories.customers import customers
from impl.profiling.tables import metadata
from impl.profiling.use_cases.gather_order import GatherOrder
from impl.profiling.use_cases.gathering import Gathered, NothingToTell, Sites, TooEarly
from infra.runtime.channel import Channel
from infra.runtime.events.publications import EventPublications
from infra.runtime.store.sqlite import SqliteStore

_GENERATED = Path(__file__).parents[3] / "generated"
_CAMILLES, _JOS = "ord_01jd8z3k5m7n9p1q3r5s7t9v1w", "ord_01jd8z3k5m7n9p1q3r5s7t9v2x"
_AT = datetime(2026, 11, 1, tzinfo=UTC)
_REFUND = {"refund_id": "rfd_01jd8z3k5m7n9p1q3r5s7t9v2x", "amount": "1791", "reason": "DAMAGED"}
_PARCEL = {"shipment_id": "shp_01jd8z3k5m7n9p1q3r5s7t9v2x", "lines": "lin_01jd8z3k5m7n9p1q3r5s7t9v2y=1"}
_PDF = b"%PDF-1.7"


def examples(service: str, operation_id: str) -> dict[str, Any]:
    document = json.loads((_GENERATED / service / "openapi.json").read_bytes())
    operations = [each for path in document["paths"].values() for each in path.values() if isinstance(each, dict)]
    (operation,) = [each for each in operations if each.get("operationId") == operation_id]
    content = operation["responses"]["200"]["content"]["application/json"]["examples"]
    return {name: example["value"] for name, example in content.items()}


class Others:
    """ORDERING and BILLING, as far as messages ask them. A test alters what they answer; what is gone is not found."""

    def __init__(self) -> None:
        contacts, orders = examples("ordering", "get_order_contact"), examples("ordering", "get_order")
        invoices = examples("billing", "list_order_invoices")
        self.answers: dict[str, Any] = {
            f"/orders/{_CAMILLES}/contact": contacts["customer"],
            f"/orders/{_JOS}/contact": contacts["guest"],
            f"/orders/{_CAMILLES}": orders["confirmed"],
            f"/orders/{_JOS}": orders["delivered"],
            f"/orders/{_CAMILLES}/invoices": invoices["confirmed"],
            f"/orders/{_JOS}/invoices": invoices["refunded"],
        }

    async def handle(self, request: web.Request) -> web.Response:
        if request.path.endswith("/pdf"):
            return web.Response(body=_PDF, content_type="application/pdf")
        if (body := self.answers.get(request.path)) is not None:
            return web.json_response(body)
        return web.json_response({"code": "not-found", "status": 404, "title": "", "type": ""}, status=404)

    @property
    def jos_documents(self) -> list[dict[str, Any]]:
        documents: list[dict[str, Any]] = self.answers[f"/orders/{_JOS}/invoices"]["items"]
        return documents


@pytest.fixture
def others() -> Others:
    return Others()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    """PROFILING's own, where Camille has an account."""
    store = SqliteStore(f"sqlite:///{tmp_path / 'store.db'}", EventPublications((), {}))
    store.create_tables(metadata)
    customer_id = examples("ordering", "get_order_contact")["customer"]["customer_id"]
    whose = {"customer_id": customer_id, "email": "camille@example.org", "first_name": "Camille", "last_name": "Martin"}
    camille = Customer(**whose, language="FR", created_at=_AT, updated_at=_AT)
    store.command_now(lambda tx: customers.add(tx, camille))
    yield store
    store.close()


@pytest.fixture
async def gather(others: Others, store: SqliteStore) -> AsyncIterator[GatherOrder]:
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", others.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    async with aiohttp.ClientSession() as session:
        yield GatherOrder(
            store=store,
            orders=Orders(OrderingClient(Channel("ordering", site.name, session))),
            invoices=Invoices(BillingClient(Channel("billing", site.name, session))),
            sites=Sites(shop="https://shop.example", backoffice="https://office.example", profiling="https://api.example"),
        )
    await runner.cleanup()


async def gathered(
    gather: GatherOrder,
    template: Template,
    about: Mapping[str, str] | None = None,
    *,
    order_id: str = _JOS,
    since: datetime = _AT,
) -> Gathered:
    message = Message(
        message_id="msg_01jd8z3k5m7n9p1q3r5s7t9v1w",
        template=template,
        order_id=order_id,
        about=about or {},
        version=1,
        created_at=_AT,
        updated_at=_AT,
    )
    return await gather(message, order_id, shop(), since=since)


async def test_a_guest_gets_the_way_back_and_a_customer_the_account(gather: GatherOrder) -> None:
    guest, customer = await gathered(gather, "ORDER_CONFIRMED"), await gathered(gather, "ORDER_CONFIRMED", order_id=_CAMILLES)
    assert isinstance(guest.facts, OrderFacts)
    assert isinstance(customer.facts, OrderFacts)
    assert (guest.recipient, guest.language) == ("jo@example.org", "EN")
    token = "tY5mVr8cQw2nZs6kXb9hLf3jDp7gAe4uCi1oKtWqRx0"
    assert guest.facts.link.token == token
    assert str(guest.facts.link) == f"https://shop.example/guest-order/{_JOS}#token={token}"
    assert (customer.recipient, customer.language) == ("camille@example.org", "FR")
    assert (str(customer.facts.link), customer.facts.link.token) == (f"https://shop.example/account/orders/{_CAMILLES}", "")


async def test_who_ordered_is_greeted_whoever_gets_the_parcel(gather: GatherOrder, others: Others) -> None:
    for order_id in (_CAMILLES, _JOS):
        order = others.answers[f"/orders/{order_id}"]
        order["delivery_address"] = {**order["delivery_address"], "recipient": "Aunt Odile"}
    others.answers[f"/orders/{_CAMILLES}"]["billing_address"] = others.answers[f"/orders/{_CAMILLES}"]["delivery_address"]
    billed = others.answers[f"/orders/{_JOS}"]["billing_address"]["recipient"]
    assert await greeting(gather, _CAMILLES, "FR") == "Bonjour Camille,"
    assert await greeting(gather, _JOS, "EN") == f"Hello {billed},"


async def greeting(gather: GatherOrder, order_id: str, language: Language) -> str:
    facts = (await gathered(gather, "ORDER_CONFIRMED", order_id=order_id)).facts
    text = render("ORDER_CONFIRMED", language, facts).text
    return next(line for line in text.splitlines() if line.startswith(("Bonjour", "Hello")))


async def test_an_order_whose_person_was_erased_tells_nothing(gather: GatherOrder, others: Others) -> None:
    del others.answers[f"/orders/{_JOS}/contact"]
    with pytest.raises(NothingToTell, match="erased"):
        await gathered(gather, "ORDER_CONFIRMED")


async def test_the_invoice_comes_with_its_pdf(gather: GatherOrder) -> None:
    about = {"invoice_id": "inv_01jd8z3k5m7n9p1q3r5s7t9v1w"}
    facts = (await gathered(gather, "INVOICE_READY", about, order_id=_CAMILLES)).facts
    assert isinstance(facts, InvoiceFacts)
    assert (facts.invoice_number, facts.pdf.name, facts.pdf.content) == ("FA-2026-000042", "FA-2026-000042.pdf", _PDF)
    with pytest.raises(NothingToTell, match="before messages were sent"):
        await gathered(gather, "INVOICE_READY", about, order_id=_CAMILLES, since=datetime(2027, 1, 1, tzinfo=UTC))


async def test_a_refund_comes_with_its_credit_note(gather: GatherOrder) -> None:
    facts = (await gathered(gather, "REFUNDED", _REFUND)).facts
    assert isinstance(facts, RefundFacts)
    assert facts.credit_note is not None
    assert (facts.amount.amount, facts.credit_note_number, facts.credit_note.name) == (
        1791,
        "AV-2026-000007",
        "AV-2026-000007.pdf",
    )


def _no_note(others: Others) -> None:
    others.jos_documents.pop()


def _note_of_another_refund(others: Others) -> None:
    others.jos_documents[1]["refund_id"] = "rfd_01jd8z3k5m7n9p1q3r5s7t9v3y"


def _not_printed(others: Others) -> None:
    others.jos_documents[1]["printed"] = False


def _draft(others: Others) -> None:
    others.jos_documents[:] = [{**others.jos_documents[0], "status": "DRAFT"}]


def _not_drafted(others: Others) -> None:
    others.jos_documents.clear()


@pytest.mark.parametrize("alter", [_no_note, _note_of_another_refund, _not_printed, _draft, _not_drafted])
async def test_a_refund_waits_for_its_credit_note(gather: GatherOrder, others: Others, alter: Callable[[Others], None]) -> None:
    alter(others)
    with pytest.raises(TooEarly):
        await gathered(gather, "REFUNDED", _REFUND)


async def test_a_refund_of_an_order_without_an_invoice_has_no_credit_note(gather: GatherOrder, others: Others) -> None:
    """It was paid after it had expired: its draft is void."""
    others.jos_documents[:] = [{**others.jos_documents[0], "status": "VOID"}]
    facts = (await gathered(gather, "REFUNDED", {**_REFUND, "reason": "ORDER_EXPIRED"})).facts
    assert isinstance(facts, RefundFacts)
    assert (facts.credit_note, facts.credit_note_number, facts.attachments) == (None, None, ())


async def test_a_parcel_tells_what_it_holds_and_its_place(gather: GatherOrder, others: Others) -> None:
    other = {"shipment_id": "shp_01jd8z3k5m7n9p1q3r5s7t9v2y", "shipment_number": "EX-2026-000050", "carrier_code": "DHL"}
    parcels = others.answers[f"/orders/{_JOS}"]["shipments"]
    parcels[:0] = [{**other, "status": "CANCELLED"}, {**other, "status": "LABELLED"}]
    facts: Facts = (await gathered(gather, "PARCEL_DISPATCHED", _PARCEL)).facts
    assert isinstance(facts, ParcelFacts)
    assert (facts.place, facts.count, facts.parcel.tracking_number) == (2, 2, "LX000000005FR")
    assert [(each.quantity, each.name) for each in facts.contents] == [(1, "Green tea, 100 g")]


async def test_a_parcel_waits_until_the_order_knows_its_number(gather: GatherOrder, others: Others) -> None:
    parcels = others.answers[f"/orders/{_JOS}"]["shipments"]
    del parcels[0]["tracking_number"]
    with pytest.raises(TooEarly):
        await gathered(gather, "PARCEL_DISPATCHED", _PARCEL)
    parcels.clear()
    with pytest.raises(TooEarly):
        await gathered(gather, "PARCEL_DISPATCHED", _PARCEL)
