"""One request sent twice has one effect; one that must be refused moves nothing."""

import asyncio

import msgspec
import pytest

from generated.ordering.operations import CreateOrderRequest, ListMyOrdersRequest
from generated.ordering.problems import (
    CartNotActive,
    IdempotencyKeyReused,
    NotFound,
    OrderExists,
    RequestInProgress,
    TotalMismatch,
    Unauthenticated,
)
from generated.profiling.operations import EndSessionRequest
from infra.local.players.callers import euros
from infra.local.players.shopper import Shopper
from infra.runtime.ids import new_id
from infra.runtime.problem import Problem
from tests.support.sessions import until_unauthenticated
from tests.support.shop import Buyer, Shop
from tests.support.tokens import token


async def order_or_refusal(buyer: Buyer, key: str) -> str:
    try:
        return (await buyer.order(key)).order_id
    except RequestInProgress as refusal:
        return refusal.code


async def test_two_requests_at_once_with_one_key_make_one_order(shop: Shop) -> None:
    buyer, key = await shop.customer(), new_id("key")
    await buyer.fill_cart((shop.mug.sku, 1))
    answers = set(await asyncio.gather(*(order_or_refusal(buyer, key) for _ in range(5)))) - {"request-in-progress"}
    assert answers == {(await buyer.order(key)).order_id}
    mine = (await buyer.services.ordering.list_my_orders(ListMyOrdersRequest())).body.items
    assert {each.order_id for each in mine} == answers


async def test_a_repeated_request_gets_the_same_answer_with_the_guests_token(shop: Shop) -> None:
    buyer, key = await shop.guest_with_cart(), new_id("key")
    first = await buyer.order(key)
    await shop.fulfilled(first.order_id)
    assert await buyer.order(key) == first


async def test_a_key_serves_one_request_only(shop: Shop) -> None:
    buyer, key = await shop.guest_with_cart(), new_id("key")
    await buyer.order(key)
    with pytest.raises(IdempotencyKeyReused):
        await buyer.order(key, payment_method="TRANSFER")


async def test_a_cart_makes_one_order_whatever_the_key(shop: Shop) -> None:
    buyer = await shop.guest_with_cart()
    order = await buyer.order()
    with pytest.raises((OrderExists, CartNotActive)) as refusal:
        await buyer.order()
    assert refusal.value.members.get("order_id", order.order_id) == order.order_id


async def test_ten_requests_at_once_for_one_cart_make_one_order(shop: Shop) -> None:
    buyer = await shop.guest_with_cart()

    async def attempt() -> str | None:
        try:
            return (await buyer.order()).order_id
        except (OrderExists, CartNotActive):
            return None

    (order_id,) = [made for made in await asyncio.gather(*(attempt() for _ in range(10))) if made]
    await shop.fulfilled(order_id)


async def refused(buyer: Shopper, problem: type[Problem]) -> None:
    with pytest.raises(problem):
        await buyer.order()


async def test_an_order_at_a_stale_total_is_refused_with_the_actual_one(shop: Shop) -> None:
    buyer = await shop.guest_with_cart()
    draft = msgspec.structs.replace(buyer.draft(), expected_total=euros(buyer.cart.totals.total.amount - 1))

    async def attempt() -> None:
        with pytest.raises(TotalMismatch) as refusal:
            await buyer.services.ordering.create_order(CreateOrderRequest(idempotency_key=new_id("key"), body=draft))
        assert refusal.value.members == {"expected": draft.expected_total, "actual": buyer.cart.totals.total}

    assert await shop.moves(attempt) == []


async def test_somebody_elses_cart_does_not_exist(shop: Shop) -> None:
    owner, thief, neighbour = await shop.guest_with_cart(), shop.guest(), await shop.customer()
    await thief.open_cart()
    thief.cart = neighbour.cart = owner.cart

    async def attempt() -> None:
        await refused(thief, NotFound)
        await refused(neighbour, NotFound)

    assert await shop.moves(attempt) == []


async def test_somebody_elses_order_does_not_exist(shop: Shop) -> None:
    order = await shop.confirmed(await shop.guest_with_cart())
    thief, neighbour = await shop.guest_with_cart(), await shop.customer()
    thief.order_token = "x" * 43

    async def attempt() -> None:
        for each in (thief, neighbour):
            with pytest.raises(NotFound):
                await each.see(order.order_id)
            with pytest.raises(NotFound):
                await each.cancel(order.order_id)

    assert await shop.moves(attempt) == []


async def test_a_forged_token_opens_nothing_not_even_what_is_public(shop: Shop) -> None:
    forger = await shop.guest_with_cart()
    forger.access_token = token("cus_01jd8z3k5m7n9p1q3r5s7t9v1w", "CUSTOMER", "shop")

    async def attempt() -> None:
        await refused(forger, Unauthenticated)
        async with shop.session.get(
            f"{shop.system.urls['cataloging']}/products", headers={"Authorization": f"Bearer {forger.access_token}"}
        ) as answer:
            assert answer.status == 401

    assert await shop.moves(attempt) == []


async def test_a_session_that_ended_opens_no_service_any_more(shop: Shop) -> None:
    buyer = await shop.customer()
    await buyer.fill_cart((shop.mug.sku, 1))
    await buyer.services.profiling.end_session(EndSessionRequest())
    await until_unauthenticated(buyer.look_at_cart, "CARTING")


async def test_a_token_that_is_too_old_is_refused(shop: Shop) -> None:
    async with shop.built_otherwise("profiling", ACCESS_TOKEN_SECONDS="1"):
        buyer = await shop.customer()
    assert not buyer.is_guest
    await asyncio.sleep(1.1)
    await refused(await _with_cart_of_a_guest(shop, buyer), Unauthenticated)


async def _with_cart_of_a_guest(shop: Shop, buyer: Buyer) -> Buyer:
    buyer.cart = (await shop.guest_with_cart()).cart
    return buyer
