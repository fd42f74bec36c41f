"""What ORDERING does on ShipmentSplit."""

import pytest

from generated.events import shipping
from infra.runtime.event import NotYet
from infra.runtime.ids import new_id
from tests.service.ordering.support import OrderDesk, in_parts


async def test_pieces_that_went_into_another_parcel_are_packed_once(shop: OrderDesk) -> None:
    parts = await in_parts(shop)
    first, second = new_id("shp"), new_id("shp")
    await parts.happens(shipping.ShipmentCreated, first, 2)
    await parts.happens(shipping.ShipmentCreated, second)
    for _ in range(2):
        await parts.happens(shipping.ShipmentSplit, first, new_shipment_id=second)
    assert await parts.steps("SHIPMENT", "LABEL") == ["DONE", "EXPECTED"]
    await parts.happens(shipping.ShipmentDispatched, first)
    assert (await parts.seen()).fulfilment_status == "PARTIALLY_SHIPPED"
    await parts.happens(shipping.ShipmentDispatched, second)
    assert (await parts.seen()).fulfilment_status == "SHIPPED"
    assert (await parts.codes())[:3] == ["SHIPMENT_CREATED", "SHIPMENT_CREATED", "SHIPMENT_SPLIT"]
    assert (await parts.codes()).count("SHIPMENT_SPLIT") == 1


async def test_a_parcel_that_is_not_known_yet_is_awaited(shop: OrderDesk) -> None:
    parts = await in_parts(shop)
    with pytest.raises(NotYet):
        await parts.happens(shipping.ShipmentSplit, new_id("shp"))
