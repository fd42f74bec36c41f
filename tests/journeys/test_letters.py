"""One order's whole life, read in the inbox: by a customer and by a guest, in French and in English."""

import io
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import pytest
from pypdf import PdfReader

from infra.local.players.callers import until
from infra.local.players.inbox import Inbox, Mail
from infra.runtime.ids import new_id
from tests.journeys.test_order import Curl, filled_cart, order_of
from tests.support.shop import Shop


class Reader:
    """Somebody who ordered, and what came by mail."""

    def __init__(self, shop: Shop, locale: str) -> None:
        self.shop, self.locale = shop, locale
        self.email = f"{new_id('reader')}@example.com"
        self.curl, self.inbox = Curl(shop), Inbox(shop.system.inbox, shop.session)
        self.order: Any = None

    async def mail(self, template: str, *, subject_has: str = "") -> Mail:
        return await self.inbox.mail(self.email, template, subject_has=subject_has, seconds=60)

    async def templates(self) -> list[str]:
        return [mail.template for mail in await self.inbox.mails(self.email)]

    async def pdf(self, mail: Mail) -> str:
        """The text of the PDF that came with a mail."""
        content = await self.inbox.attachment(mail)
        return "".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)

    async def orders(self) -> None:
        cart_token = ""
        opened = await self.curl.post("carting", "/carts")
        if "Authorization" not in self.curl.headers:
            cart_token = self.curl.headers["Cart_Token"] = opened["cart_token"]
        cart = await filled_cart(self.curl, opened["cart"]["cart_id"], 2)
        more = {"email": self.email} if cart_token else {}
        draft = order_of(cart, locale=self.locale, **more)
        self.order = await self.curl.post("ordering", "/orders", draft, Idempotency_Key=new_id("key"))
        self.shop.accepted.add(self.order["order_id"])
        self.curl.headers.pop("Cart_Token", None)


class Guest(Reader):
    """Without an account, and without anything that the browser kept: only the mails."""

    async def opens(self, link: str) -> Any:
        """Opens the order by the link alone."""
        parts = urlsplit(link)
        assert parts.path == f"/guest-order/{self.order['order_id']}"
        token = parts.fragment.removeprefix("token=")
        return await Curl(self.shop, Order_Token=token).get("ordering", f"/orders/{self.order['order_id']}")


class Customer(Reader):
    async def registers(self) -> None:
        person = {"email": self.email, "password": "correct horse battery"}
        names = {"first_name": "Camille", "last_name": "Martin", "language": self.locale.upper()}
        await self.curl.post("profiling", "/customers", {**person, **names})
        session = await self.curl.post("profiling", "/sessions", person)
        self.curl.headers["Authorization"] = f"Bearer {session['access_token']}"

    async def opens(self, link: str) -> Any:
        """Opens the order on the account's own page: the link has no token."""
        parts = urlsplit(link)
        assert (parts.path, parts.fragment) == (f"/account/orders/{self.order['order_id']}", "")
        return await self.curl.get("ordering", f"/orders/{self.order['order_id']}")


@pytest.fixture(params=["guest-fr", "guest-en", "customer-fr", "customer-en"])
async def reader(shop: Shop, request: pytest.FixtureRequest) -> AsyncIterator[Guest | Customer]:
    kind, _, locale = request.param.partition("-")
    if kind == "guest":
        yield Guest(shop, locale)
        return
    customer = Customer(shop, locale)
    await customer.registers()
    yield customer


