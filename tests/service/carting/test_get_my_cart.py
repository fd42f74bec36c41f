"""Read my active cart."""

import pytest

from generated.carting import operations, problems
from generated.carting.client import CartingClient
from infra.runtime.ids import new_id
from tests.support.service import Serving


async def test_without_a_cart_there_is_none(carting: Serving) -> None:
    with pytest.raises(problems.NotFound):
        await carting.as_customer(CartingClient, new_id("cus")).get_my_cart(operations.GetMyCartRequest())
