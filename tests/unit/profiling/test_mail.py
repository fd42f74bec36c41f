"""Mails as mail servers get them: what is in their headers, and what nobody can put there."""

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from impl.profiling.documents.letter import Attachment, Letter, Link
from impl.profiling.documents.mail import Mail, Sender, compose
from impl.profiling.domain.message import Message

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
SENDER = Sender(address="bonjour@comptoir.example", name="Comptoir des Lilas", reply_to="aide@comptoir.example")
LETTER = Letter(subject="Votre commande est confirmée", html="<p>Été</p>", text="Été")
EVIL = "nice\r\nBcc: everybody@example.org\r\n\r\n<script>"


def mail(letter: Letter = LETTER, *, recipient: str = "camille@example.org", sender: Sender = SENDER) -> Mail:
    message = Message(message_id="msg_1", template="NEWS", created_at=NOW, updated_at=NOW)
    return compose(message, letter, "FR", sender=sender, recipient=recipient, at=NOW)


def arrived(sent: Mail) -> EmailMessage:
    return message_from_bytes(bytes(sent), policy=policy.default)


def test_a_mail_says_who_writes_what_to_whom() -> None:
    got = arrived(mail())
    assert dict(got.items()) | {"Content-Type": "", "MIME-Version": ""} == {
        "From": "Comptoir des Lilas <bonjour@comptoir.example>",
        "To": "camille@example.org",
        "Reply-To": "aide@comptoir.example",
        "Subject": "Votre commande est confirmée",
        "Date": "Mon, 23 Nov 2026 09:30:00 +0000",
        "Message-ID": "<msg_1@comptoir.example>",
        "Auto-Submitted": "auto-generated",
        "Content-Language": "fr",
        "X-Comptoir-Template": "NEWS",
        "Content-Type": "",
        "MIME-Version": "",
    }
    parts = [got.get_body([kind]) for kind in ("plain", "html")]
    assert [part and part.get_content().strip() for part in parts] == ["Été", "<p>Été</p>"]


def test_every_server_takes_its_bytes() -> None:
    letter = Letter(subject="é" * 300, html="<p>" + "x" * 5000 + "</p>", text="\n.\n..\n" + "é" * 2000)
    lines = bytes(mail(letter)).split(b"\r\n")
    assert max(map(len, lines)) <= 998  # RFC 5322, 2.1.1
    assert all(line.isascii() and b"\n" not in line and b"\r" not in line for line in lines)


def test_no_value_becomes_a_header_of_its_own() -> None:
    files = (Attachment(name=EVIL, media_type="application/pdf", content=b"%PDF"),)
    letter = Letter(subject=EVIL, html=EVIL, text=EVIL, attachments=files)
    sent = mail(letter, sender=Sender(address=SENDER.address, name=EVIL))
    got = arrived(sent)
    assert "Bcc" not in got
    assert all("Bcc" not in part for part in got.walk())
    assert got["Subject"] == "nice Bcc: everybody@example.org <script>"
    assert got["From"].addresses[0].display_name == "nice Bcc: everybody@example.org <script>"
    assert sent.recipient == "camille@example.org"


@pytest.mark.parametrize("recipient", [f"camille@example.org{EVIL}", "a@b\nc@d", "a\r@example.org"])
def test_an_address_with_a_line_break_is_refused(recipient: str) -> None:
    with pytest.raises(ValueError, match="invalid arguments"):
        mail(recipient=recipient)


def test_a_name_with_signs_that_mean_something_in_an_address_stays_a_name() -> None:
    got = arrived(mail(sender=Sender(address=SENDER.address, name='Lilas, "Chez" <x@y>')))
    (address,) = got["From"].addresses
    assert (address.display_name, address.addr_spec) == ('Lilas, "Chez" <x@y>', "bonjour@comptoir.example")


def test_a_domain_is_written_in_ascii_and_needs_nothing_of_the_server() -> None:
    sent = mail(recipient="camille@bücher.example")
    assert (sent.recipient, sent.is_international) == ("camille@xn--bcher-kva.example", False)
    assert arrived(sent)["To"] == "camille@xn--bcher-kva.example"


def test_letters_beyond_ascii_before_the_at_need_smtputf8() -> None:
    sent = mail(recipient="zoé@example.org")
    assert (sent.recipient, sent.is_international) == ("zoé@example.org", True)
    assert "To: zoé@example.org".encode() in bytes(sent)


def test_who_wants_no_more_of_it_ends_it_with_one_click() -> None:
    page = Link(address="https://shop.example/news-end#token=", token="T" * 43)
    post = Link(address="https://api.shop.example/news-endings?token=", token="T" * 43)
    got = arrived(mail(Letter(subject="s", html="h", text="t", ends=page, one_click=post)))
    assert got["List-Unsubscribe"].strip() == f"<{post}>"
    assert got["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_a_page_to_end_it_at_is_no_one_click() -> None:
    page = Link(address="https://shop.example/stock-alert-end/", token="T" * 43)
    got = arrived(mail(Letter(subject="s", html="h", text="t", ends=page)))
    assert got["List-Unsubscribe"].strip() == f"<{page}>"
    assert "List-Unsubscribe-Post" not in got


def test_a_file_is_attached_with_its_name() -> None:
    file = Attachment(name="FA-2026-000042.pdf", media_type="application/pdf", content=b"%PDF-1.7")
    (got,) = arrived(mail(Letter(subject="s", html="h", text="t", attachments=(file,)))).iter_attachments()
    assert (got.get_filename(), got.get_content_type(), got.get_content()) == (file.name, "application/pdf", b"%PDF-1.7")