async def test_an_orders_life_is_read_in_the_inbox(shop: Shop, reader: Guest | Customer) -> None:
    french = reader.locale == "fr"
    await reader.orders()
    order_id, number = reader.order["order_id"], reader.order["order_number"]
    name = reader.order["lines"][0]["name"]

    confirmed = await reader.mail("ORDER_CONFIRMED")
    assert confirmed.subject == (f"Commande {number} confirmée" if french else f"Order {number} confirmed")
    assert confirmed.headers["Content-Language"] == reader.locale
    for part in (name, "12 rue des Lilas", "75011 Paris", number, "39,80" if french else "39.80", "/terms"):
        assert part in confirmed.text
    found_again = await reader.opens(confirmed.link(order_id))
    assert found_again["order_number"] == number

    order = await shop.fulfilled(order_id)
    invoice = await reader.mail("INVOICE_READY")
    assert invoice.attachments[0].name == f"{order.invoice_number}.pdf"
    assert str(order.invoice_number) in await reader.pdf(invoice)

    parcel = await shop.staff.shipment(order_id)
    label = await shop.staff.label(parcel.shipment_id)
    await shop.staff.dispatch(parcel.shipment_id)
    dispatched = await reader.mail("PARCEL_DISPATCHED")
    assert str(label.tracking_number) in dispatched.text
    assert f"2 × {name}" in dispatched.text
    assert dispatched.link(str(label.tracking_number))
    await shop.staff.track(parcel.shipment_id, "DELIVERED", "Paris", datetime.now(UTC))
    delivered = await reader.mail("PARCEL_DELIVERED")
    await reader.opens(delivered.link(order_id))

    await shop.staff.refund(str(order.payment_intent_id), 500)
    refunded = await reader.mail("REFUNDED")
    assert ("5,00\xa0€" if french else "€5.00") in refunded.text
    (note,) = [each for each in await shop.staff.invoices(order_id) if each.type == "CREDIT_NOTE"]
    assert refunded.attachments[0].name == f"{note.invoice_number}.pdf"
    assert str(note.invoice_number) in await reader.pdf(refunded)

    told = await until(reader.templates, lambda seen: "REFUNDED" in seen)
    about_order = [each for each in told if each not in {"EMAIL_CONFIRMATION", "NEW_DEVICE"}]
    assert sorted(about_order) == sorted(
        ["ORDER_CONFIRMED", "INVOICE_READY", "PARCEL_DISPATCHED", "PARCEL_DELIVERED", "REFUNDED"]
    )


async def test_a_cancelled_order_is_told_and_then_its_refund(shop: Shop) -> None:
    guest = Guest(shop, "fr")
    await guest.orders()
    order_id = guest.order["order_id"]
    await shop.fulfilled(order_id)
    confirmed = await guest.mail("ORDER_CONFIRMED")
    token = urlsplit(confirmed.link("/guest-order/")).fragment.removeprefix("token=")
    curl = Curl(shop, Order_Token=token)  # the browser that ordered is gone: the mail is enough
    await curl.post("ordering", f"/orders/{order_id}/cancellation", {}, Idempotency_Key=new_id("key"))
    cancelled = await guest.mail("ORDER_CANCELLED")
    assert "à votre demande" in cancelled.text
    assert "vous est remboursé" in cancelled.text
    refunded = await guest.mail("REFUNDED")
    assert refunded.attachments[0].name.startswith("AV-")


async def test_a_failed_payment_is_told_once(shop: Shop) -> None:
    guest = Guest(shop, "en")
    async with shop.paying("DECLINE"):
        await guest.orders()
        failed = await guest.mail("PAYMENT_FAILED")
    assert failed.link("/cart")
    await shop.undone(guest.order["order_id"])
    assert await guest.templates() == ["PAYMENT_FAILED"]


async def test_who_waited_for_a_variant_is_told_once_and_may_end_it(shop: Shop) -> None:
    goods = await shop.staff.offer("Théière", price=4990, stock=0)
    reader = Guest(shop, "en")
    asked = {"sku": goods.sku, "email": reader.email, "language": "EN"}
    await reader.curl.post("stocking", "/stock-subscriptions", asked)
    await shop.staff.receive(goods.sku, 3)
    told = await reader.mail("BACK_IN_STOCK")
    assert goods.sku in told.link("/products/")
    token = told.link("/stock-alert-end/").rpartition("/")[2]
    assert token in told.headers["List-Unsubscribe"]
    await reader.curl.send("DELETE", "stocking", f"/stock-subscriptions/{token}")
