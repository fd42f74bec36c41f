"""See how many customers news would reach."""

import pytest

from generated.profiling.client import ProfilingClient
from generated.profiling.operations import GetNewsAudienceRequest
from generated.profiling.problems import Forbidden
from tests.service.profiling.support import add_staff, new_customer, sign_in, signed_in
from tests.service.profiling.test_end_news import new_reader
from tests.service.profiling.test_send_news import confirmed_reader
from tests.support.service import Serving


async def audience(client: ProfilingClient) -> int:
    return (await client.get_news_audience(GetNewsAudienceRequest())).body.customers


async def test_it_counts_those_who_want_them_and_have_a_confirmed_address(profiling: Serving, owner: ProfilingClient) -> None:
    before = await audience(owner)
    await new_customer(profiling)
    await new_reader(profiling)
    assert await audience(owner) == before
    await confirmed_reader(profiling)
    assert await audience(owner) == before + 1


async def test_who_may_not_send_news_does_not_learn_it(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    member = await add_staff(profiling, owner, "CATALOG")
    with pytest.raises(Forbidden):
        await audience(signed_in(profiling, await sign_in(anybody, member.email)))
