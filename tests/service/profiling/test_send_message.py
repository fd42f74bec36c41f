"""Messages go out by a real mail server that works, stalls, refuses, dies, and asks for TLS and a password."""

import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from msgspec import UNSET
from sqlalchemy import select

from generated.profiling import models, operations
from impl.profiling import tables
from impl.profiling.domain.message import Message
from impl.profiling.job_types import SendMessage
from impl.profiling.repositories.messages import messages
from impl.profiling.use_cases.queue_message import queue_message
from infra.local.inbox.receiver import Faults
from infra.local.players.callers import until
from infra.runtime.ids import new_id
from infra.runtime.store.tables import jobs
from infra.runtime.store.transaction import Transaction
from tests.service.profiling.messages import as_owner, know_shop, queued
from tests.service.profiling.support import CHEAP, later, new_customer, new_email
from tests.support.certificates import certificate
from tests.support.mail_server import PASSWORD, USER, MailServer, mail_server
from tests.support.personal import places_of
from tests.support.service import Serving, serving
from tests.support.tokens import free_port

SHORT = "0.5"
"""Seconds of patience with a mail server that stalls."""


@pytest.fixture(scope="module")
async def post(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[MailServer]:
    async with mail_server(tmp_path_factory.mktemp("mails")) as server:
        yield server


@pytest.fixture(scope="module")
async def sending(
    new_store_url: Callable[[], str], post: MailServer, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Serving]:
    folder = tmp_path_factory.mktemp("sending")
    async with sent_by(post.settings(MAIL_SECONDS=SHORT), folder, new_store_url()) as profiling:
        yield profiling


@pytest.fixture(autouse=True)
def well(post: MailServer) -> None:
    post.receiver.faults = Faults()


@asynccontextmanager
async def sent_by(mail: dict[str, str], folder: Path, store_url: str | None = None) -> AsyncIterator[Serving]:
    urls = {"profiling": store_url} if store_url else None
    async with serving("profiling", folder=folder, store_urls=urls, settings={**CHEAP, **mail}) as services:
        await know_shop(services["profiling"])
        yield services["profiling"]


async def read(profiling: Serving, message_id: str) -> Message:
    return await profiling.store.query(lambda tx: messages.get(tx, message_id))


async def has(profiling: Serving, message_id: str, *statuses: str, attempts: int = 0) -> Message:
    """Waits for a status, or for this many attempts. What waits for its next attempt is due at once."""
    with later(profiling, minutes=6):
        return await until(
            lambda: read(profiling, message_id),
            lambda message: message.status in statuses and message.attempts >= attempts,
            f"{message_id} being {statuses}",
        )


async def mail_state(profiling: Serving, *statuses: str) -> models.MailState:
    owner = await as_owner(profiling)

    async def state() -> models.MailState:
        return (await owner.get_mail_state(operations.GetMailStateRequest())).body

    return await until(state, lambda found: found.status in statuses, f"The mail server being {statuses}")


async def test_a_message_is_sent_once_and_kept_as_it_was_sent(sending: Serving, post: MailServer) -> None:
    email = new_email()
    message_id = await queued(sending, recipient=email)
    message = await has(sending, message_id, "SENT")
    (mail,) = post.receiver.mails.listed(to=email)
    described = mail.described()
    assert described["message_id"] == f"{message_id}@comptoir.example"
    assert described["template"] == "PASSWORD_CHANGED"
    assert (described["from"], described["to"]) == ("Comptoir des Lilas <bonjour@comptoir.example>", [email])
    assert (message.subject, message.recipient, message.attempts) == (described["subject"], email, 1)
    assert str(message.text).strip() == mail.text.strip()
    assert message.sent_at is not None


async def test_it_goes_to_the_address_that_the_account_has_when_it_is_sent(sending: Serving, post: MailServer) -> None:
    customer, _ = await new_customer(sending)

    def change_and_queue(tx: Transaction) -> str:
        message_id = queue_message(tx, "PASSWORD_CHANGED", user_id=customer.customer_id)
        mine = tables.customers.c.customer_id == customer.customer_id
        tx.execute(tables.customers.update().where(mine).values(email=f"new.{customer.email}"))
        return message_id

    message = await has(sending, await sending.store.command(change_and_queue), "SENT")
    assert message.recipient == f"new.{customer.email}"


async def test_a_message_of_a_transaction_that_fails_is_never_sent(sending: Serving, post: MailServer) -> None:
    email = new_email()

    def add_and_fail(tx: Transaction) -> None:
        queue_message(tx, "PASSWORD_CHANGED", user_id="cus_none", recipient=email)
        raise RuntimeError("it is taken back")

    with pytest.raises(RuntimeError):
        await sending.store.command(add_and_fail)
    await has(sending, await queued(sending), "SENT")
    assert post.subjects(email) == []


async def test_what_there_is_nothing_to_tell_of_is_dropped(sending: Serving) -> None:
    message_id = await sending.store.command(lambda tx: queue_message(tx, "PASSWORD_CHANGED", user_id="cus_nobody"))
    message = await has(sending, message_id, "DROPPED")
    assert message.error
    assert not message.is_resendable


async def test_a_refused_address_is_kept_with_the_servers_words(sending: Serving, post: MailServer) -> None:
    email, other = new_email(), new_email()
    post.receiver.faults.refuse = [email]
    message = await has(sending, await queued(sending, recipient=email), "REFUSED")
    assert message.error == "550 5.1.1 no such user here"
    assert (message.recipient, message.attempts, message.is_resendable) == (email, 1, True)
    await has(sending, await queued(sending, recipient=other), "SENT")
    await mail_state(sending, "UP")


async def test_an_address_that_is_refused_for_now_is_tried_again_and_holds_up_nobody(
    sending: Serving, post: MailServer
) -> None:
    email, other = new_email(), new_email()
    post.receiver.faults.refuse_later = [email]
    message_id = await queued(sending, recipient=email)
    waits = await has(sending, message_id, "QUEUED", attempts=2)
    assert waits.error == "450 4.2.1 this mailbox is busy"
    await has(sending, await queued(sending, recipient=other), "SENT")
    post.receiver.faults.refuse_later = []
    assert (await has(sending, message_id, "SENT")).error is None
    assert len(post.subjects(email)) == 1


async def test_a_connection_that_stalls_is_given_up_and_begun_anew(sending: Serving, post: MailServer) -> None:
    email = new_email()
    post.receiver.faults = Faults(stall_at="RCPT", stall_seconds=60, stalls=1)
    assert (await has(sending, await queued(sending, recipient=email), "SENT")).attempts == 2
    assert len(post.subjects(email)) == 1


async def test_a_connection_that_stalls_holds_up_nobody_else(post: MailServer, tmp_path: Path) -> None:
    async with sent_by(post.settings(MAIL_SECONDS="60"), tmp_path) as profiling:
        await mail_state(profiling, "UP")
        post.receiver.faults = Faults(stall_at="RCPT", stall_seconds=60, stalls=1)
        stalls = await queued(profiling, recipient=new_email())
        await until(lambda: _stalled(post), bool, "The connection stalling")
        await has(profiling, await queued(profiling, recipient=new_email()), "SENT")
        assert (await read(profiling, stalls)).attempts == 0


async def test_the_answer_to_a_mail_is_waited_for_longer_than_others(sending: Serving, post: MailServer) -> None:
    email = new_email()
    post.receiver.faults = Faults(stall_at="ANSWER", stall_seconds=4 * float(SHORT), stalls=1)
    assert (await has(sending, await queued(sending, recipient=email), "SENT")).attempts == 1
    assert len(post.subjects(email)) == 1


async def test_a_server_that_dies_after_it_took_a_mail_gets_it_twice_with_one_message_id(
    sending: Serving, post: MailServer
) -> None:
    email = new_email()
    post.receiver.faults.die_after_data = 1
    message_id = await queued(sending, recipient=email)
    assert (await has(sending, message_id, "SENT")).attempts == 2
    assert post.message_ids(email) == [f"{message_id}@comptoir.example"] * 2


async def test_what_is_tried_for_five_days_is_given_up_and_may_be_sent_by_hand(sending: Serving, post: MailServer) -> None:
    email = new_email()
    post.receiver.faults.refuse_later = [email]
    message_id = await queued(sending, recipient=email)
    await has(sending, message_id, "QUEUED", attempts=1)
    with later(sending, days=5, minutes=1):
        message = await until(lambda: read(sending, message_id), lambda found: found.status == "FAILED", "It being given up")
    assert message.is_resendable
    due = select(jobs).where(jobs.c.kind == SendMessage.kind(), jobs.c.key == message_id)
    assert await sending.store.query(lambda tx: tx.all(due)) == []


async def test_the_last_message_to_a_person_is_sent_and_forgotten(sending: Serving, post: MailServer) -> None:
    email, refused, unreached = new_email(), new_email(), new_email()
    post.receiver.faults = Faults(refuse=[refused], refuse_later=[unreached])
    done, never = await farewell(sending, email), await farewell(sending, refused)
    message = await has(sending, done, "SENT")
    (mail,) = post.receiver.mails.listed(to=email)
    assert "Votre compte est effacé" in mail.text
    assert (message.language, message.attempts, message.text) == ("FR", 1, None)
    await has(sending, never, "REFUSED")
    given_up = await farewell(sending, unreached)
    await has(sending, given_up, "QUEUED", attempts=1)
    assert "messages.recipient" in await places_of(sending, unreached)
    with later(sending, days=5, minutes=1):
        await until(lambda: read(sending, given_up), lambda found: found.status == "FAILED", "It being given up")
    assert await places_of(sending, email, refused, unreached) == []


async def farewell(profiling: Serving, recipient: str) -> str:
    return await profiling.store.command(
        lambda tx: queue_message(tx, "ACCOUNT_ERASED", user_id=new_id("cus"), recipient=recipient, language="FR")
    )


async def test_letters_beyond_ascii_reach_a_server_that_takes_them(sending: Serving, post: MailServer) -> None:
    who = f"zoé-{new_id('who')}"  # the mail server is that of both stores
    message_id = await queued(sending, recipient=f"{who}@bücher.example")
    assert (await has(sending, message_id, "SENT")).recipient == f"{who}@bücher.example"
    (mail,) = post.receiver.mails.listed(to=f"{who}@xn--bcher-kva.example")
    assert mail.described()["headers"]["To"] == f"{who}@xn--bcher-kva.example"


async def test_a_message_that_is_gone_leaves_no_job(sending: Serving, post: MailServer) -> None:
    email = new_email()
    post.receiver.faults.refuse_later = [email]
    message_id = await queued(sending, recipient=email)
    await has(sending, message_id, "QUEUED", attempts=1)
    mine = tables.messages.c.message_id == message_id
    await sending.store.command(lambda tx: tx.execute(tables.messages.delete().where(mine)))
    due = select(jobs).where(jobs.c.kind == SendMessage.kind(), jobs.c.key == message_id)
    with later(sending, minutes=6):
        await until(lambda: sending.store.query(lambda tx: tx.all(due)), lambda found: not found, "The job ending")
    assert post.subjects(email) == []


async def test_a_sender_that_is_refused_is_a_fault_of_the_settings(post: MailServer, tmp_path: Path) -> None:
    post.receiver.faults.refuse_sender = True
    async with sent_by(post.settings(), tmp_path) as profiling:
        state = await mail_state(profiling, "REFUSING")
        assert str(state.detail).startswith("MAIL_FROM: 553 5.7.1")
        message_id = await queued(profiling)
        waits = await has(profiling, message_id, "QUEUED", attempts=1)
        assert str(waits.error) == str(state.detail)
        post.receiver.faults.refuse_sender = False
        await mail_state(profiling, "UP")
        await has(profiling, message_id, "SENT")


async def test_messages_wait_while_the_server_is_away_and_readiness_tells(tmp_path: Path) -> None:
    port = free_port()
    settings = {"MAIL_SERVER": f"127.0.0.1:{port}", "MAIL_SECURITY": "NONE", "MAIL_FROM": "bonjour@comptoir.example"}
    async with sent_by(settings, tmp_path) as profiling:
        state = await mail_state(profiling, "UNREACHABLE")
        assert UNSET not in {state.since, state.server}
        message_ids = [await queued(profiling) for _ in range(3)]
        for message_id in message_ids:
            assert "Connect" in str((await has(profiling, message_id, "QUEUED", attempts=1)).error)
        assert (await mail_state(profiling, "UNREACHABLE")).waiting == len(message_ids)
        async with profiling.session.get(f"{profiling.url}/health/ready") as answer:
            checks = {check["name"]: check for check in (await answer.json())["checks"]}
            assert (answer.status, checks["mail"]["status"]) == (200, "DOWN")
        async with mail_server(tmp_path / "mails", port=port) as back:
            await mail_state(profiling, "UP")
            for message_id in message_ids:
                await has(profiling, message_id, "SENT")
            assert sorted(back.message_ids()) == sorted(f"{each}@comptoir.example" for each in message_ids)


@pytest.mark.parametrize("security", ["STARTTLS", "TLS"])
async def test_tls_and_a_password(tmp_path: Path, security: str) -> None:
    server, trusted = certificate(tmp_path)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(server)
    starttls, tls = (context, None) if security == "STARTTLS" else (None, context)
    async with mail_server(tmp_path / "mails", starttls=starttls, tls=tls, asks_password=security == "STARTTLS") as post:
        good = post.settings(MAIL_SECURITY=security, MAIL_CA_FILE=str(trusted))
        with_password = {**good, "MAIL_USER": USER, "MAIL_PASSWORD": PASSWORD} if security == "STARTTLS" else good
        async with sent_by(with_password, tmp_path) as profiling:
            await has(profiling, await queued(profiling), "SENT")
        others = {key: value for key, value in with_password.items() if key != "MAIL_CA_FILE"}
        async with sent_by(others, tmp_path) as profiling:
            assert str((await mail_state(profiling, "REFUSING")).detail).startswith("MAIL_CA_FILE: ")
        if security == "STARTTLS":
            async with sent_by({**with_password, "MAIL_PASSWORD": "another"}, tmp_path) as profiling:
                assert str((await mail_state(profiling, "REFUSING")).detail).startswith("MAIL_USER, MAIL_PASSWORD: 535")
                await has(profiling, await queued(profiling), "QUEUED", attempts=1)


async def test_a_server_without_tls_gets_nothing_where_tls_is_asked_for(post: MailServer, tmp_path: Path) -> None:
    async with sent_by(post.settings(MAIL_SECURITY="STARTTLS"), tmp_path) as profiling:
        assert "MAIL_SECURITY" in str((await mail_state(profiling, "REFUSING")).detail)


async def _stalled(post: MailServer) -> bool:
    return post.receiver.faults.stalls == 0
