"""Never more is sold than there is, and everything adds up: after all other tests."""

import asyncio
from functools import partial
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from generated.events.stocking import (
    StockDepleted,
)
from generated.stocking import problems
from generated.stocking.client import StockingClient
from impl.stocking.tables import reservations, stock_items, stock_movements
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
        change = stock_items.update().where(stock_items.c.sku == sku).values(wrong)
        with pytest.raises(IntegrityError):
            await stocking.store.command(partial(_execute, statement=change))


def _execute(tx: Transaction, statement: Any) -> None:
    tx.execute(statement)


async def test_movements_and_holds_add_up_for_every_sku(stocking: Serving) -> None:
    """What must be true at rest, over all that the tests above did to this store."""

    def sums(tx: Transaction) -> tuple[dict[str, Any], dict[str, int], dict[str, int]]:
        items = {row.sku: row for row in tx.all(select(stock_items))}
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
