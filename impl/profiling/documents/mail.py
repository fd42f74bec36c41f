"""Puts a message into the form that mail servers take (RFC 5322)."""

from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage

from impl.common import emails
from impl.profiling.documents.letter import Letter
from impl.profiling.domain.customer import Language
from impl.profiling.domain.message import Message

_ONE_CLICK = "List-Unsubscribe=One-Click"  # RFC 8058


@dataclass(frozen=True, kw_only=True)
class Sender:
    """Whom messages come from, and where answers go, if elsewhere."""

    address: str
    name: str
    reply_to: str = ""


@dataclass(frozen=True, kw_only=True)
class Mail:
    """A message on its way: who it goes to, and its bytes."""

    sender: str
    recipient: str
    content: EmailMessage

    @property
    def is_international(self) -> bool:
        """Whether an address has letters beyond ASCII before its @: only servers with SMTPUTF8 take it (RFC 6531)."""
        return not (self.sender + self.recipient).isascii()

    def __bytes__(self) -> bytes:
        return self.content.as_bytes()


def compose(message: Message, letter: Letter, language: Language, *, sender: Sender, recipient: str, at: datetime) -> Mail:
    """Returns the mail of a message. Its Message-ID is the same whenever it is sent, so that a mail that comes twice can be known.

    Raises ValueError for an address that no header can hold.
    """
    from_, to = _written(sender.address), _written(recipient)
    mail = EmailMessage(policy=policy.SMTP.clone(utf8=not (from_ + to).isascii(), cte_type="7bit"))
    mail["From"] = _address(from_, _line(sender.name))
    mail["To"] = _address(to)
    if sender.reply_to:
        mail["Reply-To"] = _address(_written(sender.reply_to))
    mail["Subject"] = _line(letter.subject)
    mail["Date"] = at
    mail["Message-ID"] = f"<{message.message_id}@{from_.rpartition('@')[2]}>"
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: nobody's absence answers it
    mail["X-Comptoir-Template"] = message.template
    if end := letter.one_click or letter.ends:
        mail["List-Unsubscribe"] = f"<{end}>"
    if letter.one_click is not None:
        mail["List-Unsubscribe-Post"] = _ONE_CLICK
    mail.set_content(letter.text, cte="quoted-printable")
    mail.add_alternative(letter.html, subtype="html", cte="quoted-printable")
    for each in letter.attachments:
        main, _, sub = each.media_type.partition("/")
        mail.add_attachment(each.content, maintype=main, subtype=sub, filename=_line(each.name))
    mail["Content-Language"] = language.lower()  # last: what sets the content takes away all headers that begin so
    return Mail(sender=from_, recipient=to, content=mail)


def _written(address: str) -> str:
    """The spelling that most servers take: the domain in ASCII."""
    return emails.spellings(address)[-1]


def _address(address: str, name: str = "") -> Address:
    user, _, domain = address.rpartition("@")
    return Address(display_name=name, username=user, domain=domain)


def _line(text: str) -> str:
    """One line, whatever was typed: a header ends where a line ends."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
