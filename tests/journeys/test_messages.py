"""Messages while PROFILING dies at each point of sending, and while the mail server stalls, refuses and is away: none is lost.

One goes twice only when PROFILING dies between the server's answer and its own commit, and then with the same Message-ID.
"""

import asyncio
from collections.abc import AsyncIterator

import pytest

from generated.profiling.models import MailState, MailStatus, MessageStatus, MessageSummary, MessageTemplate
from generated.profiling.operations import GetMailStateRequest, ListMessagesRequest, ResendMessageRequest
from infra.local.players.callers import until
from infra.local.players.inbox import Inbox, Mail
from infra.runtime.ids import new_id
from tests.support.faults import PATIENCE_SECONDS, Faults
from tests.support.shop import Shop


@pytest.fixture(scope="module")
async def faults(shop: Shop, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Faults]:
    folder = tmp_path_factory.mktemp("faults")
    async with shop.built_otherwise("profiling", command=("tests.journeys.faulty", str(folder)), MAIL_SECONDS="3"):
        yield Faults(folder)


@pytest.fixture
def inbox(shop: Shop) -> Inbox:
    return Inbox(shop.system.inbox, shop.session)


@pytest.fixture(autouse=True)
async def quiet(shop: Shop, faults: Faults, inbox: Inbox) -> AsyncIterator[None]:
    """No test begins while a message of the one before is on its way, or with its faults."""
    await shop.system.wait_ready()
    await all_sent(shop)
    yield
    faults.forget()
    await inbox.fail()


async def all_sent(shop: Shop) -> None:
    async def waiting() -> list[MessageSummary]:
        return await messages(shop, status="QUEUED")

    await until(waiting, lambda found: not found, "All messages being sent", seconds=PATIENCE_SECONDS)


async def messages(
    shop: Shop,
    recipient: str | None = None,
    *,
    status: MessageStatus | None = None,
    template: MessageTemplate | None = None,
    order_id: str | None = None,
) -> list[MessageSummary]:
    asked = ListMessagesRequest(recipient=recipient, status=status, template=template, order_id=order_id)
    return (await shop.staff.services.profiling.list_messages(asked)).body.items


async def registered(shop: Shop) -> str:
    """Returns the address of a new customer, who gets one message: that confirms it."""
    buyer = shop.guest()
    await buyer.register()
    return buyer.account.email


async def arrived(shop: Shop, inbox: Inbox, email: str) -> list[Mail]:
    """Returns all mails to an address, when nothing is on its way any more."""
    await inbox.mail(email, "EMAIL_CONFIRMATION", seconds=2 * PATIENCE_SECONDS)
    await all_sent(shop)
    return await inbox.mails(email)


async def mail_state(shop: Shop, *statuses: MailStatus) -> MailState:
    async def state() -> MailState:
        return (await shop.staff.services.profiling.get_mail_state(GetMailStateRequest())).body

    return await until(
        state, lambda found: found.status in statuses, f"The mail server being {statuses}", seconds=PATIENCE_SECONDS
    )


async def kill(shop: Shop) -> None:
    """Every replica: any of them may be the one that sends."""
    await asyncio.gather(*(child.send(9) for child in shop.system._children("profiling")))


async def test_once_though_profiling_dies_before_it_connects(shop: Shop, faults: Faults, inbox: Inbox) -> None:
    faults.plan("profiling", "job:send_message")
    email = await registered(shop)
    await faults.died("profiling", "job:send_message")
    assert len(await arrived(shop, inbox, email)) == 1


@pytest.mark.parametrize("moment", ["EHLO", "RCPT", "DATA"])
async def test_once_though_profiling_dies_after(shop: Shop, inbox: Inbox, moment: str) -> None:
    await inbox.fail(stall_at=moment, stall_seconds=600, stalls=1)
    email = await registered(shop)
    await inbox.stalled()
    await kill(shop)
    assert len(await arrived(shop, inbox, email)) == 1


