"""Read one of my addresses."""

import pytest

from generated.profiling import operations, problems
from tests.service.profiling.support import add_address, new_customer
from tests.support.service import Serving


async def test_somebody_elses_address_is_not_found(profiling: Serving) -> None:
    _, me = await new_customer(profiling)
    _, other = await new_customer(profiling)
    entry = await add_address(me)
    with pytest.raises(problems.NotFound):
        await other.get_my_address(operations.GetMyAddressRequest(address_id=entry.address_id))
    with pytest.raises(problems.NotFound):
        await other.remove_my_address(operations.RemoveMyAddressRequest(address_id=entry.address_id))
