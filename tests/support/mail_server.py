"""A mail server for tests: the one of the inbox, in the test's own process, with TLS and passwords where asked."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

from infra.local.inbox.mails import Mails
from infra.local.inbox.receiver import Receiver

USER, PASSWORD = "comptoir", "a password of the mail server"


@dataclass(frozen=True, kw_only=True)
class MailServer:
    """Where it is, what it got, and how it fails."""

    port: int
    receiver: Receiver

    def subjects(self, to: str = "") -> list[str]:
        """Returns the subjects of the mails to an address, the newest last."""
        return [mail.described()["subject"] for mail in self.receiver.mails.listed(to=to)]

    def message_ids(self, to: str = "") -> list[str]:
        """Returns their Message-IDs."""
        return [mail.described()["message_id"] for mail in self.receiver.mails.listed(to=to)]

    def settings(self, **others: str) -> dict[str, str]:
        """Returns the environment variables of a service that sends by it."""
        return {
            "MAIL_SERVER": f"127.0.0.1:{self.port}",
            "MAIL_SECURITY": "NONE",
            "MAIL_FROM": "bonjour@comptoir.example",
            **others,
        }


@asynccontextmanager
async def mail_server(
    folder: Path,
    *,
    starttls: ssl.SSLContext | None = None,
    tls: ssl.SSLContext | None = None,
    asks_password: bool = False,
    port: int = 0,
) -> AsyncIterator[MailServer]:
    """Yields a server on a free port, unless one is named; mails are files in the folder."""
    receiver, loop = Receiver(Mails(folder)), asyncio.get_running_loop()
    options: dict[str, Any] = {"tls_context": starttls, "require_starttls": starttls is not None}
    if asks_password:
        options |= {"auth_required": True, "auth_require_tls": True, "authenticator": _authenticate}
    smtp = partial(SMTP, receiver, enable_SMTPUTF8=True, hostname="mail.test", loop=loop, **options)
    async with await loop.create_server(smtp, "127.0.0.1", port, ssl=tls) as server:
        yield MailServer(port=server.sockets[0].getsockname()[1], receiver=receiver)


def _authenticate(_: SMTP, __: object, ___: object, ____: str, data: object) -> AuthResult:
    known = isinstance(data, LoginPassword) and (data.login, data.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=known, handled=False)
