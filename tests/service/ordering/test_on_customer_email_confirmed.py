"""What ORDERING does on CustomerEmailConfirmed."""

from infra.runtime.ids import new_id
from tests.service.ordering.support import OrderDesk, joins, tell_address, told


async def test_an_event_of_an_earlier_release_does_not_take_the_confirmation_back(shop: OrderDesk) -> None:
    """Its replicas do not know whether the address is confirmed. They cannot change it either."""
    customer_id, email = new_id("cus"), f"{new_id('n')[-12:]}@example.org"
    await tell_address(shop, customer_id, email, version=2)
    await told(shop, customer_id, email, version=3)
    await joins(shop, await shop.order(email=email), customer_id)
