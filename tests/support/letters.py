"""Messages that the previews have no example of: every branch of every template, and what people may type."""

from collections.abc import Mapping
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any, get_args

from msgspec import UNSET
from msgspec.structs import replace as altered

from generated.common.models import Money, RelayPointCopy
from generated.ordering.models import Order, OrderDiscount, OrderEndReason
from generated.profiling.models import NoticeKind, StaffRole
from impl.profiling.documents.examples import camilles_order, example, jos_order
from impl.profiling.documents.facts import (
    AddressFacts,
    DeviceFacts,
    FactorFacts,
    Facts,
    InvitationFacts,
    LetterNotice,
    NoticeFacts,
    OrderFacts,
    ParcelFacts,
    PaymentFacts,
    ProcessNotice,
    RecoveryFacts,
    RefundFacts,
    StockNotice,
)
from impl.profiling.documents.letter import Link
from impl.profiling.domain.message import Template

HOSTILE = """<img src=x onerror="alert(1)">'"&{{ 7 * 7 }}{% raw %}<mj-text>"""
"""Markup, quotes and template syntax, as somebody may type them for a name."""
LONG = "Ensemble de douze tasses en grès émaillé à la main, bleu profond, avec leurs soucoupes et un plateau en chêne"
_RELAY = RelayPointCopy(
    relay_point_id="rly_01jd8z3k5m7n9p1q3r5s7t9v1w",
    reference="PV-75011-03",
    name="Épicerie du Faubourg",
    line1="48 rue du Faubourg Saint-Antoine",
    postal_code="75011",
    city="Paris",
    country="FR",
)


def _euros(cents: int) -> Money:
    return Money(amount=cents, currency="EUR")


def order_with(known: dict[str, Any], **members: Any) -> dict[str, Any]:
    """Returns what every message about an order tells, of an altered order."""
    return {**known, "order": altered(known["order"], **members)}


def _richest() -> dict[str, Any]:
    """A guest's order with a relay point, two discounts, long names and a name in French only."""
    known = jos_order()
    order: Order = known["order"]
    first, second = order.lines
    return order_with(
        known,
        lines=[altered(first, name=LONG, name_en=LONG), altered(second, name_en=UNSET)],
        shipping=altered(order.shipping, relay_point=_RELAY, earliest_day=order.shipping.latest_day),
        discounts=[OrderDiscount(kind="TIER", reference="VIP", amount=_euros(199)), *order.discounts],
    )


def _free() -> dict[str, Any]:
    known = camilles_order()
    return order_with(known, totals=altered(known["order"].totals, total=_euros(0), shipping=_euros(0)))


def hostile_order() -> OrderFacts:
    """An order in which every text that somebody typed is hostile."""
    known = camilles_order()
    order: Order = known["order"]
    address = altered(order.delivery_address, recipient=HOSTILE, company=HOSTILE, line1=HOSTILE, line2=HOSTILE, city=HOSTILE)
    return OrderFacts(
        **order_with(
            known,
            lines=[altered(order.lines[0], name=HOSTILE, name_en=HOSTILE)],
            delivery_address=address,
            billing_address=address,
            shipping=altered(order.shipping, name=HOSTILE, name_en=HOSTILE),
            discounts=[OrderDiscount(kind="CODE", reference=HOSTILE, amount=_euros(1))],
        )
        | {"addressee": HOSTILE}
    )


def _ended(reason: OrderEndReason) -> OrderFacts:
    paid = reason in {"CUSTOMER", "STAFF", "SHORTFALL"}
    status = "EXPIRED" if reason == "TIME" else "CANCELLED"
    known = camilles_order()
    return OrderFacts(**order_with(known, status=status, ended_reason=reason, payment_status="PAID" if paid else "PENDING"))


def _parcel(template: Template, *, place: int, count: int) -> ParcelFacts:
    facts = example(template)
    assert isinstance(facts, ParcelFacts)
    order = altered(facts.order, shipping=altered(facts.order.shipping, relay_point=_RELAY))
    return replace(facts, order=order, place=place, count=count)


def _changed(template: Template, kind: type[Any], **members: Any) -> Any:
    facts = example(template)
    assert isinstance(facts, kind)
    return replace(facts, **members)


