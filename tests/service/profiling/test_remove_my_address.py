"""Remove an address."""

import pytest

from generated.profiling import operations, problems
from tests.service.profiling.support import add_address, my_addresses, new_customer
from tests.support.service import Serving


async def test_a_removed_address_is_gone_and_the_others_stay(profiling: Serving) -> None:
    _, me = await new_customer(profiling)
    gone, kept = await add_address(me, label="Old"), await add_address(me, label="New")
    request = operations.RemoveMyAddressRequest(address_id=gone.address_id)
    await me.remove_my_address(request)
    assert [each.address_id for each in await my_addresses(me)] == [kept.address_id]
    with pytest.raises(problems.NotFound):
        await me.remove_my_address(request)
