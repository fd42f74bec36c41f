"""A small shop without violations, made from the examples of the contracts."""

import json
from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace

from generated.administering.models import Dashboard, Vendor
from generated.billing.models import Invoice
from generated.carting.models import Cart
from generated.cataloging.models import PriceChangePage, Product, ProductPage, ProductSummary, VariantOfferList
from generated.common.models import Money, OutboxState
from generated.events.catalogue import ALL
from generated.ordering.models import Order, OrderProcess, TimelinePage
from generated.paying.models import PaymentIntent, Refund
from generated.profiling.models import Customer
from generated.shipping.models import Shipment, ShippingMethod
from generated.stocking.models import Reservation, StockItem, StockMovement
from infra.local.launcher.system import ROOT, SCHEMAS
from infra.runtime.events.wire import IncomingRecord, frame
from tests.support.snapshot import Snapshot

T = TypeVar("T")
ID = "01jd8z3k5m7n9p1q3r5s7t9v1w"
ORDER, NOTE, LEVEL = f"ord_{ID}", f"inv_{ID[:-1]}x", {"on_hand": 38, "reserved": 0, "available": 38, "status": "IN_STOCK"}
REFUNDED = {
    "amount": {"amount": 1990, "currency": "EUR"},
    "remaining": {"amount": 2480, "currency": "EUR"},
    "lines": [{"line_id": f"lin_{ID}", "sku": "MUG-BLUE-01", "quantity": 1, "amount": {"amount": 1990, "currency": "EUR"}}],
}
"""One of the two mugs."""
KINDS = {each.name: each for each in ALL}
TYPES = sorted(KINDS)


def example(service: str, operation: str, kind: type[T], **changes: Any) -> T:
    """Returns the contract's example response of an operation, with changes."""
    contract = json.loads((ROOT / "generated" / service / "openapi.json").read_text())
    operations = [each for path in contract["paths"].values() for each in path.values() if isinstance(each, dict)]
    (found,) = (each for each in operations if each.get("operationId") == operation)
    content = found["responses"]["200"]["content"]["application/json"]
    shown = content["example"] if "example" in content else next(iter(content["examples"].values()))["value"]
    return msgspec.convert({**shown, **changes}, kind)


def summary(version: int) -> ProductSummary:
    """Returns the product as lists show it."""
    listed = example("cataloging", "list_products", ProductPage).items
    shown = example("cataloging", "get_product", Product)
    found = next(each for each in listed if each.product_id == shown.product_id)
    return replace(found, version=version)


def euros(cents: int) -> dict[str, Any]:
    return {"amount": cents, "currency": "EUR"}


def record(kind: str, sequence: int, **changes: Any) -> IncomingRecord:
    """Returns the example event of a schema, with changes, as a record of its topic."""
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
    """Returns all events of one order that was paid, shipped, and refunded in part."""
    of_order = {"order_id": ORDER}
    level = json.loads((SCHEMAS / "stocking.stock-level-changed.v1.json").read_text())["examples"][0]["level"]
    return [
        record("ordering.order-created.v1", 1, **of_order),
        record("ordering.order-confirmed.v1", 2, **of_order),
        record("ordering.order-shipped.v1", 3, **of_order),
        record("paying.payment-intent-created.v1", 1, **of_order),
        record("paying.payment-succeeded.v1", 2, **of_order),
        record("paying.refund-succeeded.v1", 3, **of_order, payment_intent_id=f"pay_{ID}", refund_id=f"rfd_{ID}", **REFUNDED),
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
        record("cataloging.product-created.v1", 1, product={**_product(), "on_sale": True}),
        record("administering.vendor-created.v1", 1),
        record("profiling.customer-registered.v1", 1),
        record("shipping.shipping-method-changed.v1", 1),
        record("shipping.shipping-zone-changed.v1", 1),
    ]


def _product() -> dict[str, Any]:
    """Returns the product of the schema's first example."""
    schema = json.loads((SCHEMAS / "cataloging.product-created.v1.json").read_text())
    product: dict[str, Any] = schema["examples"][0]["product"]
    return product


def setting(version: int, as_of: str, free_from: int) -> IncomingRecord:
    """Returns SHIPPING's settings, with free delivery for everybody from a total on."""
    sender = {"recipient": "Comptoir", "line1": "5 quai de la Loire", "postal_code": "75019", "city": "Paris", "country": "FR"}
    values = {"sender": sender, "handling_days": 1, "cut_off_hour": 14, "free_from": euros(free_from), "tier_free_from": []}
    state = {"setting_group": "SHIPPING", "values": {"shipping": values}, "version": version, "as_of": as_of}
    return record("administering.setting-changed.v1", version, setting_group="SHIPPING", setting=state)


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
        lines=[replace(invoice.lines[0], quantity=1, **part, gross=gross)],
        taxes=[replace(invoice.taxes[0], **part, gross=gross)],
        totals=replace(invoice.totals, **part, gross=gross),
    )


