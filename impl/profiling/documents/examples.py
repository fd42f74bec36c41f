"""Facts to preview messages with, made from the contracts' examples: Camille's order, Jo's parcel, Ana who waits for tea."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace

import generated
from generated.cataloging.models import VariantOffer
from generated.common.models import Money
from generated.ordering.models import Order, OrderShipment
from impl.common.absent import or_none
from impl.profiling.documents.facts import (
    AddressFacts,
    BackInStockFacts,
    Content,
    DeviceFacts,
    FactorFacts,
    Facts,
    FarewellFacts,
    InvitationFacts,
    InvoiceFacts,
    NewsFacts,
    NoticeFacts,
    OneTimeFacts,
    OrderFacts,
    ParcelFacts,
    PaymentFacts,
    PersonFacts,
    RecoveryFacts,
    RefundFacts,
    Shop,
    StockNotice,
)
from impl.profiling.documents.letter import Attachment, Link
from impl.profiling.domain.message import Template
from impl.profiling.domain.shop import Seller, Store, Terms

_SHOP, _OFFICE = "https://shop.example", "https://office.example"
_AT = datetime.fromisoformat("2026-11-23T09:30:00+00:00")
_TOKEN = "EXAMPLE-EXAMPLE-EXAMPLE-EXAMPLE-EXAMPLE-EXA"  # noqa: S105 - it opens nothing
_REFUND = Money(amount=1791, currency="EUR")
PersonT = TypeVar("PersonT", bound=PersonFacts)


def example(template: Template) -> Facts:
    """Returns the facts of an example."""
    return _EXAMPLES[template]()


def shop() -> Shop:
    settings = _body("administering", "get_public_settings")
    return Shop(
        store=msgspec.convert(settings["store"], Store),
        seller=msgspec.convert(settings["seller"], Seller),
        terms=Terms(),
        url=_SHOP,
    )


def camilles_order() -> dict[str, Any]:
    """What every message about Camille's order tells; she has an account."""
    order = msgspec.convert(_body("ordering", "get_order", "confirmed"), Order)
    link = Link(address=f"{_SHOP}/account/orders/{order.order_id}")
    return {"shop": shop(), "order": order, "addressee": "Camille", "link": link}


def jos_order() -> dict[str, Any]:
    """What every message about Jo's order tells, who has none."""
    order = msgspec.convert(_body("ordering", "get_order", "delivered"), Order)
    link = Link(address=f"{_SHOP}/guest-order/{order.order_id}#token=", token=_TOKEN)
    return {"shop": shop(), "order": order, "addressee": order.billing_address.recipient, "link": link}


def _cancelled() -> Facts:
    known = camilles_order()
    order = replace(known["order"], status="CANCELLED", ended_reason="CUSTOMER", cancelled_at=_AT)
    return OrderFacts(**{**known, "order": order})


def _unpaid() -> Facts:
    known = camilles_order()
    order = replace(known["order"], status="CANCELLED", payment_status="FAILED", ended_reason="PAYMENT_FAILED")
    return PaymentFacts(**{**known, "order": order}, reason="DECLINED", cart=Link(address=f"{_SHOP}/cart"))


def _parcel() -> Facts:
    known = jos_order()
    order: Order = known["order"]
    parcel: OrderShipment = order.shipments[0]
    contents = [Content(quantity=line.quantity, name=line.name, name_en=or_none(line.name_en)) for line in order.lines]
    return ParcelFacts(**known, parcel=parcel, contents=contents, place=1, count=1)


def _invoice() -> Facts:
    known = camilles_order()
    number = str(known["order"].invoice_number)
    return InvoiceFacts(**known, invoice_number=number, pdf=_pdf(number))


def _refund() -> Facts:
    number = "AV-2026-000007"
    return RefundFacts(**jos_order(), amount=_REFUND, reason="DAMAGED", credit_note_number=number, credit_note=_pdf(number))


def _back() -> Facts:
    variant = msgspec.convert(_body("cataloging", "list_variants")["items"][1], VariantOffer)
    link = Link(address=f"{_SHOP}/products/{variant.slug}?sku={variant.sku}")
    return BackInStockFacts(
        shop=shop(), variant=variant, link=link, end=Link(address=f"{_SHOP}/stock-alert-end/", token=_TOKEN)
    )


