"""What messages tell: one type of facts for each kind of message. What is one of a few words, such as `reason`, is a key of the texts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from generated.cataloging.models import VariantOffer
from generated.common.models import Money
from generated.ordering.models import Order, OrderShipment
from impl.profiling.documents.letter import Attachment, Link
from impl.profiling.domain.message import Template
from impl.profiling.domain.shop import Seller, Store, Terms


@dataclass(frozen=True, kw_only=True)
class Shop:
    """Who writes. `url` is the shop's address, without a slash at its end."""

    store: Store
    seller: Seller | None
    terms: Terms
    url: str

    @property
    def terms_page(self) -> str:
        """Where the terms of sale stand, with the right of withdrawal."""
        page = self.terms.terms_url
        return self.url + page if page.startswith("/") else page


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What every message may name. `ends` is the page where one asks for no more of the kind, `one_click` where a mail program does."""

    audience: ClassVar[str] = "ACCOUNT"
    """Why somebody gets it: a key of the texts."""
    shop: Shop

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        return ()

    @property
    def ends(self) -> Link | None:
        return None

    @property
    def one_click(self) -> Link | None:
        return None


@dataclass(frozen=True, kw_only=True)
class OrderFacts(Facts):
    """An order as it is now. `link` opens it: the customer's page, or a guest's with the token. `addressee` is who is greeted."""

    audience = "ORDER"

    addressee: str
    order: Order
    link: Link


@dataclass(frozen=True, kw_only=True)
class InvoiceFacts(OrderFacts):
    invoice_number: str
    pdf: Attachment

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        return (self.pdf,)


@dataclass(frozen=True, kw_only=True)
class Content:
    """What a parcel holds of a line."""

    quantity: int
    name: str
    name_en: str | None


@dataclass(frozen=True, kw_only=True)
class ParcelFacts(OrderFacts):
    """A parcel of an order: the `place`th of `count`."""

    parcel: OrderShipment
    contents: Sequence[Content]
    place: int
    count: int


@dataclass(frozen=True, kw_only=True)
class PaymentFacts(OrderFacts):
    """Why a payment failed; `cart` is where the goods are again: the account's, or the one of a guest's browser."""

    reason: str
    cart: Link


@dataclass(frozen=True, kw_only=True)
class RefundFacts(OrderFacts):
    """What went back. The credit note is there when the order has a final invoice."""

    amount: Money
    reason: str
    credit_note_number: str | None
    credit_note: Attachment | None

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        return (self.credit_note,) if self.credit_note else ()


@dataclass(frozen=True, kw_only=True)
class BackInStockFacts(Facts):
    audience = "STOCK"
    variant: VariantOffer
    link: Link
    end: Link

    @property
    def ends(self) -> Link | None:
        return self.end


@dataclass(frozen=True, kw_only=True)
class PersonFacts(Facts):
    """Something about an account happened at an instant. `link` opens the person's site."""

    first_name: str
    at: datetime
    link: Link


@dataclass(frozen=True, kw_only=True)
class OneTimeFacts(PersonFacts):
    """`link` may be followed once, until then."""

    until: datetime


@dataclass(frozen=True, kw_only=True)
class InvitationFacts(OneTimeFacts):
    audience = "INVITATION"
    role: str


@dataclass(frozen=True, kw_only=True)
class AddressFacts(PersonFacts):
    change: str


@dataclass(frozen=True, kw_only=True)
class DeviceFacts(PersonFacts):
    """`device` is what the person recognises the browser by; empty when it said nothing."""

    device: str


@dataclass(frozen=True, kw_only=True)
class FactorFacts(PersonFacts):
    change: str


@dataclass(frozen=True, kw_only=True)
class RecoveryFacts(DeviceFacts):
    """A recovery code signed the browser in, and so many are `left`."""

    left: int


@dataclass(frozen=True, kw_only=True)
class FarewellFacts(Facts):
    """An account was erased at an instant. Invoices stay until the end of the year `last_year`, at the latest."""

    audience = "FAREWELL"
    at: datetime
    last_year: int


@dataclass(frozen=True, kw_only=True)
class NewsFacts(Facts):
    audience = "NEWS"
    subject: str
    paragraphs: Sequence[str]
    end: Link
    end_at_once: Link

    @property
    def ends(self) -> Link | None:
        return self.end

    @property
    def one_click(self) -> Link | None:
        return self.end_at_once


@dataclass(frozen=True, kw_only=True)
class StockNotice:
    sku: str
    name: str
    name_en: str | None
    left: int


@dataclass(frozen=True, kw_only=True)
class ProcessNotice:
    order_number: str
    step: str
    link: Link


@dataclass(frozen=True, kw_only=True)
class LetterNotice:
    service: str
    topic: str
    event_type: str


@dataclass(frozen=True, kw_only=True)
class NoticeFacts(Facts):
    """What happened since the last notice of the kind: some, and how many `more`. `link` is the page of the back office."""

    audience = "STAFF"
    kind: str
    notices: Sequence[StockNotice | ProcessNotice | LetterNotice]
    more: int
    link: Link


FACTS: Mapping[Template, type[Facts]] = {
    "ORDER_CONFIRMED": OrderFacts,
    "INVOICE_READY": InvoiceFacts,
    "PARCEL_DISPATCHED": ParcelFacts,
    "PARCEL_DELIVERED": ParcelFacts,
    "ORDER_CANCELLED": OrderFacts,
    "PAYMENT_FAILED": PaymentFacts,
    "REFUNDED": RefundFacts,
    "BACK_IN_STOCK": BackInStockFacts,
    "EMAIL_CONFIRMATION": OneTimeFacts,
    "PASSWORD_RESET": OneTimeFacts,
    "PASSWORD_CHANGED": PersonFacts,
    "EMAIL_CHANGE": OneTimeFacts,
    "EMAIL_CHANGED": PersonFacts,
    "ADDRESS_CHANGED": AddressFacts,
    "NEW_DEVICE": DeviceFacts,
    "INVITATION": InvitationFacts,
    "SECOND_FACTOR_CHANGED": FactorFacts,
    "RECOVERY_CODE_USED": RecoveryFacts,
    "ACCOUNT_SUSPENDED": PersonFacts,
    "ACCOUNT_REINSTATED": PersonFacts,
    "ACCOUNT_ERASED": FarewellFacts,
    "NEWS": NewsFacts,
    "STAFF_NOTICE": NoticeFacts,
}
"""What each template tells."""
