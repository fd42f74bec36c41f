"""Choose what I want to be told."""

import pytest
from msgspec import UNSET, UnsetType

from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.support import add_staff, new_customer, sign_in, signed_in
from tests.support.service import Serving


async def replace(
    client: ProfilingClient,
    version: int,
    *,
    news: bool | UnsetType = UNSET,
    notices: list[models.NoticeKind] | UnsetType = UNSET,
) -> models.Preferences:
    body = models.PreferencesReplacement(news=news, notices=notices, version=version)
    return (await client.replace_my_preferences(operations.ReplaceMyPreferencesRequest(body=body))).body


async def test_a_customer_chooses_news(profiling: Serving) -> None:
    _, client = await new_customer(profiling)
    first = (await client.get_my_preferences(operations.GetMyPreferencesRequest())).body
    changed = await replace(client, first.version, news=True)
    assert (changed.news, changed.version) == (True, first.version + 1)
    assert (await client.get_my_preferences(operations.GetMyPreferencesRequest())).body == changed
    with pytest.raises(problems.VersionConflict):
        await replace(client, first.version, news=False)


async def test_staff_choose_kinds_of_notices(profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient) -> None:
    member = await add_staff(profiling, owner, "SUPPORT")
    client = signed_in(profiling, await sign_in(anybody, member.email))
    changed = await replace(client, member.version, notices=["STOCK", "DEAD_LETTERS", "STOCK"])
    assert changed.notices == ["DEAD_LETTERS", "STOCK"]
    assert (await replace(client, changed.version, notices=[])).notices == []


async def test_the_choices_of_others_are_refused(profiling: Serving, owner: ProfilingClient) -> None:
    customer, client = await new_customer(profiling)
    both = replace(client, customer.version, news=True, notices=["STOCK"])
    for refused in (replace(client, customer.version), replace(client, customer.version, notices=[]), both):
        with pytest.raises(problems.PreferencesInvalid):
            await refused
    version = (await owner.get_my_preferences(operations.GetMyPreferencesRequest())).body.version
    with pytest.raises(problems.PreferencesInvalid):
        await replace(owner, version, news=True)
