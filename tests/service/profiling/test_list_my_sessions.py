"""List my sessions."""

from generated.profiling import models, operations
from generated.profiling.client import ProfilingClient
from tests.service.profiling.support import later, new_customer, new_email, refresh, register, sign_in, signed_in
from tests.support.service import Serving

FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0"


async def sessions(client: ProfilingClient, **wanted: object) -> models.MySessionPage:
    return (await client.list_my_sessions(operations.ListMySessionsRequest(**wanted))).body  # type: ignore[arg-type]


async def test_the_newest_sign_in_is_first_and_says_where(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, mine = await new_customer(profiling)
    await sign_in(profiling.client(ProfilingClient, User_Agent=FIREFOX), customer.email)
    newer, current = (await sessions(mine)).items
    assert (newer.device, newer.is_current, current.is_current) == ("Firefox, Windows", False, True)
    assert newer.created_at == newer.refreshed_at
    assert newer.session_id > current.session_id


async def test_there_are_pages_and_nobody_else_s(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, mine = await new_customer(profiling)
    await new_customer(profiling)
    await sign_in(anybody, customer.email)
    first = await sessions(mine, limit=1)
    second = await sessions(mine, limit=1, cursor=first.next_cursor)
    assert [page.items[0].is_current for page in (first, second)] == [False, True]
    assert not second.next_cursor


async def test_one_that_is_over_is_not_listed(profiling: Serving, anybody: ProfilingClient) -> None:
    email = new_email()
    await register(anybody, email)
    session, _ = [await sign_in(anybody, email) for _ in range(2)]
    mine = signed_in(profiling, session)
    with later(profiling, days=20):
        await refresh(anybody, session.refresh_token)
    assert [each.is_current for each in (await sessions(mine)).items] == [False, True]
    with later(profiling, days=31):
        assert [each.is_current for each in (await sessions(mine)).items] == [True]
