"""Change many products at once: each by itself, and what became of each."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest
from msgspec import UNSET
from sqlalchemy import func, select

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import PriceChanged, ProductPublished, ProductUpdated
from impl.cataloging.tables import product_change_results
from infra.runtime.ids import new_id
from tests.service.cataloging.support import (
    create,
    create_category,
    events_of,
    new_sku,
    price,
    read,
    reduce,
    set_status,
    variant,
)
from tests.support.service import Serving


async def change(
    client: CatalogingClient, product_ids: Sequence[str], key: str = "", **what: Any
) -> list[models.ProductChangeResult]:
    body = models.ProductChangesDraft(product_ids=list(product_ids), **what)
    request = operations.ChangeProductsRequest(idempotency_key=key or new_id("key"), body=body)
    return list((await client.change_products(request)).body.items)


def outcomes(results: list[models.ProductChangeResult]) -> list[tuple[str, Any, Any]]:
    return [
        (each.outcome, None if each.version is UNSET else each.version, None if each.problem is UNSET else each.problem)
        for each in results
    ]


@pytest.fixture
async def common(vendor_id: str, category_id: str) -> dict[str, Any]:
    return {"vendor_id": vendor_id, "category_id": category_id}


async def test_each_says_what_became_of_it_and_a_refused_one_holds_no_other_up(
    cataloging: Serving, staff: CatalogingClient, common: dict[str, Any]
) -> None:
    ready, bare = await create(staff, "Ready", **common), await create(staff, "Bare")
    active = await create(staff, "Active", status="ACTIVE", **common)
    gone = await set_status(staff, await create(staff, "Gone"), "ARCHIVED")
    unknown = new_id("prd")
    asked = [gone.product_id, unknown, bare.product_id, active.product_id, ready.product_id]
    results = await change(staff, asked, status="ACTIVE")
    assert [each.product_id for each in results] == asked
    assert outcomes(results) == [
        ("REFUSED", None, "product-state"),
        ("REFUSED", None, "not-found"),
        ("REFUSED", None, "product-not-publishable"),
        ("UNCHANGED", 1, None),
        ("CHANGED", 2, None),
    ]
    assert (await read(staff, ready.product_id)).status == "ACTIVE"
    assert await read(staff, bare.product_id) == bare
    assert len(await events_of(cataloging, ProductPublished, ready.product_id)) == 1


async def test_a_category_is_given_to_all_and_one_that_is_not_there_to_none(
    cataloging: Serving, staff: CatalogingClient, common: dict[str, Any]
) -> None:
    product = await create(staff, "Moved", status="ACTIVE", **common)
    category = await create_category(staff, "Elsewhere")
    assert outcomes(await change(staff, [product.product_id], category_id=category.category_id)) == [("CHANGED", 2, None)]
    assert outcomes(await change(staff, [product.product_id], category_id=category.category_id)) == [("UNCHANGED", 2, None)]
    assert len(await events_of(cataloging, ProductUpdated, product.product_id)) == 1
    with pytest.raises(problems.CategoryUnknown):
        await change(staff, [product.product_id], category_id=new_id("cat"), status="DRAFT")
    assert (await read(staff, product.product_id)).status == "ACTIVE"


async def test_prices_change_by_per_cent_to_the_cent(
    cataloging: Serving, staff: CatalogingClient, common: dict[str, Any]
) -> None:
    product = await create(staff, "Three", variant(cents=1999), variant(cents=None), variant(cents=5), **common)
    assert outcomes(await change(staff, [product.product_id], price_percent=-10)) == [("CHANGED", 2, None)]
    prices = [each.price for each in (await read(staff, product.product_id)).variants]
    assert prices == [price(1799), UNSET, price(5)]
    told = await events_of(cataloging, PriceChanged, product.product_id)
    assert [(each.sku, each.previous_price) for each in told] == [(product.variants[0].sku, price(1999))]
    assert outcomes(await change(staff, [product.product_id], price_percent=0)) == [("UNCHANGED", 2, None)]


async def test_a_price_that_would_be_too_high_or_not_above_its_sale_leaves_the_product_as_it_is(
    staff: CatalogingClient, common: dict[str, Any]
) -> None:
    dear = await create(staff, "Dear", variant(cents=10), variant(cents=9_000_000), **common)
    on_sale = await reduce(staff, await create(staff, "On sale", **common), 1500)
    results = await change(staff, [dear.product_id, on_sale.product_id], price_percent=20)
    assert outcomes(results) == [("REFUSED", None, "price-out-of-range"), ("CHANGED", 3, None)]
    assert await read(staff, dear.product_id) == dear
    after = await read(staff, on_sale.product_id)
    sale = after.variants[0].sale
    assert sale is not UNSET
    assert (after.price_from, sale.regular_price) == (price(1500), price(2388))
    results = await change(staff, [on_sale.product_id], price_percent=-50)
    assert outcomes(results) == [("REFUSED", None, "sale-price-too-high")]
    assert await read(staff, on_sale.product_id) == after


async def test_what_is_said_together_is_done_together_or_not_at_all(
    staff: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    homeless, orphan = await create(staff, "Homeless", vendor_id=vendor_id), await create(staff, "Orphan")
    both: dict[str, Any] = {"status": "ACTIVE", "category_id": category_id, "price_percent": 100}
    results = await change(staff, [homeless.product_id, orphan.product_id], **both)
    assert outcomes(results) == [("CHANGED", 2, None), ("REFUSED", None, "product-not-publishable")]
    after = await read(staff, homeless.product_id)
    assert (after.status, after.category_id, after.price_from) == ("ACTIVE", category_id, price(3980))
    assert await read(staff, orphan.product_id) == orphan


async def test_nothing_to_change_and_a_wrong_list_are_refused(staff: CatalogingClient) -> None:
    product = await create(staff, "Alone")
    with pytest.raises(problems.ProductChangesEmpty):
        await change(staff, [product.product_id])
    with pytest.raises(problems.InvalidRequest):
        await change(staff, [product.product_id] * 2, status="DRAFT")
    with pytest.raises(problems.InvalidRequest):
        await change(staff, [new_id("prd") for _ in range(501)], status="DRAFT")


async def test_the_same_request_has_one_effect_and_one_answer(staff: CatalogingClient, common: dict[str, Any]) -> None:
    product, key = await create(staff, "Once", **common), new_id("key")
    first = await change(staff, [product.product_id], key, price_percent=10)
    assert await change(staff, [product.product_id], key, price_percent=10) == first
    assert (await read(staff, product.product_id)).price_from == price(2189)
    with pytest.raises(problems.IdempotencyKeyReused):
        await change(staff, [product.product_id], key, price_percent=20)


async def test_an_attempt_that_died_in_the_middle_goes_on_and_changes_nothing_twice(
    cataloging: Serving, staff: CatalogingClient, common: dict[str, Any]
) -> None:
    products = sorted([(await create(staff, f"Part {number}", **common)).product_id for number in range(8)])
    operation = cataloging.implementation.operations.change_products
    body, change_id = models.ProductChangesDraft(product_ids=products, price_percent=10), new_id("pch")
    part = models.ProductChangesDraft(product_ids=products[:5], price_percent=10)
    died = operations.ChangeProductsRequest(idempotency_key="x", body=part, resource_id=change_id)
    await operation.call(died)
    again = operations.ChangeProductsRequest(idempotency_key="x", body=body, resource_id=change_id)
    answer = await operation.call(again)
    assert outcomes(list(answer.body.items)) == [("CHANGED", 2, None)] * 8
    assert {(await read(staff, each)).price_from.amount for each in products} == {2189}  # type: ignore[union-attr]


async def test_others_are_served_between_its_steps(cataloging: Serving, staff: CatalogingClient) -> None:
    products = [(await create(staff, f"Some {number}", variant(cents=1000))).product_id for number in range(8)]
    body = models.ProductChangesDraft(product_ids=products, price_percent=10)
    request = operations.ChangeProductsRequest(idempotency_key="x", body=body, resource_id=new_id("pch"))
    changing = asyncio.ensure_future(cataloging.implementation.operations.change_products.call(request))
    of_all = select(func.count()).where(product_change_results.c.product_id.in_(products))
    seen = set()
    while not changing.done():
        seen.add(await cataloging.store.query(lambda tx: tx.scalar(of_all)))
        await asyncio.sleep(0)
    await changing
    assert len(seen - {0, 8}) > 0


async def test_500_products_come_through_and_what_became_of_them_is_not_kept_for_ever(
    cataloging: Serving, staff: CatalogingClient
) -> None:
    draft = models.ProductDraft(name="Many", variants=[variant()])
    made = [draft if number == 0 else models.ProductDraft(name="Many", variants=[variant(new_sku())]) for number in range(100)]
    ids = [
        (await staff.create_product(operations.CreateProductRequest(idempotency_key=new_id("key"), body=each))).body.product_id
        for each in made
    ]
    ids += [new_id("prd") for _ in range(400)]
    body = models.ProductChangesDraft(product_ids=ids, price_percent=5)
    request = operations.ChangeProductsRequest(idempotency_key="x", body=body, resource_id=new_id("pch"))
    answer = await cataloging.implementation.operations.change_products.call(request)  # however long it takes
    assert [each.outcome for each in answer.body.items] == ["CHANGED"] * 100 + ["REFUSED"] * 400

    def age(tx: Any) -> None:
        row = tx.one(select(product_change_results.c.changed_at).where(product_change_results.c.product_id == ids[0]))
        long_ago = row.changed_at.replace(year=row.changed_at.year - 1)
        tx.execute(product_change_results.update().values(changed_at=long_ago))

    await cataloging.store.command(age)
    await change(staff, ids[:1], price_percent=5)
    left = await cataloging.store.query(lambda tx: tx.all(select(product_change_results.c.product_id)))
    assert [row.product_id for row in left] == ids[:1]
