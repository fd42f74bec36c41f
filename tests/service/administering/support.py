"""What the tests of ADMINISTERING share."""

import itertools

from generated.administering import models, operations
from generated.administering.client import AdministeringClient
from impl.administering import tables
from infra.runtime.ids import new_id

STAFF = ("vendors:read", "vendors:write", "settings:read", "settings:write", "dashboard:read")
PROJECTIONS = (
    *(tables.products, tables.orders, tables.sales, tables.refunds, tables.customers),
    *(tables.stock_levels, tables.processes, tables.dead_letters),
)


numbers = itertools.count(1)


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
