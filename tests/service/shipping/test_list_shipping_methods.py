"""List the ways to be delivered."""

from generated.shipping import operations
from generated.shipping.client import ShippingClient


async def test_carriers_and_methods_are_there_from_the_first_start(anybody: ShippingClient) -> None:
    carriers = (await anybody.list_carriers(operations.ListCarriersRequest())).body.items
    methods = (await anybody.list_shipping_methods(operations.ListShippingMethodsRequest())).body.items
    assert [method.shipping_method_code for method in methods] == ["EXPRESS_HOME", "RELAY_POINT", "STANDARD_HOME"]
    assert {method.carrier_code for method in methods} == {carrier.carrier_code for carrier in carriers}
