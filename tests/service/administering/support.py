"""What the tests of ADMINISTERING share."""

import itertools
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from generated.administering import models, operations
from generated.administering.client import AdministeringClient
from impl.administering import tables
from infra.runtime.event import Event
from infra.runtime.ids import new_id

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