def method() -> ShippingMethod:
    """Returns the order's delivery method."""
    contract = json.loads((ROOT / "generated/shipping/openapi.json").read_text())
    answer = contract["paths"]["/shipping-methods"]["get"]["responses"]["200"]["content"]["application/json"]
    items = msgspec.convert(answer["example"]["items"], list[ShippingMethod])
    return next(each for each in items if each.shipping_method_code == "STANDARD_HOME")


def dashboard() -> Dashboard:
    shown = example("administering", "get_dashboard", Dashboard)
    period = replace(
        shown.last_30_days,
        orders_by_status=[replace(shown.last_30_days.orders_by_status[0], status="CONFIRMED", orders=1)],
        refunded=replace(shown.last_30_days.refunded, amount=1990),
    )
    total, none = replace(period.revenue, amount=4470), replace(period.revenue, amount=0)
    period = replace(period, revenue=total, average_basket=Money(amount=4470, currency="EUR"))
    days = [
        *(replace(day, orders=0, revenue=none) for day in shown.days[:-1]),
        replace(shown.days[-1], orders=1, revenue=total),
    ]
    top = [replace(shown.top_products[0], product_id=f"prd_{ID}", quantity=2)]
    alerts = replace(shown.stock_alerts, low=0, out_of_stock=0)
    return replace(shown, last_30_days=period, days=days, top_products=top, stock_alerts=alerts, stuck_processes=0)


_KNOWN_OF_A_PARCEL = ("shipment_id", "shipment_number", "status", "carrier_code", "tracking_number", "tracking_url")
"""At ORDERING."""


def shop_in_order() -> Snapshot:
    """Returns a shop without violations: one shipped order, with one of its two mugs refunded."""
    invoice = example("billing", "get_invoice", Invoice, invoice_number="FA-2026-000001", printed=True)
    told = records()
    versions = {each.type: msgspec.json.decode(each.value[5:]) for each in told}
    process = example("ordering", "get_order_process", OrderProcess, waiting_for="DELIVERY", order_status="SHIPPED")
    shipment = example("shipping", "record_tracking_event", Shipment)
    parcel = msgspec.to_builtins(shipment)
    return Snapshot(
        stock_items=[example("stocking", "get_stock_item", StockItem, **LEVEL)],
        movements=[movement("COMMIT", -2, 38, order_id=ORDER), movement("RECEIPT", 40, 40)],
        reservations=[example("stocking", "get_reservation", Reservation)],
        carts=[example("carting", "get_cart", Cart, status="ORDERED", order_id=ORDER)],
        orders=[
            example(
                "ordering",
                "get_order",
                Order,
                status="SHIPPED",
                fulfilment_status="SHIPPED",
                confirmed_at="2026-11-23T09:31:00Z",
                shipped_at="2026-11-23T14:00:00Z",
                shipments=[{name: parcel[name] for name in _KNOWN_OF_A_PARCEL}],
            )
        ],
        timelines={ORDER: [example("ordering", "get_order_timeline", TimelinePage).items[0]]},
        processes=[process],
        intents=[
            example("paying", "get_payment_intent", PaymentIntent, refunded=euros(1990)),
        ],
        refunds=[
            example(
                "paying",
                "get_refund",
                Refund,
                refund_id=f"rfd_{ID}",
                payment_intent_id=f"pay_{ID}",
                order_id=ORDER,
                order_number="CO-2026-000042",
                **REFUNDED,
            )
        ],
        invoices=[invoice, credit_note(invoice)],
        shipments=[shipment],
        methods=[method()],
        products=[
            example(
                "cataloging", "get_product", Product, version=versions["cataloging.product-created.v1"]["product"]["version"]
            )
        ],
        listed={"cataloging": [summary(versions["cataloging.product-created.v1"]["product"]["version"])]},
        offers=example("cataloging", "list_variants", VariantOfferList).items[:1],
        last_prices={"MUG-BLUE-01": example("cataloging", "list_price_changes", PriceChangePage).items[0]},
        vendors=[
            example(
                "administering",
                "get_vendor",
                Vendor,
                status="ACTIVE",
                version=versions["administering.vendor-created.v1"]["vendor"]["version"],
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
