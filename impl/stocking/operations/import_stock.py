"""Take in counted stock and thresholds from a file, in the background."""

import asyncio
from dataclasses import dataclass

from generated.stocking.operations import ImportStockAccepted, ImportStockRequest
from generated.stocking.problems import ImportLimit
from impl.common.file_imports import packed
from impl.stocking.documents.stock_files import ignored_columns, stock_table
from impl.stocking.job_types import TakeInCounts
from impl.stocking.repositories.stock_imports import stock_imports
from infra.runtime.ids import new_id
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ImportStock:
    """The answer comes when the file is known to be a table; the rest is the job's."""

    store: Store

    async def __call__(self, request: ImportStockRequest) -> ImportStockAccepted:
        table = await asyncio.to_thread(stock_table, request.body)
        content = await asyncio.to_thread(packed, request.body)

        def accept(tx: Transaction) -> ImportStockAccepted:
            accepted = stock_imports.accept(
                tx,
                import_id=request.resource_id or new_id("imp"),
                content=content,
                lines=len(table.lines),
                ignored_columns=ignored_columns(table.columns),
                is_dry_run=request.dry_run,
                created_by=request.caller.subject,
                refusal=ImportLimit,
            )
            tx.schedule(TakeInCounts())
            return ImportStockAccepted(body=accepted, location=f"/stock-imports/{accepted.import_id}")

        return await self.store.command(accept)
