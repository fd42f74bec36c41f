"""Take in products from a file, in the background."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from generated.cataloging.operations import ImportProductsAccepted, ImportProductsRequest
from generated.cataloging.problems import ImportLimit
from impl.cataloging.documents.product_files import ignored_columns, kept, names_of_products, product_table
from impl.cataloging.job_types import TakeInProducts
from impl.cataloging.repositories.product_imports import product_imports
from impl.cataloging.repositories.product_names import ids_of_skus, ids_of_slugs
from impl.common.file_imports import packed
from infra.runtime.ids import new_id
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_STEP = 200  # a query holds the event loop


@dataclass(frozen=True, kw_only=True)
class ImportProducts:
    """The answer comes when the file is known to be a table; the rest is the job's."""

    store: Store

    async def __call__(self, request: ImportProductsRequest) -> ImportProductsAccepted:
        table = await asyncio.to_thread(product_table, request.body)
        slugs, skus = await asyncio.to_thread(names_of_products, table)
        ids = await self._find(ids_of_slugs, slugs), await self._find(ids_of_skus, skus)
        content = await asyncio.to_thread(lambda: packed(kept(request.body, *ids)))

        def accept(tx: Transaction) -> ImportProductsAccepted:
            accepted = product_imports.accept(
                tx,
                import_id=request.resource_id or new_id("imp"),
                content=content,
                lines=len(table.lines),
                ignored_columns=ignored_columns(table.columns),
                is_dry_run=request.dry_run,
                created_by=request.caller.subject,
                refusal=ImportLimit,
            )
            tx.schedule(TakeInProducts())
            return ImportProductsAccepted(body=accepted, location=f"/product-imports/{accepted.import_id}")

        return await self.store.command(accept)

    async def _find(self, find: Callable[[Transaction, Sequence[str]], dict[str, str]], names: Sequence[str]) -> dict[str, str]:
        found = dict[str, str]()
        for at in range(0, len(names), _STEP):
            found |= await self.store.query(partial(_found, find=find, names=names[at : at + _STEP]))
            await asyncio.sleep(0)
        return found


def _found(
    tx: Transaction, *, find: Callable[[Transaction, Sequence[str]], dict[str, str]], names: Sequence[str]
) -> dict[str, str]:
    return find(tx, names)
