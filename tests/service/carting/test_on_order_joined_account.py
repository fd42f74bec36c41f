"""What CARTING does on OrderJoinedAccount."""

import msgspec

from generated.carting import operations
from generated.carting.client import CartingClient
from generated.common.models import Address
from infra.runtime.ids import new_id
from tests.service.carting.support import Assortment, Shopper, cancelled, ordered
from tests.support.order_events import joined
from tests.support.personal import erased, places_of
from tests.support.service import Serving

HERE = Address(recipient="Philomena Wex", line1="7 Wex Lane", postal_code="75011", city="Paris", country="FR")


async def test_the_cart_stays_the_guests_and_is_told_and_erased_with_the_account(
    carting: Serving, guest: Shopper, shop: Assortment
) -> None:
    """Also when the payment fails later, and the guest's browser gets the cart back."""
    await guest.add(await shop.sell())
    order = msgspec.structs.replace(ordered(await guest.deliver(address=HERE)), delivery_address=HERE)
    customer_id = new_id("cus")
    for told in (order, joined(order, customer_id), cancelled(order, "PAYMENT_FAILED")):
        await carting.react(told)
    assert (await guest.see()).status == "ACTIVE"
    service = carting.as_service(CartingClient, "profiling")
    records = (await service.get_customer_records(operations.GetCustomerRecordsRequest(customer_id=customer_id))).body.items
    assert "Philomena Wex" in {field.value for record in records for field in record.fields}
    await carting.react(erased(customer_id))
    assert await places_of(carting, "Philomena") == []
