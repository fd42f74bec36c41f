"""List carriers."""

from generated.shipping import operations
from generated.shipping.client import ShippingClient


async def test_anybody_sees_the_carriers_and_where_they_track(anybody: ShippingClient) -> None:
    carriers = (await anybody.list_carriers(operations.ListCarriersRequest())).body.items
    assert carriers
    assert len({carrier.carrier_code for carrier in carriers}) == len(carriers)
    assert all(carrier.active and carrier.tracking_url_template for carrier in carriers)
