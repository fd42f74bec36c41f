"""What the tests of files of counted stock share."""

import asyncio
import csv
import io

from generated.common.models import FileImport
from generated.stocking import operations
from generated.stocking.client import StockingClient
from infra.runtime.ids import new_id


def table(*rows: dict[str, str]) -> bytes:
    """Returns a file of these lines, which may have different columns."""
    columns = list(dict.fromkeys(name for row in rows for name in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, columns)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def lines_of(file: bytes) -> list[dict[str, str]]:
    """Returns the lines of a table as a spreadsheet reads them."""
    return list(csv.DictReader(io.StringIO(file.decode("utf-8-sig"), newline="")))


async def send(staff: StockingClient, file: bytes, *, dry_run: bool = False) -> FileImport:
    request = operations.ImportStockRequest(dry_run=dry_run, body=file, content_type="text/csv", idempotency_key=new_id("key"))
    return (await staff.import_stock(request)).body


async def get(staff: StockingClient, import_id: str) -> FileImport:
    return (await staff.get_stock_import(operations.GetStockImportRequest(import_id=import_id))).body


async def load(staff: StockingClient, file: bytes, *, dry_run: bool = False) -> FileImport:
    """Takes in a file, and returns the import when it is done."""
    sent = await send(staff, file, dry_run=dry_run)
    async with asyncio.timeout(60):
        while (now := await get(staff, sent.import_id)).status != "DONE":
            await asyncio.sleep(0.01)
    return now


def counts(done: FileImport) -> tuple[int, int, int]:
    """Returns how many lines changed something, changed nothing, were refused."""
    return done.changed, done.unchanged, done.refused


def told(done: FileImport) -> list[tuple[int, str, str]]:
    """Returns of each refused line its number, its column (or nothing) and the kind of fault."""
    return [(each.line, str(each.column or ""), each.fault) for each in done.faults or []]


async def export(staff: StockingClient) -> bytes:
    return (await staff.export_stock(operations.ExportStockRequest())).body
