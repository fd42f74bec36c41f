"""What the tests of files of products share."""

import asyncio
import csv
import io
from collections.abc import Mapping, Sequence

from generated.cataloging import operations
from generated.cataloging.client import CatalogingClient
from generated.common.models import FileImport
from infra.runtime.ids import new_id

NEW = {"weight": "350", "tax_class": "STANDARD"}
"""What a new variant has to have."""


def table(*rows: Mapping[str, str], separator: str = ",", end: str = "\n") -> bytes:
    """Returns a file of these lines, which may have different columns."""
    columns = list(dict.fromkeys(name for row in rows for name in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, delimiter=separator, lineterminator=end)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def lines_of(file: bytes) -> list[dict[str, str]]:
    """Returns the lines of a table as a spreadsheet reads them."""
    text = file.decode("utf-8-sig")
    separator = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=separator))


def importing(file: bytes, *, dry_run: bool = False, key: str | None = None) -> operations.ImportProductsRequest:
    return operations.ImportProductsRequest(dry_run=dry_run, body=file, content_type="text/csv", idempotency_key=key)


async def send(staff: CatalogingClient, file: bytes, *, dry_run: bool = False) -> FileImport:
    request = importing(file, dry_run=dry_run, key=new_id("key"))
    return (await staff.import_products(request)).body


async def get(staff: CatalogingClient, import_id: str) -> FileImport:
    return (await staff.get_product_import(operations.GetProductImportRequest(import_id=import_id))).body


async def load(staff: CatalogingClient, file: bytes, *, dry_run: bool = False) -> FileImport:
    """Takes in a file, and returns the import when it is done."""
    sent = await send(staff, file, dry_run=dry_run)
    async with asyncio.timeout(60):
        while (now := await get(staff, sent.import_id)).status != "DONE":
            await asyncio.sleep(0.01)
    return now


def counts(done: FileImport) -> tuple[int, int, int, int]:
    """Returns how many lines created, changed, did not change, were refused."""
    return done.created, done.changed, done.unchanged, done.refused


def told(done: FileImport) -> list[tuple[int, str, str]]:
    """Returns of each refused line its number, its column (or nothing) and the kind of fault."""
    return [(each.line, str(each.column or ""), each.fault) for each in done.faults or []]


async def export(staff: CatalogingClient, **members: str) -> bytes:
    request = operations.ExportProductsRequest(**members)  # type: ignore[arg-type]
    return (await staff.export_products(request)).body


async def exported(staff: CatalogingClient, skus: Sequence[str]) -> list[dict[str, str]]:
    """Returns the lines of these SKUs in an export."""
    return [line for line in lines_of(await export(staff)) if line["sku"] in skus]
