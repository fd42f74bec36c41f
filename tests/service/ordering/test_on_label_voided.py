"""What ORDERING does on LabelVoided."""

import pytest

from generated.events import shipping
from infra.runtime.event import NotYet
from infra.runtime.ids import new_id
from tests.service.ordering.support import UNSET, OrderDesk, in_parts

VOID, NEW = "CA000000005FR", "CA618033997FR"


def url(number: str) -> str:
    return f"https://suivi.example/{number}"


async def test_a_new_labels_number_replaces_the_void_one(shop: OrderDesk) -> None:
    parts, shipment_id = await in_parts(shop), new_id("shp")
    await parts.happens(shipping.ShipmentCreated, shipment_id, 2)
    await parts.happens(shipping.LabelCreated, shipment_id, tracking_number=VOID, tracking_url=url(VOID))
    for _ in range(2):
        await parts.happens(shipping.LabelVoided, shipment_id, tracking_number=VOID)
    [parcel] = (await parts.seen()).shipments
    assert (parcel.status, parcel.tracking_number, parcel.tracking_url) == ("PENDING", UNSET, UNSET)
    assert await parts.steps("SHIPMENT", "LABEL") == ["DONE", "EXPECTED"]
    assert (await shop.process(parts.order.order_id)).waiting_for == "LABEL"
    await parts.happens(shipping.LabelCreated, shipment_id, tracking_number=NEW, tracking_url=url(NEW))
    await parts.happens(shipping.LabelCreated, shipment_id, tracking_number=VOID, tracking_url=url(VOID))  # once more
    [parcel] = (await parts.seen()).shipments
    assert (parcel.status, parcel.tracking_number, parcel.tracking_url) == ("LABELLED", NEW, url(NEW))
    assert await parts.steps("LABEL") == ["DONE"]
    labels = [code for code in await parts.codes() if "LABEL" in code]
    assert labels == ["SHIPMENT_LABELLED", "SHIPMENT_LABEL_VOIDED", "SHIPMENT_LABELLED"]
    public = await shop.timeline(parts.order.order_id, shop.guest_of(parts.order))
    assert not [entry.code for entry in public if "LABEL" in entry.code]


async def test_a_voidance_that_comes_after_the_dispatch_changes_nothing_of_what_left(shop: OrderDesk) -> None:
    parts, shipment_id = await in_parts(shop), new_id("shp")
    await parts.happens(shipping.ShipmentCreated, shipment_id, 2)
    await parts.happens(shipping.ShipmentDispatched, shipment_id, 2, tracking_number=NEW, tracking_url=url(NEW))
    await parts.happens(shipping.LabelVoided, shipment_id, tracking_number=VOID)
    await parts.happens(shipping.LabelCreated, shipment_id, tracking_number=VOID, tracking_url=url(VOID))
    [parcel] = (await parts.seen()).shipments
    assert (parcel.status, parcel.tracking_number, parcel.tracking_url) == ("DISPATCHED", NEW, url(NEW))
    assert (await parts.seen()).status == "SHIPPED"


async def test_a_parcel_that_is_not_known_yet_is_awaited(shop: OrderDesk) -> None:
    parts = await in_parts(shop)
    with pytest.raises(NotYet):
        await parts.happens(shipping.LabelVoided, new_id("shp"))
