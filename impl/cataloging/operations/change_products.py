"""Change many products at once: a few a transaction, each by itself, and what became of each."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from generated.cataloging.operations import ChangeProductsOk, ChangeProductsRequest
from impl.cataloging.answers import product_change_results_answer
from impl.cataloging.repositories import categories, product_change_results
from impl.cataloging.repositories.products import Products
from impl.cataloging.use_cases.product_change import ProductChange
from infra.runtime.problem import Problem
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_AT_A_TIME = 3  # a transaction makes the others wait: keep it short
_NOT_ITS_FAULT = 500  # from this status on, a problem says nothing of the product


@dataclass(frozen=True, kw_only=True)
class ChangeProducts:
    store: Store
    products: Products

    async def __call__(self, request: ChangeProductsRequest) -> ChangeProductsOk:
        change, change_id = ProductChange.asked(request.body), request.resource_id
        await self.store.command(partial(_begin, change=change))
        # in the order of their ids, so that two changes of the same products never wait for each other
        product_ids = sorted(request.body.product_ids)
        for start in range(0, len(product_ids), _AT_A_TIME):
            some = product_ids[start : start + _AT_A_TIME]
            await self.store.command(partial(self.change_some, change_id=change_id, product_ids=some, change=change))
            await asyncio.sleep(0)  # requests first: SQLite does not wait
        rows = await self.store.query(lambda tx: product_change_results.list_results(tx, change_id))
        return ChangeProductsOk(body=product_change_results_answer(request.body.product_ids, rows))

    def change_some(self, tx: Transaction, *, change_id: str, product_ids: Sequence[str], change: ProductChange) -> None:
        """Changes those that no attempt with the same key has changed."""
        for product_id in product_ids:
            if product_change_results.claim(tx, change_id, product_id):
                self._change_one(tx, change_id, product_id, change)

    def _change_one(self, tx: Transaction, change_id: str, product_id: str, change: ProductChange) -> None:
        try:
            with tx.savepoint(), self.products.change(tx, product_id) as product:
                version = product.version
                change.apply(tx, product)
        except Problem as problem:
            if problem.status >= _NOT_ITS_FAULT:
                raise
            product_change_results.settle(tx, change_id, product_id, "REFUSED", problem=problem.code)
        else:
            outcome = "UNCHANGED" if product.version == version else "CHANGED"
            product_change_results.settle(tx, change_id, product_id, outcome, version=product.version)


def _begin(tx: Transaction, *, change: ProductChange) -> None:
    """Raises CategoryUnknown: then no product is changed."""
    categories.require(tx, change.category_id)
    product_change_results.forget_old(tx)
