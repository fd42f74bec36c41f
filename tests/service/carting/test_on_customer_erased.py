"""What CARTING does on CustomerErased."""

import pytest

from generated.carting import problems
from generated.common.models import Address
from tests.service.carting.support import Assortment, Shopper
from tests.support.personal import erased, places_of
from tests.support.service import Serving

HERE = Address(recipient="Ottoline Vay", line1="3 Ottoline Row", postal_code="75011", city="Paris", country="FR")


async def test_the_carts_of_the_customer_go(carting: Serving, customer: Shopper, guest: Shopper, shop: Assortment) -> None:
    sku = await shop.sell()
    for each in (customer, guest):
        await each.add(sku)
    await customer.deliver(address=HERE)
    customer_id = (await customer.see()).customer_id
    assert isinstance(customer_id, str)
    assert await places_of(carting, "Ottoline") != []
    await carting.react(erased(customer_id))
    assert await places_of(carting, "Ottoline") == []
    with pytest.raises(problems.NotFound):
        await customer.see()
    assert (await guest.see()).items != []
