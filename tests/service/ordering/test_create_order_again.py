"""Attempts that are repeated, meet each other or died half-way."""

import asyncio

import pytest

from generated.events.ordering import OrderCreated
from generated.ordering import models, problems
from generated.stocking import models as stock_models
from generated.stocking import operations as stock_operations
from generated.stocking.client import StockingClient
from impl.ordering.tables import orders as table
from infra.runtime.ids import new_id
from infra.runtime.store.tables import idempotency
from tests.service.ordering.support import OrderDesk


async def test_a_cart_has_one_live_order_and_the_loser_holds_nothing(shop: OrderDesk) -> None:
    cart_id = await shop.cart()
    answers = await asyncio.gather(*(shop.order(cart_id) for _ in range(5)), return_exceptions=True)
    [order] = [answer for answer in answers if isinstance(answer, models.Order)]
    refused = [answer for answer in answers if isinstance(answer, problems.OrderExists)]
    assert [refusal.members["order_id"] for refusal in refused] == [order.order_id] * 4
    assert (await shop.level(shop.sku_of(cart_id))).reserved == 2


async def test_a_cart_whose_order_was_cancelled_can_be_ordered_again(shop: OrderDesk) -> None:
    cart_id = await shop.cart()
    first = await shop.order(cart_id)
    await shop.cancel(first.order_id)
    assert (await shop.order(cart_id)).order_id != first.order_id


async def test_an_attempt_that_finds_its_order_written_answers_it(shop: OrderDesk) -> None:
    """As after a kill between the commit and the answer: the key is still leased, the order is there."""
    cart_id, key = await shop.cart(), new_id("key")
    first = await shop.order(cart_id, key=key)
    await _forget_answer(shop, key)
    del shop.neighbours.carts[cart_id]
    again = await shop.order(cart_id, key=key)
    assert (again.order_id, again.order_token) == (first.order_id, first.order_token)
    assert (await shop.level((await shop.read(first.order_id)).lines[0].sku)).reserved == 2


async def test_an_attempt_after_a_kill_before_the_order_was_written_uses_the_same_hold(shop: OrderDesk) -> None:
    cart_id, key = await shop.cart(), new_id("key")
    first = await shop.order(cart_id, key=key)
    await _forget_answer(shop, key)
    await shop.ordering.store.command(lambda tx: tx.execute(table.delete().where(table.c.order_id == first.order_id)))
    again = await shop.order(cart_id, key=key)
    assert again.order_id == first.order_id
    assert (await shop.level(shop.sku_of(cart_id))).reserved == 2


async def test_an_attempt_whose_hold_ended_meanwhile_holds_again(shop: OrderDesk) -> None:
    cart_id, key = await shop.cart(), new_id("key")
    first = await shop.order(cart_id, key=key)
    [created] = await shop.told(OrderCreated, first.order_id)
    await _forget_answer(shop, key)
    await shop.ordering.store.command(lambda tx: tx.execute(table.delete().where(table.c.order_id == first.order_id)))
    body = stock_models.ReservationRelease(reason="ORDER_NOT_CREATED", attempt=1)
    release = stock_operations.ReleaseReservationRequest(reservation_id=created.reservation_id, body=body)
    await shop.stocking.as_service(StockingClient).release_reservation(release)
    await shop.order(cart_id, key=key)
    assert [each.reservation_attempt for each in await shop.told(OrderCreated, first.order_id)] == [1, 2]
    assert (await shop.level(shop.sku_of(cart_id))).reserved == 2


async def _forget_answer(shop: OrderDesk, key: str) -> None:
    """The key's record as a killed process leaves it, its lease over."""
    now = shop.ordering.store.clock()
    unfinished = {"status": None, "body": None, "headers": None, "lease_until": now}
    await shop.ordering.store.command(
        lambda tx: tx.execute(idempotency.update().where(idempotency.c.key == key).values(unfinished))
    )


async def test_two_attempts_at_once_write_one_order(shop: OrderDesk) -> None:
    """The lease ran out while the first attempt was still at work."""
    cart_id, key = await shop.cart(), new_id("key")
    second: list[models.Order] = []

    async def overtake() -> None:
        await _forget_answer(shop, key)
        second.append(await shop.order(cart_id, key=key))

    shop.neighbours.after_cart = overtake
    first = await shop.order(cart_id, key=key)
    assert [each.order_id for each in second] == [first.order_id]
    assert len(await shop.told(OrderCreated, first.order_id)) == 1
    assert (await shop.level(shop.sku_of(cart_id))).reserved == 2


async def test_a_key_still_at_work_is_refused(shop: OrderDesk) -> None:
    cart_id, key = await shop.cart(), new_id("key")
    refusals: list[type[BaseException] | None] = []

    async def try_meanwhile() -> None:
        with pytest.raises(problems.RequestInProgress) as refusal:
            await shop.order(cart_id, key=key)
        refusals.append(refusal.type)

    shop.neighbours.after_cart = try_meanwhile
    await shop.order(cart_id, key=key)
    assert refusals == [problems.RequestInProgress]


async def test_when_carting_is_away_or_cannot_have_the_delivery_quoted_nothing_is_held(shop: OrderDesk) -> None:
    cart_id, key = await shop.cart(), new_id("key")
    with shop.neighbours_away(), pytest.raises(problems.DependencyUnavailable):
        await shop.order(cart_id, key=key)
    assert (await shop.level(shop.sku_of(cart_id))).reserved == 0
    assert (await shop.order(cart_id, key=key)).status == "PENDING"
