"""Gathers what a message about an order tells: from ORDERING and BILLING, and from PROFILING's own store whom it greets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from generated.billing.models import InvoiceSummary
from generated.common.models import Money
from generated.ordering.models import Order, OrderContact
from impl.common.absent import or_none
from impl.profiling.documents.facts import (
    Content,
    Facts,
    InvoiceFacts,
    OrderFacts,
    ParcelFacts,
    PaymentFacts,
    RefundFacts,
    Shop,
)
from impl.profiling.documents.letter import Attachment, Link
from impl.profiling.domain.message import Message
from impl.profiling.gateways.invoices import Invoices
from impl.profiling.gateways.orders import Orders
from impl.profiling.repositories.customers import customers
from impl.profiling.use_cases.gathering import Gathered, NothingToTell, Sites, TooEarly
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_PDF = "application/pdf"


@dataclass(frozen=True, kw_only=True)
class _Known:
    """What every message about an order tells."""

    shop: Shop
    order: Order
    addressee: str
    link: Link

    @property
    def members(self) -> dict[str, Any]:
        return {"shop": self.shop, "order": self.order, "addressee": self.addressee, "link": self.link}


@dataclass(frozen=True, kw_only=True)
class GatherOrder:
    store: Store
    orders: Orders
    invoices: Invoices
    sites: Sites

    async def __call__(self, message: Message, order_id: str, shop: Shop, *, since: datetime) -> Gathered:
        """Returns what the message tells. What happened before `since` is not told."""
        contact = await self.orders.find_contact(order_id)
        if contact is None:
            raise NothingToTell("The order's person was erased.")
        order = await self.orders.get(order_id)
        addressee = await self.store.query(lambda tx: _account_name(tx, contact)) or order.billing_address.recipient
        known = _Known(shop=shop, order=order, addressee=addressee, link=self._link(contact))
        facts = await self._facts(message, known, since)
        return Gathered(recipient=contact.email, language=contact.language, facts=facts)

    def _link(self, contact: OrderContact) -> Link:
        """Returns the way to the order: the account's own page, or the guest's with the token."""
        if contact.customer_id:
            return Link(address=f"{self.sites.shop}/account/orders/{contact.order_id}")
        return Link(address=f"{self.sites.shop}/guest-order/{contact.order_id}#token=", token=contact.order_token or "")

    async def _facts(self, message: Message, known: _Known, since: datetime) -> Facts:
        match message.template:
            case "INVOICE_READY":
                return await self._invoice(message, known, since)
            case "REFUNDED":
                return await self._refund(message, known)
            case "PARCEL_DISPATCHED" | "PARCEL_DELIVERED":
                return _parcel(message.about, known)
            case "PAYMENT_FAILED":
                cart = Link(address=f"{self.sites.shop}/cart")
                return PaymentFacts(**known.members, reason=message.about["reason"], cart=cart)
            case _:
                return OrderFacts(**known.members)

    async def _invoice(self, message: Message, known: _Known, since: datetime) -> Facts:
        documents = await self.invoices.list_of(known.order.order_id)
        invoice = next((each for each in documents if each.invoice_id == message.about["invoice_id"]), None)
        if invoice is None:
            raise NothingToTell("The invoice is gone.")
        if invoice.updated_at < since:
            raise NothingToTell("It was printed before messages were sent.")
        return InvoiceFacts(**known.members, invoice_number=invoice.invoice_number or "", pdf=await self._pdf(invoice))

    async def _refund(self, message: Message, known: _Known) -> Facts:
        about = message.about
        note = _credit_note(await self.invoices.list_of(known.order.order_id), about["refund_id"])
        return RefundFacts(
            **known.members,
            amount=Money(amount=int(about["amount"]), currency="EUR"),
            reason=about["reason"],
            credit_note_number=or_none(note.invoice_number) if note else None,
            credit_note=await self._pdf(note) if note else None,
        )

    async def _pdf(self, document: InvoiceSummary) -> Attachment:
        content = await self.invoices.pdf(document.invoice_id)
        return Attachment(name=f"{document.invoice_number}.pdf", media_type=_PDF, content=content)


def _account_name(tx: Transaction, contact: OrderContact) -> str | None:
    """Returns the first name of who ordered, who may have sent the parcel to somebody else; None of a guest."""
    customer = customers.find(tx, contact.customer_id) if contact.customer_id else None
    return customer.first_name if customer else None


def _credit_note(documents: Sequence[InvoiceSummary], refund_id: str) -> InvoiceSummary | None:
    """Returns the printed credit note of a refund; None when the invoice was void. Raises TooEarly until it is printed."""
    invoice = next((each for each in documents if each.type == "INVOICE"), None)
    if invoice is None or invoice.status == "DRAFT":
        raise TooEarly("the invoice that the refund credits")
    if invoice.status == "VOID":
        return None
    note = next((each for each in documents if each.refund_id == refund_id and each.printed), None)
    if note is None:
        raise TooEarly("the printed credit note of the refund")
    return note


def _parcel(about: Mapping[str, str], known: _Known) -> Facts:
    parcels = [each for each in known.order.shipments if each.status != "CANCELLED"]
    place, parcel = next(
        ((at, each) for at, each in enumerate(parcels, 1) if each.shipment_id == about["shipment_id"]), (0, None)
    )
    if parcel is None or not parcel.tracking_number:
        raise TooEarly("ORDERING's news of the parcel")
    lines = {line.line_id: line for line in known.order.lines}
    contents = [
        Content(quantity=quantity, name=lines[line_id].name, name_en=or_none(lines[line_id].name_en))
        for line_id, quantity in _packed_lines(about["lines"])
    ]
    return ParcelFacts(**known.members, parcel=parcel, contents=contents, place=place, count=len(parcels))


def _packed_lines(text: str) -> list[tuple[str, int]]:
    """Returns the lines and quantities that a message keeps of a parcel: `lin_…=2 lin_…=1`."""
    return [(line_id, int(quantity)) for line_id, _, quantity in (each.partition("=") for each in text.split())]
