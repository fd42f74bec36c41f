"""List the ways to be delivered."""

from msgspec import UNSET

from generated.common.models import Price
from generated.shipping import operations
from generated.shipping.client import ShippingClient

FIRST = {
    "ECONOMY_HOME": "HOME",
    "EXPRESS_HOME": "HOME",
    "EXPRESS_RELAY_POINT": "RELAY_POINT",
    "OVERSEAS_HOME": "HOME",
    "RELAY_POINT": "RELAY_POINT",
    "STANDARD_HOME": "HOME",
}


async def test_carriers_and_methods_are_there_from_the_first_start(anybody: ShippingClient) -> None:
    carriers = (await anybody.list_carriers(operations.ListCarriersRequest())).body.items
    methods = (await anybody.list_shipping_methods(operations.ListShippingMethodsRequest())).body.items
    codes = [method.shipping_method_code for method in methods]
    assert codes == sorted(set(codes))
    assert {method.carrier_code for method in methods} <= {carrier.carrier_code for carrier in carriers}
    to = {method.shipping_method_code: method.delivers_to for method in methods if method.shipping_method_code in FIRST}
    assert to == FIRST


async def test_a_method_is_listed_with_the_thresholds_that_count(anybody: ShippingClient) -> None:
    methods = (await anybody.list_shipping_methods(operations.ListShippingMethodsRequest())).body.items
    standard, express = (
        next(method for method in methods if method.shipping_method_code == code) for code in ("STANDARD_HOME", "EXPRESS_HOME")
    )
    assert (standard.own_terms, standard.free_from) == (UNSET, Price(amount=6000, currency="EUR"))
    assert [(each.tier, each.free_from.amount) for each in standard.tier_free_from] == [("PREMIUM", 3000), ("VIP", 0)]
    assert express.free_from == Price(amount=20000, currency="EUR")
    assert express.own_terms is not UNSET
    assert express.own_terms.handling_days is UNSET
