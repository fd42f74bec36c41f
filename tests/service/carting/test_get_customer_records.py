"""Tell everything that is held on a customer."""

from generated.carting import operations
from generated.carting.client import CartingClient
from infra.runtime.ids import new_id
from tests.service.carting.support import Assortment, Shopper
from tests.support.service import Serving


async def test_carts_are_told(carting: Serving, customer: Shopper, shop: Assortment) -> None:
    sku = await shop.sell()
    await customer.add(sku, 2)
    await customer.deliver()
    service = carting.as_service(CartingClient, "profiling")
    customer_id = (await customer.see()).customer_id
    assert isinstance(customer_id, str)
    request = operations.GetCustomerRecordsRequest(customer_id=customer_id)
    [told] = (await service.get_customer_records(request)).body.items
    fields = {field.name: field.value for field in told.fields}
    assert (told.section, fields["lines.1.seen.sku"], fields["lines.1.quantity"]) == ("CARTS", sku, "2")
    assert fields["delivery.address.city"] == "Paris"


async def test_of_a_stranger_nothing_is_told(carting: Serving) -> None:
    service = carting.as_service(CartingClient, "profiling")
    request = operations.GetCustomerRecordsRequest(customer_id=new_id("cus"))
    assert (await service.get_customer_records(request)).body.items == []
