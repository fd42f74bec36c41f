"""Takes mails by SMTP, and fails as a test asks for."""

import asyncio
from collections.abc import Sequence
from typing import Literal, cast

import msgspec
from aiosmtpd.smtp import SMTP, Envelope, Session

from infra.local.inbox.mails import Mails

Moment = Literal["EHLO", "RCPT", "DATA", "ANSWER"]


class Faults(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """What goes wrong until other faults are set."""

    stall_at: Moment = "EHLO"
    """When a connection stalls: ANSWER is after the mail was kept, and before anybody is told."""
    stall_seconds: float = 0
    stalls: int = 1_000_000
    """How many connections do."""
    refuse: Sequence[str] = ()
    """Addresses that are refused for good."""
    refuse_later: Sequence[str] = ()
    """Addresses that are refused for now."""
    refuse_sender: bool = False
    die_after_data: int = 0
    """How many mails are kept and not answered: the connection ends."""


class Receiver:
    """What aiosmtpd calls for each connection."""

    def __init__(self, mails: Mails) -> None:
        self.mails, self.faults = mails, Faults()

    async def handle_EHLO(  # noqa: N802 - aiosmtpd's names
        self, _: SMTP, session: Session, __: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        await self._stall("EHLO")
        return responses

    async def handle_MAIL(  # noqa: N802
        self, _: SMTP, __: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.faults.refuse_sender:
            return "553 5.7.1 this sender is not yours"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, _: SMTP, __: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        await self._stall("RCPT")
        if address in self.faults.refuse:
            return "550 5.1.1 no such user here"
        if address in self.faults.refuse_later:
            return "450 4.2.1 this mailbox is busy"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _: Session, envelope: Envelope) -> str:  # noqa: N802
        await self._stall("DATA")
        content = envelope.original_content
        assert content is not None  # noqa: S101 - it is there when this is called
        self.mails.add(envelope.rcpt_tos, content)
        if self.faults.die_after_data > 0:
            self.faults.die_after_data -= 1
            cast(asyncio.Transport, server.transport).abort()
        await self._stall("ANSWER")
        return "250 OK"

    async def _stall(self, moment: Moment) -> None:
        if self.faults.stall_at == moment and self.faults.stall_seconds and self.faults.stalls > 0:
            self.faults.stalls -= 1
            await asyncio.sleep(self.faults.stall_seconds)
