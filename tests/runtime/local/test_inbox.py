"""The inbox as a part of a running system: what it takes by SMTP it keeps and shows, and a mail cannot do anything to its page."""

from collections.abc import AsyncIterator
from email.message import EmailMessage

import pytest
from aiohttp import ClientSession
from aiosmtplib import SMTPRecipientsRefused, SMTPServerDisconnected, send

from infra.local.common.ports import HOST, choose_ports
from infra.local.launcher.addresses import Addresses
from infra.local.launcher.programs.inbox import NAME, SMTP, inbox_program
from infra.local.launcher.supervisor import Supervisor
from infra.local.launcher.system import ROOT
from infra.local.players.inbox import Inbox

EVIL = "<html><head></head><body><script>parent.document.body.remove()</script><a href='https://shop.example/'>Été</a></body></html>"


@pytest.fixture(scope="module")
async def addresses() -> Addresses:
    return Addresses(choose_ports("free", listening=()))


@pytest.fixture(scope="module")
async def running(addresses: Addresses, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Supervisor]:
    supervisor, folder = Supervisor(), tmp_path_factory.mktemp("inbox")
    (folder / "logs").mkdir()
    try:
        await supervisor.start(inbox_program(addresses, root=ROOT, folder=folder))
        yield supervisor
    finally:
        await supervisor.stop()


@pytest.fixture
async def inbox(addresses: Addresses, running: Supervisor) -> AsyncIterator[Inbox]:
    async with ClientSession() as session:
        inbox = Inbox(addresses.of(NAME), session)
        await inbox.fail()
        yield inbox


async def post(addresses: Addresses, to: str, subject: str = "Bonjour") -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"], mail["Message-ID"] = (
        "Shop <shop@example.org>",
        to,
        subject,
        "<msg_1@example.org>",
    )
    mail["X-Comptoir-Template"] = "NEWS"
    mail.set_content("Été, see https://shop.example/news-end#token=abc and more\n")
    mail.add_alternative(EVIL, subtype="html")
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="FA-1.pdf")
    await send(mail, hostname=HOST, port=addresses.ports[SMTP])


async def test_a_mail_is_shown_as_it_came(addresses: Addresses, inbox: Inbox) -> None:
    await post(addresses, "ana@example.org", "À bientôt")
    mail = await inbox.mail("ANA@example.org", "NEWS", subject_has="bientôt")
    assert (mail.message_id, mail.sender, mail.to) == ("msg_1@example.org", "Shop <shop@example.org>", ["ana@example.org"])
    assert mail.text.startswith("Été")
    assert mail.link("/news-end") == "https://shop.example/news-end#token=abc"
    with pytest.raises(LookupError, match="no link with /password-reset"):
        mail.link("/password-reset")
    assert [(each.name, each.media_type, each.bytes) for each in mail.attachments] == [("FA-1.pdf", "application/pdf", 4)]
    assert await inbox.attachment(mail) == b"%PDF"
    assert await inbox.mails("ana@", after=mail.number) == []


async def test_mails_are_kept_over_a_restart_and_numbers_go_on(addresses: Addresses, inbox: Inbox, running: Supervisor) -> None:
    await post(addresses, "jo@example.org")
    (before,) = await inbox.mails("jo@example.org")
    child = running.child(NAME)
    await child.stop()
    child.start()
    await child.wait_ready()
    await post(addresses, "jo@example.org")
    assert [mail.number for mail in await inbox.mails("jo@example.org")] == [before.number, before.number + 1]


async def test_a_mail_is_in_a_frame_that_runs_nothing(addresses: Addresses, inbox: Inbox) -> None:
    await post(addresses, "max@example.org")
    (mail,) = await inbox.mails("max@example.org")
    async with ClientSession() as session, session.get(f"{inbox.url}/mails/{mail.number}/html") as answer:
        policy = answer.headers["Content-Security-Policy"]
        assert '<head><base target="_blank">' in await answer.text()
    assert "sandbox allow-popups allow-popups-to-escape-sandbox" in policy
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    async with ClientSession() as session, session.get(f"{inbox.url}/") as answer:
        assert "script-src 'self'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize("path", ["/mails/999", "/mails/999/html", "/mails/1/attachments/9", "/app.py", "/..%2fapp.py"])
async def test_what_is_not_there_is_not_found(inbox: Inbox, path: str) -> None:
    async with ClientSession() as session, session.get(inbox.url + path) as answer:
        assert answer.status == 404


async def test_another_host_gets_nothing(inbox: Inbox) -> None:
    async with ClientSession() as session, session.get(f"{inbox.url}/mails", headers={"Host": "evil.example"}) as answer:
        assert answer.status == 400


async def test_it_fails_as_it_is_asked_to(addresses: Addresses, inbox: Inbox) -> None:
    await inbox.fail(refuse=["no@example.org"])
    with pytest.raises(SMTPRecipientsRefused):
        await post(addresses, "no@example.org")
    await inbox.fail(die_after_data=1)
    with pytest.raises(SMTPServerDisconnected):
        await post(addresses, "lou@example.org")
    assert len(await inbox.mails("lou@example.org")) == 1
    async with ClientSession() as session, session.post(f"{inbox.url}/faults", json={"refuses": []}) as answer:
        assert answer.status == 400


async def test_all_can_be_thrown_away(addresses: Addresses, inbox: Inbox) -> None:
    await post(addresses, "ana@example.org")
    async with ClientSession() as session, session.delete(f"{inbox.url}/mails") as answer:
        assert answer.status == 204
    assert await inbox.mails() == []
