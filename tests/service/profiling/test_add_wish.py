"""Add a wish."""

import asyncio

import pytest

from generated.profiling import problems
from impl.profiling.repositories import wishes
from tests.service.profiling.support import later, new_customer
from tests.service.profiling.test_list_my_wishes import add, my_wishes
from tests.support.service import Serving


async def test_a_wish_that_is_there_keeps_its_place(profiling: Serving) -> None:
    _, client = await new_customer(profiling)
    first = await add(client, "MUG-BLUE-01")
    with later(profiling, minutes=1):
        await add(client, "TEA-01")
        assert await add(client, "MUG-BLUE-01") == first
    assert await my_wishes(client) == ["TEA-01", "MUG-BLUE-01"]


async def test_there_are_at_most_two_hundred_also_of_those_that_come_at_once(
    profiling: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert wishes.MOST == 200
    monkeypatch.setattr(wishes, "MOST", 3)
    _, client = await new_customer(profiling)
    answers = await asyncio.gather(*(add(client, f"MUG-{number:02}") for number in range(6)), return_exceptions=True)
    assert sum(isinstance(answer, problems.WishLimitReached) for answer in answers) == 3
    [there, *_] = await my_wishes(client)
    await add(client, there)
