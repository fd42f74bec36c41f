"""The checker of what must be true at rest finds each fault that is planted, and nothing in a shop that is in order."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any, TypeVar

import msgspec
import pytest
from msgspec import UNSET
from msgspec.structs import replace

from generated.administering.models import Dashboard, Vendor
from generated.billing.models import Invoice
from generated.carting.models import Cart
from generated.cataloging.models import Product
from generated.common.models import Money, OutboxState
from generated.events.catalogue import ALL
from generated.ordering.models import Order, OrderProcess
from generated.paying.models import PaymentIntent, Refund
from generated.profiling.models import Customer
from generated.shipping.models import Shipment
from generated.stocking.models import Reservation, StockItem, StockMovement
from infra.local.system import ROOT, SCHEMAS
from infra.runtime.events.wire import IncomingRecord, frame
from tests.support.invariants import RULES, violations
from tests.support.snapshot import Snapshot

T = TypeVar("T")
ID = "01jd8z3k5m7n9p1q3r5s7t9v1w"
ORDER, NOTE, LEVEL = f"ord_{ID}", f"inv_{ID[:-1]}x", {"on_hand": 38, "reserved": 0, "available": 38, "status": "IN_STOCK"}
KINDS = {each.name: each for each in ALL}
TYPES = sorted(KINDS)


def example(service: str, operation: str, kind: type[T], **changes: Any) -> T:
    """What the contract shows as the answer of an operation, with changes."""
    contract = json.loads((ROOT / "generated" / service / "openapi.json").read_text())
    operations = [each for path in contract["paths"].values() for each in path.values() if isinstance(each, dict)]
    (found,) = (each for each in operations if each.get("operationId") == operation)
    content = found["responses"]["200"]["content"]["application/json"]
    shown = content["example"] if "example" in content else next(iter(content["examples"].values()))["value"]
    return msgspec.convert({**shown, **changes}, kind)


def euros(cents: int) -> dict[str, Any]:
    return {"amount": cents, "currency": "EUR"}


def record(kind: str, sequence: int, **changes: Any) -> IncomingRecord:
    """The event that its schema shows as an example, with changes, as it stands on its topic."""
    schema = json.loads((SCHEMAS / f"{kind}.json").read_text())
    payload = {**schema["examples"][0], **changes}
    key = str(payload[KINDS[kind].key])
    return IncomingRecord(
        topic=KINDS[kind].topic,
        partition=0,
        offset=sequence,
        key=key,
        type=kind,
        sequence=sequence,
        headers={"ce_id": f"{kind}-{sequence}-{key}"},
        value=frame(TYPES.index(kind), json.dumps(payload).encode()),
    )


def records() -> list[IncomingRecord]:
    """All that was told of one order that was paid, shipped, and refunded in part."""
    of_order = {"order_id": ORDER}
    level = json.loads((SCHEMAS / "stocking.stock-level-changed.v1.json").read_text())["examples"][0]["level"]
    return [
        record("ordering.order-created.v1", 1, **of_order),
        record("ordering.order-confirmed.v1", 2, **of_order),
        record("ordering.order-shipped.v1", 3, **of_order),
        record("paying.payment-intent-created.v1", 1, **of_order),
        record("paying.payment-succeeded.v1", 2, **of_order),
        record("paying.refund-succeeded.v1", 3, **of_order, refund_id=f"rfd_{ID}"),
        record("billing.invoice-drafted.v1", 1, **of_order),
        record("billing.invoice-finalized.v1", 2, **of_order),
        record("billing.invoice-printed.v1", 3, **of_order, invoice_id=f"inv_{ID}"),
        record("billing.credit-note-issued.v1", 4, **of_order, invoice_id=NOTE),
        record("billing.invoice-printed.v1", 5, **of_order, invoice_id=NOTE),
        record("shipping.shipment-created.v1", 1, **of_order),
        record("shipping.label-created.v1", 2, **of_order),
        record("shipping.shipment-dispatched.v1", 3, **of_order),
        record("stocking.stock-reserved.v1", 1, **of_order),
        record("stocking.stock-committed.v1", 2, **of_order),
        record("stocking.stock-level-changed.v1", 1, sku="MUG-BLUE-01", level={**level, **LEVEL}),
        record("cataloging.product-created.v1", 1),
        record("administering.vendor-created.v1", 1),
        record("profiling.customer-registered.v1", 1),
    ]


def movement(kind: str, delta: int, balance: int, **more: Any) -> StockMovement:
    shown = {"movement_id": f"mov_{ID}", "sku": "MUG-BLUE-01", "created_at": "2026-11-23T09:30:00Z"}
    return msgspec.convert({**shown, "kind": kind, "delta": delta, "balance_after": balance, **more}, StockMovement)


def credit_note(invoice: Invoice) -> Invoice:
    part = {"net": Money(amount=1658, currency="EUR"), "tax": Money(amount=332, currency="EUR")}
    gross = Money(amount=1990, currency="EUR")
    return replace(
        invoice,
        invoice_id=NOTE,
        type="CREDIT_NOTE",
        invoice_number="AV-2026-000001",
        refund_id=f"rfd_{ID}",
        lines=[replace(invoice.lines[0], **part, gross=gross)],
        taxes=[replace(invoice.taxes[0], **part, gross=gross)],
        totals=replace(invoice.totals, **part, gross=gross),
    )


def dashboard() -> Dashboard:
    shown = example("administering", "get_dashboard", Dashboard)
    period = replace(
        shown.last_30_days,
        orders_by_status=[replace(shown.last_30_days.orders_by_status[0], status="CONFIRMED", orders=1)],
        refunded=replace(shown.last_30_days.refunded, amount=1990),
    )
    alerts = replace(shown.stock_alerts, low=0, out_of_stock=0)
    return replace(shown, last_30_days=period, stock_alerts=alerts, stuck_processes=0)


@pytest.fixture
def at_rest() -> Snapshot:
    """A shop in order: one order, shipped, and one of its two mugs refunded."""
    invoice = example("billing", "get_invoice", Invoice, invoice_number="FA-2026-000001", printed=True)
    told = records()
    versions = {each.type: msgspec.json.decode(each.value[5:]) for each in told}
    process = example("ordering", "get_order_process", OrderProcess, waiting_for="DELIVERY", order_status="SHIPPED")
    return Snapshot(
        stock_items=[example("stocking", "get_stock_item", StockItem, **LEVEL)],
        movements=[movement("COMMIT", -2, 38, order_id=ORDER), movement("RECEIPT", 40, 40)],
        reservations=[example("stocking", "get_reservation", Reservation)],
        carts=[example("carting", "get_cart", Cart, status="ORDERED", order_id=ORDER)],
        orders=[
            example("ordering", "get_order", Order, confirmed_at="2026-11-23T09:31:00Z", shipped_at="2026-11-23T14:00:00Z")
        ],
        processes=[process],
        intents=[
            example(
                "paying", "get_payment_intent", PaymentIntent, status="SUCCEEDED", captured=euros(4470), refunded=euros(1990)
            )
        ],
        refunds=[example("paying", "get_refund", Refund)],
        invoices=[invoice, credit_note(invoice)],
        shipments=[example("shipping", "get_shipment", Shipment)],
        products=[
            example(
                "cataloging", "get_product", Product, version=versions["cataloging.product-created.v1"]["product"]["version"]
            )
        ],
        vendors=[
            example(
                "administering", "get_vendor", Vendor, version=versions["administering.vendor-created.v1"]["vendor"]["version"]
            )
        ],
        customers=[
            example(
                "profiling", "get_customer", Customer, tier=versions["profiling.customer-registered.v1"]["customer"]["tier"]
            )
        ],
        dashboard=dashboard(),
        outboxes={"ordering": OutboxState(depth=0, parked=0, jobs_due=0)},
        dead_letters={"ordering": 0},
        records=told,
        schemas={number: json.loads((SCHEMAS / f"{kind}.json").read_text()) for number, kind in enumerate(TYPES)},
        accepted=frozenset({ORDER}),
    )


def with_first(name: str, **changes: Any) -> Callable[[Snapshot], Snapshot]:
    """The first of some things changed."""

    def plant(at: Snapshot) -> Snapshot:
        first, *rest = getattr(at, name)
        return replace(at, **{name: [replace(first, **changes), *rest]})

    return plant


def without(name: str, index: int = 0) -> Callable[[Snapshot], Snapshot]:
    return lambda at: replace(at, **{name: [each for number, each in enumerate(getattr(at, name)) if number != index]})


def twice(name: str, **changes: Any) -> Callable[[Snapshot], Snapshot]:
    """The first of some things there once more, with changes."""
    return lambda at: replace(at, **{name: [*getattr(at, name), replace(getattr(at, name)[0], **changes)]})


def lost(kind: str) -> Callable[[Snapshot], Snapshot]:
    """All records of one type lost."""
    return lambda at: replace(at, records=[each for each in at.records if each.type != kind])


def record_changed(kind: str, **changes: Any) -> Callable[[Snapshot], Snapshot]:
    return lambda at: replace(at, records=[replace(each, **changes) if each.type == kind else each for each in at.records])


def ended(at: Snapshot) -> Snapshot:
    return with_first("orders", status="CANCELLED", ended_reason="CUSTOMER", confirmed_at=UNSET, shipped_at=UNSET)(at)


def with_dates_going_back(at: Snapshot) -> Snapshot:
    first = at.invoices[0]
    assert first.issue_date is not UNSET
    earlier = replace(
        first, invoice_id="inv_2", order_id="ord_2", invoice_number="FA-2026-000002", issue_date=first.issue_date - timedelta(1)
    )
    return replace(at, invoices=[*at.invoices, earlier])


FAULTS: list[tuple[str, Callable[[Snapshot], Snapshot], str]] = [
    ("stock_adds_up", with_first("stock_items", on_hand=37), "which its movements do not lead to"),
    ("stock_adds_up", with_first("stock_items", reserved=1), "its active reservations hold 0"),
    ("stock_adds_up", with_first("reservations", status="ACTIVE"), "0 reserved, its active reservations hold 2"),
    ("stock_adds_up", with_first("stock_items", on_hand=-1), "-1 on hand"),
    ("stock_adds_up", without("movements", 1), "do not lead to"),
    ("stock_adds_up", twice("movements", balance_after=36), f"2 movements COMMIT of {ORDER}"),
    (
        "money_matches_invoices",
        with_first("intents", refunded=Money(amount=0, currency="EUR")),
        "0 refunded by refunds of 1990",
    ),
    ("money_matches_invoices", with_first("intents", captured=Money(amount=4471, currency="EUR")), "captured 4471 of 4470"),
    ("money_matches_invoices", without("invoices", 1), "2480 kept of what was paid, 4470 invoiced"),
    (
        "money_matches_invoices",
        with_first("invoices", status="VOID"),
        "2480 kept of what was paid, without a final invoice",
    ),
    ("money_matches_invoices", with_first("invoices", taxes=[]), "do not add up"),
    ("money_matches_invoices", without("orders"), "4470 to pay for an order of None"),
    ("nothing_happens_twice", twice("intents", payment_intent_id="pay_2"), f"2 payment intents of {ORDER}"),
    ("nothing_happens_twice", twice("invoices", invoice_id="inv_2"), f"2 invoices of {ORDER}"),
    ("nothing_happens_twice", without("invoices", 1), "has no credit note"),
    ("nothing_happens_twice", twice("shipments", shipment_id="shp_2"), f"2 live shipments of {ORDER}"),
    ("nothing_happens_twice", twice("shipments", shipment_id="shp_2"), "2 parcels with RR473124829FR"),
    ("nothing_happens_twice", without("invoices", 0), "is SHIPPED and has no final invoice"),
    ("numbers_have_no_gap", with_first("invoices", invoice_number="FA-2026-000002"), "FA-2026 has the numbers [2]"),
    ("numbers_have_no_gap", twice("invoices", invoice_id="inv_2"), "FA-2026 has the numbers [1, 1]"),
    ("numbers_have_no_gap", with_first("invoices", invoice_number=UNSET), "is FINAL and has no number"),
    ("numbers_have_no_gap", with_dates_going_back, "FA-2026 has dates that go back"),
    ("every_order_has_an_end", lambda at: replace(at, orders=[]), f"{ORDER} was answered 201 and does not exist"),
    ("every_order_has_an_end", with_first("processes", waiting_for="PAYMENT"), "waits for PAYMENT"),
    ("every_order_has_an_end", with_first("shipments", status="CANCELLED"), "without a parcel and not stuck"),
    ("every_order_has_an_end", with_first("orders", status="PENDING"), "is PENDING"),
    ("no_goods_without_money", with_first("intents", captured=Money(amount=0, currency="EUR")), "nothing was captured"),
    (
        "no_goods_without_money",
        with_first("reservations", status="RELEASED"),
        "2480 kept of what was paid, its reservation is RELEASED",
    ),
    ("no_goods_without_money", ended, "is CANCELLED and its reservation COMMITTED"),
    ("no_goods_without_money", with_first("carts", status="ACTIVE", order_id=UNSET), "is SHIPPED and its cart ACTIVE"),
    ("no_goods_without_money", twice("shipments", shipment_id="shp_2", tracking_number=UNSET), "is packed 4 times"),
    ("nothing_waits", lambda at: replace(at, dead_letters={"billing": 1}), "billing has 1 open dead letters"),
    ("topics_tell_everything", lost("billing.credit-note-issued.v1"), "4 missing"),
    (
        "topics_tell_everything",
        lost("ordering.order-shipped.v1"),
        f"ordering.order-shipped.v1 of {ORDER}: 1 changes, 0 events",
    ),
    ("topics_tell_everything", lost("paying.refund-succeeded.v1"), "1 changes, 0 events"),
    ("topics_tell_everything", twice("records", headers={"ce_id": "other"}), "sequence 1 stands for two events"),
    ("topics_tell_everything", twice("records", sequence=4), f"ordering.order-created.v1 of {ORDER}: 1 changes, 2 events"),
    ("records_fit_their_schemas", record_changed("billing.invoice-drafted.v1", value=b"poison"), "is no event of ours"),
    ("records_fit_their_schemas", record_changed("billing.invoice-drafted.v1", value=frame(0, b"{}")), "under the schema"),
    (
        "records_fit_their_schemas",
        record_changed("billing.invoice-drafted.v1", value=frame(999, b"{}")),
        "has no schema 999",
    ),
    ("records_fit_their_schemas", record_changed("billing.invoice-drafted.v1", key="ord_2"), "under the key ord_2"),
    (
        "records_fit_their_schemas",
        record_changed("billing.invoice-drafted.v1", value=frame(TYPES.index("billing.invoice-drafted.v1"), b"{}")),
        "required",
    ),
    ("projections_agree", lost("stocking.stock-level-changed.v1"), "its last event tells"),
    ("projections_agree", with_first("products", version=99), "has version 99"),
    ("projections_agree", with_first("customers", tier="VIP"), "is VIP, the last event tells"),
    ("projections_agree", lambda at: replace(at, orders=[]), "the dashboard counts"),
]


def test_a_shop_in_order_breaks_no_rule(at_rest: Snapshot) -> None:
    assert violations(at_rest) == []


@pytest.mark.parametrize(("rule", "plant", "sentence"), FAULTS)
def test_a_planted_fault_is_found(at_rest: Snapshot, rule: str, plant: Callable[[Snapshot], Snapshot], sentence: str) -> None:
    found = violations(plant(at_rest))
    assert any(each.startswith(f"{rule}: ") and sentence in each for each in found), found


def test_a_record_that_came_twice_is_no_fault(at_rest: Snapshot) -> None:
    assert violations(replace(at_rest, records=[*at_rest.records, *at_rest.records])) == []


def test_a_topic_that_was_compacted_may_lack_older_records(at_rest: Snapshot) -> None:
    level = replace(next(each for each in at_rest.records if each.topic == "stocking.items"), sequence=7)
    kept = [each for each in at_rest.records if each.topic != "stocking.items"]
    assert violations(replace(at_rest, records=[*kept, level], compacted=frozenset({"stocking.items"}))) == []


def test_every_rule_has_a_planted_fault() -> None:
    assert {rule for rule, _, _ in FAULTS} == {rule.__name__ for rule in RULES}
