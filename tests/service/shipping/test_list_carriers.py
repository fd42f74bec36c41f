"""List carriers."""

from generated.shipping import operations
from generated.shipping.client import ShippingClient


async def test_anybody_sees_the_carriers_and_where_they_track(anybody: ShippingClient) -> None:
    carriers = (await anybody.list_carriers(operations.ListCarriersRequest())).body.items
    codes = [carrier.carrier_code for carrier in carriers]
    assert codes == sorted(set(codes))
    rests = {
        carrier.carrier_code: carrier.closed_on_holidays
        for carrier in carriers
        if "example/colis" in carrier.tracking_url_template
    }
    assert rests == {"ECLAIR": False, "HIRONDELLE": True, "POINT_VOISIN": True}
