"""Speaks to a mail server by SMTP (RFC 5321), and says what its refusals are about: the message, us, or the moment."""

import asyncio
import re
import socket
import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from typing import Literal

from aiosmtplib import (
    SMTP,
    SMTPAuthenticationError,
    SMTPDataError,
    SMTPException,
    SMTPNotSupported,
    SMTPRecipientRefused,
    SMTPResponseException,
    SMTPSenderRefused,
)

from impl.profiling.documents.mail import Mail

Security = Literal["NONE", "STARTTLS", "TLS"]
About = Literal["MESSAGE", "MOMENT", "SERVER", "SETTINGS"]

_TAKEN_SECONDS = 600.0
"""How long the server may take to say that it has a message (RFC 5321, 4.5.3.2.6): who gives up sooner sends it twice."""
_QUIT_SECONDS = 1.0
_CLOSING, _TOO_LARGE = 421, 552
_UNAUTHENTICATED = {530, 534, 535, 538}  # RFC 4954
_ENHANCED = re.compile(r"[45]\.([0-9]{1,3}\.[0-9]{1,3})\b")
_ABOUT_SENDERS = re.compile(r"1\.[78]|7\.")
"""Enhanced codes of a refused recipient that mean us: our address (X.1.7, X.1.8), or what we may do (X.7; RFC 3463)."""
_PERMANENT = 500
_REASON_LENGTH = 400


@dataclass(frozen=True, kw_only=True)
class MailAccess:
    """Where the mail server is, and how it lets us in. `seconds` is the patience with each of its answers."""

    host: str
    port: int
    security: Security
    user: str = ""
    password: str = ""
    certificates: ssl.SSLContext | None = None
    seconds: float

    @property
    def address(self) -> str:
        """Host and port, for people."""
        return f"{self.host}:{self.port}"


class MailFault(Exception):  # noqa: N818 - what happened
    """A message was not taken, and the text says why. It is about the message (for good), the moment, the server, or the settings."""

    def __init__(self, about: About, reason: str) -> None:
        super().__init__(reason[:_REASON_LENGTH])
        self.about = about


async def deliver(access: MailAccess, mail: Mail) -> None:
    """Gives a mail to the server; when it returns, the server has it. Raises MailFault."""
    content = bytes(mail)
    with _understood():
        async with _connected(access) as smtp:
            await _begin(smtp, mail.sender, utf8=mail.is_international, size=len(content))
            await smtp.rcpt(mail.recipient, encoding=_encoding(utf8=mail.is_international))
            await smtp.data(content, timeout=_TAKEN_SECONDS)


async def probe(access: MailAccess, sender: str | None) -> None:
    """Goes as far as a server can be asked without a message: connects, signs in, names the sender if known. Raises MailFault."""
    with _understood():
        async with _connected(access) as smtp:
            if sender is not None:
                await _begin(smtp, sender, utf8=not sender.isascii(), size=0)
                await smtp.rset()


@asynccontextmanager
async def _connected(access: MailAccess) -> AsyncIterator[SMTP]:
    smtp = SMTP(
        hostname=access.host,
        port=access.port,
        username=access.user or None,
        password=access.password or None,
        local_hostname=await asyncio.to_thread(_own_name),
        timeout=access.seconds,
        use_tls=access.security == "TLS",
        start_tls=access.security == "STARTTLS",
        tls_context=access.certificates,
    )
    try:
        await smtp.connect()
        if smtp.is_ehlo_or_helo_needed:
            await smtp.ehlo()
        yield smtp
        with suppress(SMTPException):  # what matters was said: its farewell is hardly waited for
            await smtp.quit(timeout=_QUIT_SECONDS)
    finally:
        smtp.close()


@cache
def _own_name() -> str:
    """What this machine is called. A resolver that is away may take long over it."""
    return socket.getfqdn()


async def _begin(smtp: SMTP, sender: str, *, utf8: bool, size: int) -> None:
    if utf8 and not smtp.supports_extension("smtputf8"):
        raise SMTPNotSupported("the mail server takes no addresses with letters beyond ASCII before the @")
    options = [f"SIZE={size}"] if size and smtp.supports_extension("size") else []
    await smtp.mail(sender, options=[*options, *(["SMTPUTF8"] if utf8 else [])], encoding=_encoding(utf8=utf8))


def _encoding(*, utf8: bool) -> str:
    return "utf-8" if utf8 else "ascii"


@contextmanager
def _understood() -> Iterator[None]:
    """Every way in which a mail server fails, as a MailFault."""
    try:
        yield
    except SMTPResponseException as answer:
        raise MailFault(_about(answer), f"{_setting(answer)}{answer.code} {' '.join(answer.message.split())}") from answer
    except SMTPNotSupported as missing:
        raise MailFault("MESSAGE", missing.message) from missing
    except (SMTPException, OSError, ValueError) as error:
        if (tls := _tls_error(error)) is not None:
            setting = "MAIL_CA_FILE" if isinstance(tls, ssl.SSLCertVerificationError) else "MAIL_SECURITY"
            raise MailFault("SETTINGS", f"{setting}: {tls}") from error
        if isinstance(error, OSError):  # connections and time limits
            raise MailFault("SERVER", str(error)) from error
        raise MailFault("SETTINGS", f"MAIL_SECURITY, MAIL_USER: {error}") from error


def _about(answer: SMTPResponseException) -> About:
    is_for_good = answer.code >= _PERMANENT
    if answer.code == _CLOSING:
        return "SERVER"
    if _setting(answer):
        return "SETTINGS" if is_for_good else "SERVER"
    return "MESSAGE" if is_for_good else "MOMENT"


def _setting(answer: SMTPResponseException) -> str:
    """The settings that an answer is about; empty when it is about this message."""
    if isinstance(answer, SMTPAuthenticationError) or answer.code in _UNAUTHENTICATED:
        return "MAIL_USER, MAIL_PASSWORD: "
    if isinstance(answer, SMTPSenderRefused):
        return "" if answer.code == _TOO_LARGE else "MAIL_FROM: "
    if isinstance(answer, SMTPRecipientRefused):
        enhanced = _ENHANCED.match(answer.message)
        return "MAIL_FROM, MAIL_USER: " if enhanced and _ABOUT_SENDERS.match(enhanced[1]) else ""
    return "" if isinstance(answer, SMTPDataError) else "MAIL_SERVER, MAIL_SECURITY: "


def _tls_error(error: BaseException) -> ssl.SSLError | None:
    cause = error if isinstance(error, ssl.SSLError) else error.__cause__
    return cause if isinstance(cause, ssl.SSLError) else None
