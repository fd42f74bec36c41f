"""What the tests of ADMINISTERING share."""

import itertools
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from generated.administering import models, operations
from generated.administering.client import AdministeringClient
from generated.common.models import StockStatus
from generated.events.ordering import OrderCancelled, OrderConfirmed, OrderCreated, OrderExpired, OrderReturned
from impl.administering import tables
from infra.runtime.event import Event
from infra.runtime.ids import new_id
from tests.support.service import Serving

STAFF = ("vendors:read", "vendors:write", "settings:read", "settings:write", "dashboard:read")
PROJECTIONS = (
    *(tables.products, tables.orders, tables.sales, tables.refunds, tables.customers),
    *(tables.stock_levels, tables.processes, tables.dead_letters),
)
numbers = itertools.count(1)
CONTRACTS = Path(__file__).parents[3] / "contracts"


async def take_on(staff: AdministeringClient, *, active: bool = True) -> models.Vendor:
    draft = models.VendorDraft(code=f"ATELIER-{next(numbers)}", name="Atelier Bleu", contact_email="atelier@example.org")
    request = operations.CreateVendorRequest(idempotency_key=new_id("key"), body=draft)
    vendor = (await staff.create_vendor(request)).body
    return await enter(staff, vendor, "ACTIVE") if active else vendor


async def enter(staff: AdministeringClient, vendor: models.Vendor, status: models.VendorStatus) -> models.Vendor:
    change = models.VendorStatusChange(status=status, reason="Contract signed", version=vendor.version)
    return (await staff.set_vendor_status(operations.SetVendorStatusRequest(vendor_id=vendor.vendor_id, body=change))).body


def sku() -> str:
    return f"BOL-{next(numbers)}"


def example(service: str, event: type[Event], file: str, **changes: Any) -> Any:
    schema = msgspec.json.decode((CONTRACTS / service / "events" / f"{file}.v1.json").read_bytes())
    return msgspec.convert({**schema["examples"][0], **changes}, event)


def customer(registered_at: datetime) -> dict[str, Any]:
    return {
        "customer_id": new_id("cus"),
        "status": "ACTIVE",
        "tier": "STANDARD",
        "registered_at": registered_at.isoformat(),
        "version": 1,
    }


async def dashboard(staff: AdministeringClient) -> models.Dashboard:
    return (await staff.get_dashboard(operations.GetDashboardRequest())).body


def order(day: datetime, **changes: Any) -> OrderCreated:
    return example("ordering", OrderCreated, "order-created", order_id=new_id("ord"), created_at=day.isoformat(), **changes)  # type: ignore[no-any-return]


def confirmed(placed: OrderCreated, at: datetime) -> OrderConfirmed:
    return example("ordering", OrderConfirmed, "order-confirmed", order_id=placed.order_id, confirmed_at=at.isoformat())  # type: ignore[no-any-return]


def ended(placed: OrderCreated, how: str) -> Event:
    kinds: dict[str, type[Event]] = {"CANCELLED": OrderCancelled, "EXPIRED": OrderExpired, "RETURNED": OrderReturned}
    return example("ordering", kinds[how], f"order-{how.lower()}", order_id=placed.order_id)  # type: ignore[no-any-return]


async def change_of_product(
    administering: Serving, staff: AdministeringClient, kind: type[Event], file: str, **state: Any
) -> models.VendorProduct:
    """A product in the list of its vendor, after CATALOGING told of it with this state."""
    vendor, event = await take_on(staff), example("cataloging", kind, file)
    product = msgspec.structs.replace(event.product, product_id=new_id("prd"), vendor_id=vendor.vendor_id, **state)
    await administering.react(msgspec.structs.replace(event, product_id=product.product_id, product=product))
    request = operations.ListVendorProductsRequest(vendor_id=vendor.vendor_id)
    [listed] = (await staff.list_vendor_products(request)).body.items
    return listed


async def change_of_stock(
    administering: Serving, staff: AdministeringClient, kind: type[Event], status: StockStatus
) -> tuple[int, int]:
    """How many variants the dashboard shows as low and as out of stock, after STOCKING told of one with this status."""
    event = example("stocking", kind, kebab(kind))
    level = msgspec.structs.replace(event.level, status=status)
    await administering.react(msgspec.structs.replace(event, level=level))
    alerts = (await dashboard(staff)).stock_alerts
    return alerts.low, alerts.out_of_stock


def kebab(kind: type[Event]) -> str:
    return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in kind.__name__).lstrip("-")
