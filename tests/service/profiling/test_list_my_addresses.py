"""List a customer's addresses."""

from tests.service.profiling.support import add_address, my_addresses, new_customer
from tests.support.service import Serving


async def test_everybody_sees_the_own_addresses_only(profiling: Serving) -> None:
    _, me = await new_customer(profiling)
    _, other = await new_customer(profiling)
    assert await my_addresses(me) == []
    added = [await add_address(me, label=label) for label in ("Home", "Work")]
    assert {each.address_id for each in await my_addresses(me)} == {each.address_id for each in added}
    assert await my_addresses(other) == []
