"""Changes of many products by two replicas at the same time: both count, and two attempts at the same one are one."""

import asyncio
from functools import partial

import pytest

from generated.cataloging import models, operations
from generated.cataloging.client import CatalogingClient
from impl.cataloging.operations.change_products import ChangeProducts
from impl.cataloging.use_cases.product_change import ProductChange
from infra.runtime.ids import new_id
from tests.service.cataloging.support import create, price, read, variant
from tests.support.overlap import overlapping
from tests.support.service import Serving


@pytest.fixture(autouse=True)
def _only_postgresql(store_url: str) -> None:
    if store_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer")


async def test_two_changes_of_the_same_products_wait_for_each_other_and_both_count(
    cataloging: Serving, staff: CatalogingClient
) -> None:
    products = [(await create(staff, f"Both {number}", variant(cents=1000))).product_id for number in range(7)]
    operation = cataloging.implementation.operations.change_products

    def changed(ids: list[str]) -> operations.ChangeProductsRequest:
        body = models.ProductChangesDraft(product_ids=ids, price_percent=10)
        return operations.ChangeProductsRequest(idempotency_key="x", body=body, resource_id=new_id("pch"))

    await asyncio.gather(operation.call(changed(products)), operation.call(changed(products[::-1])))
    assert {(await read(staff, each)).price_from for each in products} == {price(1210)}


async def test_two_attempts_at_the_same_change_do_nothing_twice(cataloging: Serving, staff: CatalogingClient) -> None:
    product = await create(staff, "Twice", variant(cents=1000))
    operation = cataloging.implementation.operations.change_products
    body, change_id = models.ProductChangesDraft(product_ids=[product.product_id], price_percent=10), new_id("pch")
    request = operations.ChangeProductsRequest(idempotency_key="x", body=body, resource_id=change_id)
    assert isinstance(operation.call, ChangeProducts)
    step = partial(operation.call.change_some, change_id=change_id, product_ids=body.product_ids)
    await overlapping(cataloging.store, partial(step, change=ProductChange.asked(body)), operation.call(request))
    assert (await read(staff, product.product_id)).price_from == price(1100)
