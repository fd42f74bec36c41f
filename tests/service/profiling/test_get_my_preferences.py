"""Read what I want to be told."""

from msgspec import UNSET

from generated.profiling import operations
from generated.profiling.client import ProfilingClient
from tests.service.profiling.support import new_customer
from tests.support.service import Serving


async def test_nobody_is_told_more_than_necessary_without_asking(profiling: Serving, owner: ProfilingClient) -> None:
    _, client = await new_customer(profiling)
    mine = (await client.get_my_preferences(operations.GetMyPreferencesRequest())).body
    assert (mine.news, mine.notices) == (False, UNSET)
    theirs = (await owner.get_my_preferences(operations.GetMyPreferencesRequest())).body
    assert (theirs.news, theirs.notices) == (UNSET, [])
