"""Remove a wish."""

import pytest

from generated.profiling import operations, problems
from tests.service.profiling.support import new_customer
from tests.service.profiling.test_list_my_wishes import add, my_wishes
from tests.support.service import Serving


async def test_it_is_gone_for_me_alone(profiling: Serving) -> None:
    (_, mine), (_, other) = await new_customer(profiling), await new_customer(profiling)
    for client in (mine, other):
        await add(client, "TEA-01")
    await mine.remove_wish(operations.RemoveWishRequest(sku="TEA-01"))
    assert (await my_wishes(mine), await my_wishes(other)) == ([], ["TEA-01"])
    with pytest.raises(problems.NotFound):
        await mine.remove_wish(operations.RemoveWishRequest(sku="TEA-01"))
