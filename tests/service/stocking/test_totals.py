"""Never more is sold than there is, and everything adds up: after all other tests."""

import asyncio
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from generated.events.stocking import BackInStockDue, StockDepleted, StockLevelChanged
from generated.stocking import problems
from generated.stocking.client import StockingClient
from impl.stocking.repositories.stock_items import stock_items
from impl.stocking.tables import reservations, stock_movements, stock_subscriptions
from impl.stocking.tables import stock_items as item_table
from infra.local.players.callers import until
from infra.runtime.store.transaction import Transaction
from tests.service.stocking.support import events_of, level, reserve, stocked
from tests.support.service import Serving


async def test_two_hundred_buyers_of_ten_pieces_leave_ten_orders_and_none_too_many(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku, other = await stocked(stocking, staff, 10), await stocked(stocking, staff, 1000)
    answers = await asyncio.gather(
        *(_try(service, {sku: 1, other: 1} if buyer % 2 else {other: 1, sku: 1}) for buyer in range(200))
    )
    assert sorted(set(answers)) == ["held", "refused"]
    assert answers.count("held") == 10
    item = await level(staff, sku)
    assert (item.on_hand, item.reserved, item.available) == (10, 10, 0)
    assert (await level(staff, other)).reserved == 10
    assert len(await events_of(stocking, StockDepleted, sku=sku)) == 1


async def _try(service: StockingClient, lines: dict[str, int]) -> str:
    try:
        await reserve(service, lines)
    except problems.InsufficientStock:
        return "refused"
    return "held"


async def test_the_database_itself_refuses_to_oversell(stocking: Serving, staff: StockingClient) -> None:
    sku = await stocked(stocking, staff, 10)
    for wrong in ({"reserved": 11}, {"reserved": -1}, {"on_hand": -1}):
        change = item_table.update().where(item_table.c.sku == sku).values(wrong)
        with pytest.raises(IntegrityError):
            await stocking.store.command(partial(_execute, statement=change))


def _execute(tx: Transaction, statement: Any) -> None:
    tx.execute(statement)


async def test_a_later_level_has_a_later_instant_though_its_transaction_began_before(
    stocking: Serving, staff: StockingClient
) -> None:
    """One waits for the row that another has: on PostgreSQL any two, of any number of replicas."""
    sku = await stocked(stocking, staff, 10)

    def waited(tx: Transaction) -> None:
        tx.now -= timedelta(minutes=1)
        with stock_items.change(tx, sku) as item:
            item.adjust(-1, reason="Counted")

    for _ in range(2):
        await stocking.store.command(waited)
    told = [event.level for event in await events_of(stocking, StockLevelChanged, sku=sku)]
    assert [level.on_hand for level in sorted(told, key=lambda each: each.as_of)][-3:] == [10, 9, 8]


async def test_movements_and_holds_add_up_for_every_sku(stocking: Serving) -> None:
    """What must be true at rest, over all that the tests above did to this store."""

    def sums(tx: Transaction) -> tuple[dict[str, Any], dict[str, int], dict[str, int]]:
        items = {row.sku: row for row in tx.all(select(item_table))}
        moved = tx.all(
            select(stock_movements.c.sku, func.sum(stock_movements.c.delta).label("total")).group_by(stock_movements.c.sku)
        )
        held: dict[str, int] = {}
        for row in tx.all(select(reservations.c.lines).where(reservations.c.status == "ACTIVE")):
            for sku, quantity in row.lines:
                held[sku] = held.get(sku, 0) + quantity
        return items, {row.sku: int(row.total) for row in moved}, held

    items, moved, held = await stocking.store.query(sums)
    for sku, item in items.items():
        if item.on_hand < 1_000_000:  # one test writes a limit by hand
            assert moved.get(sku, 0) == item.on_hand
        assert held.get(sku, 0) == item.reserved


async def test_nobody_waits_for_what_can_be_bought_and_each_is_told_once(stocking: Serving) -> None:
    """As above: after all that came and went at once."""
    subscribed = stock_subscriptions.c
    of_item = stock_subscriptions.join(item_table, item_table.c.sku == subscribed.sku)
    in_vain = (
        select(subscribed.sku).select_from(of_item).where(subscribed.due_at.is_(None), item_table.c.status != "OUT_OF_STOCK")
    )

    async def nobody_waits_in_vain() -> bool:
        return not await stocking.store.query(lambda tx: tx.all(in_vain))

    await until(nobody_waits_in_vain)
    due = await stocking.store.query(
        lambda tx: tx.all(select(subscribed.subscription_id).where(subscribed.due_at.is_not(None)))
    )
    told = [event.subscription_id for event in await stocking.emitted_of(BackInStockDue)]
    assert len(set(told)) == len(told)
    assert {row.subscription_id for row in due} <= set(told)
