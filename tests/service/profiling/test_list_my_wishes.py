"""List my wishes."""

import pytest

from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.support import new_customer
from tests.support.service import Serving


async def add(client: ProfilingClient, sku: str) -> models.Wish:
    return (await client.add_wish(operations.AddWishRequest(sku=sku))).body


async def my_wishes(client: ProfilingClient) -> list[str]:
    return [wish.sku for wish in (await client.list_my_wishes(operations.ListMyWishesRequest())).body.items]


async def test_the_last_wish_comes_first_and_everybody_has_their_own(profiling: Serving) -> None:
    (_, mine), (_, other) = await new_customer(profiling), await new_customer(profiling)
    for sku in ("MUG-BLUE-01", "TEA-01"):
        await add(mine, sku)
    assert await my_wishes(mine) == ["TEA-01", "MUG-BLUE-01"]
    assert await my_wishes(other) == []


async def test_staff_have_none(owner: ProfilingClient) -> None:
    with pytest.raises(problems.Forbidden):
        await my_wishes(owner)