def _person(kind: type[PersonT], page: str = "/account", token: str = "", site: str = _SHOP, **more: Any) -> PersonT:
    return kind(shop=shop(), first_name="Camille", at=_AT, link=Link(address=site + page, token=token), **more)


def _one_time(page: str, lasts: timedelta, kind: type[OneTimeFacts] = OneTimeFacts, site: str = _SHOP, **more: Any) -> Facts:
    return _person(kind, page=f"/{page}#token=", token=_TOKEN, site=site, until=_AT + lasts, **more)


def _news() -> Facts:
    text = [
        "A first batch of honey has arrived.",
        "It comes from three hives above the village, and there are forty jars of it.",
    ]
    end = Link(address=f"{_SHOP}/news-end#token=", token=_TOKEN)
    at_once = Link(address="https://profiling.comptoir.example/news-endings?token=", token=_TOKEN)
    return NewsFacts(shop=shop(), subject="New at the counter", paragraphs=text, end=end, end_at_once=at_once)


def _notice() -> Facts:
    notices = [StockNotice(sku="TEA-01", name="Green tea, 100 g", name_en="Green tea, 100 g", left=0)]
    return NoticeFacts(shop=shop(), kind="STOCK", notices=notices, more=0, link=Link(address=f"{_OFFICE}/stock-alerts"))


def _pdf(number: str) -> Attachment:
    return Attachment(name=f"{number}.pdf", media_type="application/pdf", content=b"")


_EXAMPLES: Mapping[Template, Callable[[], Facts]] = {
    "ORDER_CONFIRMED": lambda: OrderFacts(**camilles_order()),
    "INVOICE_READY": _invoice,
    "PARCEL_DISPATCHED": _parcel,
    "PARCEL_DELIVERED": _parcel,
    "ORDER_CANCELLED": _cancelled,
    "PAYMENT_FAILED": _unpaid,
    "REFUNDED": _refund,
    "BACK_IN_STOCK": _back,
    "EMAIL_CONFIRMATION": lambda: _one_time("email-confirmation", timedelta(days=3)),
    "PASSWORD_RESET": lambda: _one_time("password-reset", timedelta(minutes=30)),
    "PASSWORD_CHANGED": lambda: _person(PersonFacts),
    "EMAIL_CHANGE": lambda: _one_time("email-change", timedelta(days=1)),
    "EMAIL_CHANGED": lambda: _person(PersonFacts),
    "ADDRESS_CHANGED": lambda: _person(AddressFacts, change="ADDED"),
    "NEW_DEVICE": lambda: _person(DeviceFacts, device="Firefox, Linux"),
    "INVITATION": lambda: _one_time("invitation", timedelta(days=7), InvitationFacts, _OFFICE, role="SUPPORT"),
    "SECOND_FACTOR_CHANGED": lambda: _person(FactorFacts, page="/", site=_OFFICE, change="ADDED"),
    "RECOVERY_CODE_USED": lambda: _person(RecoveryFacts, device="Firefox, Linux", left=9),
    "ACCOUNT_SUSPENDED": lambda: _person(PersonFacts),
    "ACCOUNT_REINSTATED": lambda: _person(PersonFacts),
    "ACCOUNT_ERASED": lambda: FarewellFacts(shop=shop(), at=_AT, last_year=_AT.year + 10),
    "NEWS": _news,
    "STAFF_NOTICE": _notice,
}


@cache
def _operations(service: str) -> dict[str, Any]:
    document = json.loads((Path(generated.__file__).parent / service / "openapi.json").read_bytes())
    methods = [each for path in document["paths"].values() for each in path.values() if isinstance(each, dict)]
    return {each["operationId"]: each for each in methods if "operationId" in each}


def _body(service: str, operation_id: str, name: str = "") -> Any:
    """Returns an example of what an operation answers."""
    content = _operations(service)[operation_id]["responses"]["200"]["content"]["application/json"]
    return content["examples"][name]["value"] if name else content["example"]
