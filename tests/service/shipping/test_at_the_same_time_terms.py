"""Two clerks at once: of changes that do not go together, one is refused, on either store."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from impl.shipping.tables import zones
from infra.runtime.ids import new_id
from infra.runtime.operation import Request
from infra.runtime.problem import NotFound, Problem
from infra.runtime.store.transaction import Transaction
from tests.service.shipping.desk import (
    all_zones,
    change_carrier,
    change_method,
    method_change,
    new_carrier,
    new_code,
    new_method,
    new_place,
    new_zone,
    place_of,
    rate,
    zone_replacement,
)
from tests.support.overlap import Body, interrupted
from tests.support.service import Serving

ROUNDS = 8


async def at_once(*calls: Coroutine[Any, Any, Any]) -> tuple[list[Any], list[Problem]]:
    """Returns what was done, and the refusals."""
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    refusals = [each for each in outcomes if isinstance(each, Problem)]
    done = [each for each in outcomes if not isinstance(each, BaseException)]
    assert len(refusals) + len(done) == len(calls), outcomes
    return done, refusals


def creation(*postal_codes: str) -> operations.CreateZoneRequest:
    plain = {"zone_code": new_code("ZONE"), "name": "Là-bas", "areas": place_of(*postal_codes)}
    return operations.CreateZoneRequest(idempotency_key=new_id("key"), body=msgspec.convert(plain, models.ShippingZoneDraft))


async def test_of_two_new_zones_with_an_address_in_common_one_is_made(staff: ShippingClient) -> None:
    for _ in range(ROUNDS):
        shared = new_place()
        requests = [creation(shared, new_place()), creation(new_place(), shared)]
        done, [refusal] = await at_once(*map(staff.create_zone, requests))
        assert isinstance(refusal, problems.ZonesOverlap)
        assert refusal.members == {"zone_code": done[0].body.zone_code, "country": "FR", "postal_code": shared}
        made = {each.body.zone_code for each in requests} & (await all_zones(staff)).keys()
        assert made == {done[0].body.zone_code}


async def test_of_two_zones_that_grow_into_the_same_place_one_does(staff: ShippingClient) -> None:
    for _ in range(ROUNDS):
        shared, one, other = new_place(), await new_zone(staff), await new_zone(staff)
        requests = [zone_replacement(each, areas=place_of(shared, new_place())) for each in (one, other)]
        done, [refusal] = await at_once(*map(staff.replace_zone, requests))
        assert isinstance(refusal, problems.ZonesOverlap)
        assert refusal.members["zone_code"] == done[0].body.zone_code


async def test_of_two_edits_of_what_both_saw_one_counts(staff: ShippingClient) -> None:
    for _ in range(ROUNDS):
        carrier, zone = await new_carrier(staff), await new_zone(staff)
        method = await new_method(staff, rate(zone))
        for edits in (
            [change_carrier(staff, carrier, name=name) for name in ("Un", "Deux")],
            [change_method(staff, method, name=name) for name in ("Un", "Deux")],
            [staff.replace_zone(zone_replacement(zone, name=name)) for name in ("Un", "Deux")],
        ):
            done, [refusal] = await at_once(*edits)
            assert len(done) == 1
            assert isinstance(refusal, problems.VersionConflict)
            assert refusal.members == {"current_version": 2}


async def test_of_two_carriers_with_one_code_one_is_made(staff: ShippingClient) -> None:
    for _ in range(ROUNDS):
        code = new_code("CARRIER")
        _, [refusal] = await at_once(*(new_carrier(staff, carrier_code=code, name=name) for name in ("Un", "Deux")))
        assert isinstance(refusal, problems.CarrierCodeTaken)
        code = new_code("METHOD")
        _, [refusal] = await at_once(*(new_method(staff, shipping_method_code=code, name=name) for name in ("Un", "Deux")))
        assert isinstance(refusal, problems.ShippingMethodCodeTaken)


async def test_a_zone_is_deleted_or_has_a_fee_but_not_both(staff: ShippingClient) -> None:
    for _ in range(ROUNDS):
        zone, method = await new_zone(staff), await new_method(staff)
        removal = staff.delete_zone(operations.DeleteZoneRequest(zone_code=zone.zone_code))
        _, [refusal] = await at_once(removal, change_method(staff, method, rates=[rate(zone)]))
        is_there = zone.zone_code in await all_zones(staff)
        assert isinstance(refusal, problems.ZoneInUse if is_there else problems.ZoneUnknown)


@pytest.fixture
async def without_zones(store_url: str, shipping: Serving) -> AsyncIterator[None]:
    """No zone is there: no row of theirs can be locked."""
    if store_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer")
    rows = await shipping.store.query(lambda tx: [row._asdict() for row in tx.all(select(zones))])
    await shipping.store.command(lambda tx: tx.execute(zones.delete()))
    yield
    await shipping.store.command(lambda tx: tx.execute(zones.delete()))
    await shipping.store.command(lambda tx: tx.insert(zones, *rows))


def refusable(shipping: Serving, request: Request, heard: list[type[Problem]]) -> Body:
    """Returns what an operation does in its transaction; a refusal is heard, and undoes it."""

    def tried(tx: Transaction) -> None:
        try:
            with tx.savepoint():
                shipping.calling(request)(tx)
        except Problem as refusal:
            heard.append(type(refusal))

    return tried


@pytest.mark.usefixtures("without_zones")
async def test_zones_are_made_one_after_the_other_even_where_none_is(shipping: Serving, staff: ShippingClient) -> None:
    after, is_there = 1, True
    while is_there:
        shared, heard = new_place(), list[type[Problem]]()
        first, second = (refusable(shipping, creation(shared), heard) for _ in "12")
        is_there = await interrupted(shipping.store, first, second, after=after)
        assert heard == [problems.ZonesOverlap]
        assert (
            len([each for each in (await all_zones(staff)).values() if msgspec.to_builtins(each.areas) == place_of(shared)])
            == 1
        )
        after += 1
    assert after > 2


async def test_wherever_a_zone_is_deleted_while_a_method_takes_it_one_is_refused(
    store_url: str, shipping: Serving, staff: ShippingClient
) -> None:
    if store_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer")
    after, is_there = 1, True
    while is_there:
        zone, method, heard = await new_zone(staff), await new_method(staff), list[type[Problem]]()
        removing = refusable(shipping, operations.DeleteZoneRequest(zone_code=zone.zone_code), heard)
        taking = refusable(shipping, method_change(method, rates=[rate(zone)]), heard)
        is_there = await interrupted(shipping.store, taking, removing, after=after)
        assert len(heard) == 1
        assert set(heard) <= {problems.ZoneInUse, problems.ZoneUnknown, NotFound}
        is_used = [each.zone_code for each in (await _read(staff, method)).rates]
        assert is_used == ([zone.zone_code] if zone.zone_code in await all_zones(staff) else [])
        after += 1
    assert after > 2


async def _read(staff: ShippingClient, method: models.ShippingMethod) -> models.ShippingMethod:
    listed = (await staff.list_shipping_methods(operations.ListShippingMethodsRequest())).body.items
    return next(each for each in listed if each.shipping_method_code == method.shipping_method_code)
