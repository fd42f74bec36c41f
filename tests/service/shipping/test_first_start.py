"""What a start writes: what is missing, and what an earlier release wrote; never what staff changed."""

from typing import Any

import pytest
from sqlalchemy import select

from generated.events.shipping import CarrierChanged, ShippingMethodChanged, ShippingZoneChanged
from generated.shipping import operations
from generated.shipping.client import ShippingClient
from impl.shipping.first_start import first_start
from impl.shipping.repositories.carriers import carriers as all_carriers
from impl.shipping.repositories.methods import methods as all_methods
from impl.shipping.repositories.zones import zones as all_zones
from impl.shipping.tables import carriers, methods, zones
from infra.runtime.store.transaction import Transaction
from tests.service.shipping.desk import change_carrier, change_method, delete, zone_replacement
from tests.support.service import Serving, serving

OLD_ZONE = {
    "countries": ["FR"],
    "territories": ["MC"],
    "min_days": 2,
    "max_days": 3,
    "weight_tiers": [{"up_to": 500, "fee": 495}],
}
OLD = {"version": 2, "rates": [], "own_terms": None, "name_en": None, "delivers_to": "HOME", "zones": [OLD_ZONE]}


def state(tx: Transaction) -> dict[str, Any]:
    """Returns all that a start writes, without instants."""
    return {
        "carriers": [(each.code, each.version, each.closed_on_holidays) for each in all_carriers.list_carriers(tx)],
        "methods": [
            (each.code, each.version, each.name_en, each.delivers_to, each.active, each.rates, each.own_terms)
            for each in all_methods.list_methods(tx)
        ],
        "zones": [(each.zone_code, each.version, each.areas) for each in all_zones.list_zones(tx)],
    }


@pytest.fixture
async def fresh(tmp_path: Any) -> Any:
    """SHIPPING with a store of its own."""
    async with serving("shipping", folder=tmp_path) as services:
        yield services["shipping"]


@pytest.fixture
def staff(fresh: Serving) -> ShippingClient:
    return fresh.as_staff(ShippingClient, "shipping:read", "shipping:write")


async def test_the_first_start_writes_three_carriers_six_methods_and_eight_zones_and_tells_them(fresh: Serving) -> None:
    found = await fresh.store.query(state)
    assert [len(found[name]) for name in ("carriers", "methods", "zones")] == [3, 6, 8]
    assert {each.carrier.carrier_code for each in await fresh.emitted_of(CarrierChanged)} == {
        each[0] for each in found["carriers"]
    }
    assert {each.method.shipping_method_code for each in await fresh.emitted_of(ShippingMethodChanged)} == {
        each[0] for each in found["methods"]
    }
    assert {each.zone.zone_code for each in await fresh.emitted_of(ShippingZoneChanged)} == {each[0] for each in found["zones"]}


async def test_another_start_writes_and_tells_nothing(fresh: Serving) -> None:
    before, told = await fresh.store.query(state), len(await fresh.emitted())
    await fresh.store.command(first_start)
    assert await fresh.store.query(state) == before
    assert len(await fresh.emitted()) == told


async def test_what_an_earlier_release_wrote_is_brought_to_what_is_offered_now(fresh: Serving) -> None:
    def as_before(tx: Transaction) -> None:
        tx.execute(zones.delete())
        tx.execute(methods.delete().where(methods.c.code.not_in(["STANDARD_HOME", "EXPRESS_HOME", "RELAY_POINT"])))
        tx.execute(methods.update().values(OLD))
        tx.execute(methods.update().where(methods.c.code == "RELAY_POINT").values(active=False))
        tx.execute(methods.update().where(methods.c.code == "STANDARD_HOME").values(version=1))
        tx.execute(carriers.update().values(version=1, closed_on_holidays=True))

    def kept(tx: Transaction) -> dict[str, Any]:
        return {row.code: row.zones for row in tx.all(select(methods.c.code, methods.c.zones))}

    before = await fresh.store.query(state)
    await fresh.store.command(as_before)
    assert await fresh.store.query(state) != before
    await fresh.store.command(first_start)
    assert await fresh.store.query(state) == before
    still = await fresh.store.query(kept)
    assert still["STANDARD_HOME"] == still["EXPRESS_HOME"] == [OLD_ZONE], "replicas of release 0.2 go on with these"
    assert still["RELAY_POINT"] == [], "they would send the parcel to the address"
    told = [each.method for each in await fresh.emitted_of(ShippingMethodChanged)]
    assert [each.version for each in told if each.shipping_method_code == "STANDARD_HOME"] == [3, 3]


async def test_what_staff_changed_stays(fresh: Serving, staff: ShippingClient) -> None:
    listed = (await staff.list_shipping_methods(operations.ListShippingMethodsRequest())).body.items
    method = next(each for each in listed if each.shipping_method_code == "OVERSEAS_HOME")
    await change_method(staff, method, name="Par bateau", rates=[], active=False)
    carrier = (await staff.list_carriers(operations.ListCarriersRequest())).body.items[0]
    await change_carrier(staff, carrier, name="Autre", closed_on_holidays=True)
    found = {each.zone_code: each for each in (await staff.list_zones(operations.ListZonesRequest())).body.items}
    await delete(staff, found["FRENCH_OVERSEAS"])
    await staff.replace_zone(
        zone_replacement(found["ITALY"], name="Ailleurs", areas=[{"country": "IT", "postal_codes": [{"from": "0", "to": "1"}]}])
    )
    before = await fresh.store.query(state)
    await fresh.store.command(first_start)
    assert await fresh.store.query(state) == before
    assert "FRENCH_OVERSEAS" not in {each[0] for each in before["zones"]}
