"""What relay points there are decides which methods to them are offered."""

from dataclasses import dataclass

import pytest

from generated.shipping import models, problems
from generated.shipping.client import ShippingClient
from impl.common.places.centroids import middle
from infra.runtime.ids import new_id
from tests.service.shipping.desk import new_method, new_place, new_zone, place_of, rate, simulate
from tests.service.shipping.points import load, new_carrier, points_of, row
from tests.service.shipping.support import quote


@dataclass(frozen=True, kw_only=True)
class Shop:
    """A carrier whose only method takes parcels to relay points in one place of New Caledonia, for 4.90 €."""

    staff: ShippingClient
    carrier: str
    method: str
    place: str

    async def load(self, *rows: str, close_missing: bool = False) -> dict[str, models.RelayPoint]:
        await load(self.staff, self.carrier, *rows, close_missing=close_missing)
        return {each.reference: each for each in await points_of(self.staff, self.carrier)}

    async def fee(self, **changes: str) -> int | None:
        """Returns what a quote for the place asks for the method; None where it is not offered."""
        try:
            option = (await quote(self.staff, postal_code=self.place, **changes)).get(self.method)
        except problems.AddressNotServed:
            return None
        return option.fee.amount if option else None

    async def reason(self) -> str:
        refusals = (await simulate(self.staff, postal_code=self.place)).refusals
        return next((each.reason for each in refusals if each.shipping_method_code == self.method), "")


def there(reference: str, postal_code: str, **changes: str) -> str:
    """Returns the line of a point in that place."""
    spot = middle("FR", postal_code)
    assert spot is not None
    latitude, longitude = (f"{each / 1_000_000:.6f}" for each in spot)
    return row(reference, postal_code=postal_code, latitude=latitude, longitude=longitude, **changes)


@pytest.fixture
async def shop(staff: ShippingClient) -> Shop:
    carrier, place = await new_carrier(staff), new_place()
    zone = await new_zone(staff, areas=place_of(place))
    method = await new_method(staff, rate(zone, 490), carrier_code=carrier, delivers_to="RELAY_POINT")
    return Shop(staff=staff, carrier=carrier, method=method.shipping_method_code, place=place)


async def test_a_method_is_offered_while_its_carrier_has_an_open_point_there(shop: Shop) -> None:
    assert (await shop.fee(), await shop.reason()) == (None, "NO_RELAY_POINT")
    await shop.load(there("A-1", shop.place))
    assert (await shop.fee(), await shop.reason()) == (490, "")
    await shop.load(there("A-1", shop.place, status="CLOSED"))
    assert (await shop.fee(), await shop.reason()) == (None, "NO_RELAY_POINT")


async def test_points_of_another_carrier_or_beyond_the_sea_are_out_of_reach(shop: Shop) -> None:
    await shop.load(row("A-1"), row("A-2", postal_code="20000", latitude="41.9197", longitude="8.7388"))
    await load(shop.staff, await new_carrier(shop.staff), there("A-1", shop.place))
    assert (await shop.fee(), await shop.reason()) == (None, "NO_RELAY_POINT")


async def test_the_chosen_point_says_the_zone(shop: Shop) -> None:
    other = new_place()
    zone = await new_zone(shop.staff, areas=place_of(other))
    dear = await new_method(shop.staff, rate(zone, 1990), carrier_code=shop.carrier, delivers_to="RELAY_POINT")
    points = await shop.load(there("A-1", shop.place), there("A-2", other))
    assert await shop.fee(relay_point_id=points["A-1"].relay_point_id) == 490
    found = await quote(shop.staff, postal_code=shop.place, relay_point_id=points["A-2"].relay_point_id)
    assert {code: option.fee.amount for code, option in found.items()} == {dear.shipping_method_code: 1990}


async def test_a_chosen_point_that_is_closed_unknown_or_of_another_carrier_is_no_option(shop: Shop) -> None:
    points = await shop.load(there("A-1", shop.place), there("A-2", shop.place))
    other = await new_carrier(shop.staff)
    await load(shop.staff, other, there("A-1", shop.place))
    [foreign] = await points_of(shop.staff, other)
    await shop.load(there("A-1", shop.place), close_missing=True)
    assert await shop.fee(relay_point_id=points["A-1"].relay_point_id) == 490
    for each in (points["A-2"].relay_point_id, foreign.relay_point_id, new_id("rly")):
        assert await shop.fee(relay_point_id=each) is None
