"""Send news to the customers who want them."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import select, update

from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from impl.profiling import tables
from impl.profiling.repositories import news
from impl.profiling.repositories.customers import customers
from infra.local.players.inbox import Inbox
from infra.runtime.ids import new_id
from tests.service.profiling.accounts import confirm, next_link
from tests.service.profiling.support import CHEAP, OWNER_EMAIL, OWNER_PASSWORD, add_staff, new_customer, sign_in, signed_in
from tests.service.profiling.test_end_news import new_reader
from tests.service.profiling.test_queue_news import until_queued
from tests.support.inbox import THE_SHOP, running_inbox
from tests.support.service import Serving, serving

DRAFT = models.NewsDraft(
    fr=models.NewsText(subject="Les bols d'hiver", text="Ils sont là.\n\nVenez les voir."),
    en=models.NewsText(subject="The winter bowls", text="They are here.\n\nCome and see."),
)


async def send(client: ProfilingClient, key: str | None = None) -> models.NewsSending:
    request = operations.SendNewsRequest(body=DRAFT, idempotency_key=key or new_id("key"))
    return (await client.send_news(request)).body


async def confirmed_reader(profiling: Serving) -> models.Customer:
    """A customer who wants news, and whose e-mail address is confirmed."""
    customer, client = await new_reader(profiling)
    await confirm(client, await next_link(profiling, customer.customer_id, "EMAIL_CONFIRMATION"))
    return customer


async def told(profiling: Serving, news_id: str) -> Sequence[str]:
    """The customers for whom the news were queued."""
    rows = select(tables.messages.c.user_id, tables.messages.c.about).where(tables.messages.c.template == "NEWS")
    found = await profiling.store.query(lambda tx: tx.all(rows))
    return [row.user_id for row in found if row.about == {"news_id": news_id}]


async def test_who_wants_them_and_has_a_confirmed_address_gets_them_once(profiling: Serving, owner: ProfilingClient) -> None:
    reader, suspended = await confirmed_reader(profiling), await confirmed_reader(profiling)
    unconfirmed, _ = await new_reader(profiling)
    without, _ = await new_customer(profiling)
    suspend = update(tables.customers).where(tables.customers.c.customer_id == suspended.customer_id)
    await profiling.store.command(lambda tx: tx.execute(suspend.values(status="SUSPENDED")))
    key = new_id("key")
    first, second = await send(owner, key), await send(owner, key)
    assert first == second
    await until_queued(profiling, first.news_id)
    mine = {each.customer_id for each in (reader, suspended, unconfirmed, without)}
    assert [user_id for user_id in await told(profiling, first.news_id) if user_id in mine] == [reader.customer_id]
    kept = await profiling.store.query(lambda tx: news.find(tx, first.news_id))
    assert kept is not None
    assert {language: (text.subject, text.text) for language, text in kept.texts.items()} == {
        "FR": (DRAFT.fr.subject, DRAFT.fr.text),
        "EN": (DRAFT.en.subject, DRAFT.en.text),
    }


async def test_the_mail_says_where_a_mail_program_ends_them_with_one_click(tmp_path: Path) -> None:
    """RFC 8058, from the header of a mail that arrived."""
    public = "https://profiling.comptoir.example"
    async with running_inbox(tmp_path / "mails") as running:
        settings = {**CHEAP, **running.settings, "PROFILING_PUBLIC_URL": public}
        async with serving("profiling", folder=tmp_path, settings=settings) as services:
            profiling = services["profiling"]
            await profiling.react(THE_SHOP)
            reader = await confirmed_reader(profiling)
            owner = await sign_in(profiling.client(ProfilingClient), OWNER_EMAIL, OWNER_PASSWORD)
            await send(signed_in(profiling, owner))
            mail = await Inbox(running.url, profiling.session).mail(reader.email, "NEWS")
            assert (mail.subject, "Ils sont là." in mail.text) == (DRAFT.fr.subject, True)
            assert mail.headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
            address = mail.headers["List-Unsubscribe"].strip("<>")
            assert address.startswith(f"{public}/news-endings?token=")
            click = {"List-Unsubscribe": "One-Click"}
            async with profiling.session.post(profiling.url + address.removeprefix(public), data=click) as answer:
                assert answer.status == 204
            kept = await profiling.store.query(lambda tx: customers.get(tx, reader.customer_id))
            assert kept.wants_news is False


async def test_support_may_send_them_and_others_may_not(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    member = await add_staff(profiling, owner, "CATALOG")
    with pytest.raises(problems.Forbidden):
        await send(signed_in(profiling, await sign_in(anybody, member.email)))