def _notice(kind: NoticeKind) -> NoticeFacts:
    link = Link(address="https://office.example/orders/ord_01jd8z3k5m7n9p1q3r5s7t9v3y/show")
    notices: dict[NoticeKind, list[StockNotice | ProcessNotice | LetterNotice]] = {
        "STOCK": [
            StockNotice(sku="MUG-BLUE-01", name="Tasse, bleue", name_en=None, left=1),
            StockNotice(sku="TEA-01", name=LONG, name_en=LONG, left=4),
        ],
        "PROCESSES": [ProcessNotice(order_number="CO-2026-000043", step="SHIPMENT", link=link)],
        "DEAD_LETTERS": [
            LetterNotice(service="shipping", topic="ordering.orders", event_type="ordering.order-confirmed.v1"),
            LetterNotice(service="paying", topic="ordering.orders", event_type=""),
        ],
    }
    page = Link(address="https://office.example/notices")
    return NoticeFacts(shop=example("STAFF_NOTICE").shop, kind=kind, notices=notices[kind], more=3, link=page)


_REASONS = (
    *("GOODWILL", "DAMAGED", "NOT_RECEIVED", "WRONG_ITEM", "OTHER"),
    *("ORDER_CANCELLED", "ORDER_EXPIRED", "RETURN"),
)
VARIANTS: Mapping[Template, Mapping[str, Facts]] = {
    "ORDER_CONFIRMED": {
        "ORDER_CONFIRMED-guest": OrderFacts(**_richest()),
        "ORDER_CONFIRMED-free": OrderFacts(**_free()),
        "ORDER_CONFIRMED-hostile": hostile_order(),
    },
    "PARCEL_DISPATCHED": {"PARCEL_DISPATCHED-part": _parcel("PARCEL_DISPATCHED", place=2, count=3)},
    "PARCEL_DELIVERED": {"PARCEL_DELIVERED-part": _parcel("PARCEL_DELIVERED", place=2, count=3)},
    "ORDER_CANCELLED": {
        **{f"ORDER_CANCELLED-{each}": _ended(each) for each in get_args(OrderEndReason)},
        "ORDER_CANCELLED-TIME-guest": replace(_ended("TIME"), link=jos_order()["link"]),
    },
    "PAYMENT_FAILED": {
        "PAYMENT_FAILED-error": _changed("PAYMENT_FAILED", PaymentFacts, reason="PROCESSING_ERROR"),
        "PAYMENT_FAILED-guest": _changed("PAYMENT_FAILED", PaymentFacts, link=jos_order()["link"]),
    },
    "REFUNDED": {
        f"REFUNDED-{each}": _changed("REFUNDED", RefundFacts, reason=each, credit_note_number=None, credit_note=None)
        for each in _REASONS
    },
    "ADDRESS_CHANGED": {
        f"ADDRESS_CHANGED-{each}": _changed("ADDRESS_CHANGED", AddressFacts, change=each) for each in ("CHANGED", "REMOVED")
    },
    "NEW_DEVICE": {"NEW_DEVICE-unknown": _changed("NEW_DEVICE", DeviceFacts, device="")},
    "INVITATION": {f"INVITATION-{each}": _changed("INVITATION", InvitationFacts, role=each) for each in get_args(StaffRole)},
    "SECOND_FACTOR_CHANGED": {
        f"SECOND_FACTOR_CHANGED-{each}": _changed("SECOND_FACTOR_CHANGED", FactorFacts, change=each)
        for each in ("REMOVED", "CODES_RENEWED")
    },
    "RECOVERY_CODE_USED": {
        "RECOVERY_CODE_USED-one-left": _changed("RECOVERY_CODE_USED", RecoveryFacts, device="", left=1),
        "RECOVERY_CODE_USED-last": _changed("RECOVERY_CODE_USED", RecoveryFacts, left=0),
    },
    "STAFF_NOTICE": {f"STAFF_NOTICE-{each}": _notice(each) for each in get_args(NoticeKind)},
}
"""By template, each with a name."""


class Page(HTMLParser):
    """What a mail program makes of a message's HTML: its elements, and the text that is shown."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self._texts: list[tuple[str, str]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self._texts.append((self.elements[-1][0] if self.elements else "", data))

    @property
    def shown(self) -> str:
        return " ".join(" ".join(text for tag, text in self._texts if tag not in {"style", "title"}).split())

    def texts_of(self, tag: str) -> list[str]:
        return [text for of, text in self._texts if of == tag and text.strip()]

    def every(self, tag: str, attribute: str) -> list[str]:
        return [attributes[attribute] for of, attributes in self.elements if of == tag and attribute in attributes]

    @property
    def tags(self) -> set[str]:
        return {tag for tag, _ in self.elements}

    @property
    def attributes(self) -> set[str]:
        return {name for _, attributes in self.elements for name in attributes}
