"""A sign-in with a browser that is new to the person is told to them."""

from datetime import timedelta

from generated.profiling import models, operations
from generated.profiling.client import ProfilingClient
from impl.profiling import tables
from impl.profiling.repositories import devices
from tests.service.profiling.accounts import queued
from tests.service.profiling.support import PASSWORD, new_email, register, sign_in
from tests.service.profiling.test_list_my_sessions import FIREFOX
from tests.support.service import Serving

DEVICE, OTHER_DEVICE = "a" * 22, "b" * 22
CHROME = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36"


async def sign_in_with(profiling: Serving, email: str, device_id: str, says: str = FIREFOX) -> None:
    draft = models.SessionDraft(email=email, password=PASSWORD, device_id=device_id)
    client = profiling.client(ProfilingClient, User_Agent=says)
    await client.create_session(operations.CreateSessionRequest(body=draft))


async def test_the_first_browser_is_no_news_and_the_second_one_is_once(profiling: Serving, anybody: ProfilingClient) -> None:
    customer = await register(anybody, new_email())
    for device in (DEVICE, DEVICE, OTHER_DEVICE, OTHER_DEVICE, DEVICE):
        await sign_in_with(profiling, customer.email, device)
    told = await queued(profiling, customer.customer_id, "NEW_DEVICE")
    assert [message.about for message in told] == [{"device": "Firefox, Windows"}]


async def test_a_browser_without_an_id_is_known_by_what_it_says(profiling: Serving, anybody: ProfilingClient) -> None:
    customer = await register(anybody, new_email())
    for says in (FIREFOX, FIREFOX, CHROME, CHROME.replace("126", "127"), FIREFOX):
        await sign_in(profiling.client(ProfilingClient, User_Agent=says), customer.email)
    told = await queued(profiling, customer.customer_id, "NEW_DEVICE")
    assert [message.about for message in told] == [{"device": "Chrome, Linux"}]


async def test_another_person_s_browser_is_news(profiling: Serving, anybody: ProfilingClient) -> None:
    first, second = [await register(anybody, new_email()) for _ in range(2)]
    await sign_in_with(profiling, first.email, DEVICE)
    await sign_in_with(profiling, second.email, OTHER_DEVICE)
    await sign_in_with(profiling, second.email, DEVICE)
    assert len(await queued(profiling, second.customer_id, "NEW_DEVICE")) == 1
    assert not await queued(profiling, first.customer_id, "NEW_DEVICE")


async def test_one_that_was_not_seen_for_long_is_news_again(profiling: Serving, anybody: ProfilingClient) -> None:
    customer = await register(anybody, new_email())
    await sign_in_with(profiling, customer.email, DEVICE)
    mine = tables.devices.update().where(tables.devices.c.user_id == customer.customer_id)
    await profiling.store.command(lambda tx: tx.execute(mine.values(seen_at=tx.now - timedelta(days=401))))
    await sign_in_with(profiling, customer.email, OTHER_DEVICE)
    await profiling.store.command(devices.forget_old)
    await sign_in_with(profiling, customer.email, DEVICE)
    assert len(await queued(profiling, customer.customer_id, "NEW_DEVICE")) == 2