async def test_twice_with_one_message_id_when_profiling_dies_before_it_is_answered(shop: Shop, inbox: Inbox) -> None:
    await inbox.fail(stall_at="ANSWER", stall_seconds=600, stalls=1)
    email = await registered(shop)
    await inbox.stalled()
    await kill(shop)
    await twice_with_one_message_id(shop, inbox, email)


async def test_twice_with_one_message_id_when_profiling_dies_between_the_answer_and_its_commit(
    shop: Shop, faults: Faults, inbox: Inbox
) -> None:
    faults.plan("profiling", "job-commit:send_message")
    email = await registered(shop)
    await faults.died("profiling", "job-commit:send_message")
    await twice_with_one_message_id(shop, inbox, email)


async def twice_with_one_message_id(shop: Shop, inbox: Inbox, email: str) -> None:
    await inbox.mail(email, "EMAIL_CONFIRMATION", seconds=PATIENCE_SECONDS)
    await until(
        lambda: messages(shop, email, status="SENT"), bool, "It being recorded that it was sent", seconds=2 * PATIENCE_SECONDS
    )
    first, second = await inbox.mails(email)
    (message,) = await messages(shop, email)
    assert first.message_id == second.message_id
    assert first.message_id.startswith(f"{message.message_id}@")
    assert first.link("/email-confirmation") == second.link("/email-confirmation")


async def test_one_connection_that_stalls_holds_up_nobody_else(shop: Shop, inbox: Inbox) -> None:
    await inbox.fail(stall_at="RCPT", stall_seconds=60, stalls=1)
    stalls = await registered(shop)
    await inbox.stalled()
    other = await registered(shop)
    assert len(await arrived(shop, inbox, other)) == 1
    assert len(await arrived(shop, inbox, stalls)) == 1


async def test_messages_wait_for_a_server_that_stalls_and_staff_are_told(shop: Shop, inbox: Inbox) -> None:
    await inbox.fail(stall_at="EHLO", stall_seconds=60)
    emails = [await registered(shop) for _ in range(3)]
    state = await mail_state(shop, "UNREACHABLE")
    assert state.waiting == len(emails)
    await inbox.fail()
    await mail_state(shop, "UP")
    assert [len(await arrived(shop, inbox, email)) for email in emails] == [1, 1, 1]


async def test_messages_wait_for_a_server_that_is_away(shop: Shop, inbox: Inbox) -> None:
    before = await inbox.mails()
    await shop.system.halt("inbox")
    emails = [await registered(shop) for _ in range(3)]
    assert (await mail_state(shop, "UNREACHABLE")).waiting == len(emails)
    await shop.system.resume("inbox")
    assert [len(await arrived(shop, inbox, email)) for email in emails] == [1, 1, 1]
    assert [mail.number for mail in await inbox.mails()][: len(before)] == [mail.number for mail in before]


async def test_a_refused_confirmation_is_kept_and_sent_again_by_hand(shop: Shop, inbox: Inbox) -> None:
    buyer = await shop.guest_with_cart()
    await inbox.fail(refuse=[buyer.account.email])
    order = await shop.confirmed(buyer)

    async def refused() -> list[MessageSummary]:
        return await messages(shop, order_id=order.order_id, template="ORDER_CONFIRMED", status="REFUSED")

    (message,) = await until(refused, bool, "The confirmation being refused", seconds=PATIENCE_SECONDS)
    assert message.error == "550 5.1.1 no such user here"
    assert len(await arrived(shop, inbox, await registered(shop))) == 1
    await inbox.fail()
    again = ResendMessageRequest(message_id=message.message_id, idempotency_key=new_id("key"))
    await shop.staff.services.profiling.resend_message(again)
    mail = await inbox.mail(buyer.account.email, "ORDER_CONFIRMED", seconds=PATIENCE_SECONDS)
    assert mail.link("/guest-order").startswith(
        f"http://127.0.0.1:{shop.system.sites['shop'].rpartition(':')[2]}/guest-order/{order.order_id}#token="
    )
