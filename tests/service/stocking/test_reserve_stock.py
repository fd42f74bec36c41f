"""Hold stock for an order."""

import asyncio

import msgspec
import pytest

from generated.events.stocking import StockReleased, StockReserved
from generated.stocking import models, problems
from generated.stocking.client import StockingClient
from infra.runtime.ids import new_id
from tests.service.stocking.support import events_of, level, reserve, stocked
from tests.support.service import Serving


async def test_a_hold_takes_all_lines_or_none(stocking: Serving, staff: StockingClient, service: StockingClient) -> None:
    plenty, scarce = await stocked(stocking, staff, 10), await stocked(stocking, staff, 1)
    with pytest.raises(problems.InsufficientStock) as refusal:
        await reserve(service, {plenty: 2, scarce: 2})
    [shortage] = refusal.value.members["shortages"]
    assert (shortage.sku, shortage.requested, shortage.available) == (scarce, 2, 1)
    assert (await level(staff, plenty)).reserved == 0
    held = await reserve(service, {plenty: 2, scarce: 1})
    assert (held.status, held.attempt) == ("ACTIVE", 1)
    assert held.expires_at is not msgspec.UNSET
    assert [(await level(staff, sku)).reserved for sku in (plenty, scarce)] == [2, 1]
    [told] = await events_of(stocking, StockReserved, order_id=held.order_id)
    assert told.reservation_id == held.reservation_id


async def test_one_order_has_one_hold_whatever_is_repeated(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    first = await reserve(service, {sku: 2})
    again = await reserve(service, {sku: 2}, order_id=first.order_id)
    assert (again.reservation_id, again.attempt, again.status) == (first.reservation_id, 1, "ACTIVE")
    assert (await level(staff, sku)).reserved == 2
    changed = await reserve(service, {sku: 5}, order_id=first.order_id)
    assert (changed.reservation_id, changed.attempt) == (first.reservation_id, 2)
    assert (await level(staff, sku)).reserved == 5


async def test_two_first_requests_of_one_order_make_one_hold(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku, order_id = await stocked(stocking, staff, 10), new_id("ord")
    answers = await asyncio.gather(*(reserve(service, {sku: 2}, order_id=order_id) for _ in range(4)), return_exceptions=True)
    held = [answer for answer in answers if isinstance(answer, models.Reservation)]
    assert held
    assert len({each.reservation_id for each in held}) == 1
    assert (await level(staff, sku)).reserved == 2


async def test_a_hold_that_ends_and_begins_again_in_one_request_is_one_step_and_each_is_told_once(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    first = await reserve(service, {sku: 2})
    changed = await reserve(service, {sku: 5}, order_id=first.order_id)
    assert changed.version == first.version + 1
    [released] = await events_of(stocking, StockReleased, order_id=first.order_id)
    reserved = await events_of(stocking, StockReserved, order_id=first.order_id)
    told = [(each.attempt, [line.quantity for line in each.lines]) for each in (*reserved, released)]
    assert told == [(1, [2]), (2, [5]), (1, [2])]
