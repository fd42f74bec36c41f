"""Whoever reads the mails of a running system."""

import re
from collections.abc import Sequence
from typing import Any

import aiohttp
import msgspec

from infra.local.players.callers import PATIENCE_SECONDS, until

_URL = re.compile(r"https?://[^\s<>\"]+")


class Attached(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    media_type: str
    bytes: int


class Mail(msgspec.Struct, frozen=True, kw_only=True):
    """A mail that arrived."""

    number: int
    message_id: str
    template: str
    sender: str = msgspec.field(name="from")
    to: Sequence[str]
    subject: str
    text: str
    html: str
    attachments: Sequence[Attached]
    headers: dict[str, str]

    def link(self, part: str) -> str:
        """Returns the first address in the text that has this part, such as `/password-reset`. Raises LookupError."""
        for found in _URL.findall(self.text):
            if part in found:
                return str(found)
        raise LookupError(f"{self.subject!r} has no link with {part}: {self.text}")


class Inbox:
    """The inbox at an address (`System.inbox`)."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self.url, self._session = url, session

    async def mails(self, to: str = "", *, after: int = 0) -> list[Mail]:
        """Returns the mails to an address behind a number, the newest last."""
        async with self._session.get(f"{self.url}/mails", params={"to": to, "after": after}) as answer:
            answer.raise_for_status()
            return msgspec.convert((await answer.json())["mails"], list[Mail])

    async def mail(
        self, to: str, template: str = "", *, subject_has: str = "", after: int = 0, seconds: float = PATIENCE_SECONDS
    ) -> Mail:
        """Waits for a mail to this address; returns the newest that fits. Raises NotInTime."""

        async def fitting() -> list[Mail]:
            mails = await self.mails(to, after=after)
            return [mail for mail in mails if template in {"", mail.template} and subject_has in mail.subject]

        return (await until(fitting, bool, f"A mail {template} to {to}", seconds=seconds))[-1]

    async def attachment(self, mail: Mail, number: int = 1) -> bytes:
        """Returns the contents of an attachment; the first is 1."""
        async with self._session.get(f"{self.url}/mails/{mail.number}/attachments/{number}") as answer:
            answer.raise_for_status()
            return await answer.read()

    async def fail(self, **faults: Any) -> None:
        """Sets what goes wrong from now on, as infra/local/inbox/receiver.py has it; nothing without arguments."""
        async with self._session.post(f"{self.url}/faults", json=faults) as answer:
            answer.raise_for_status()

    async def stalled(self) -> None:
        """Waits until as many connections stall as were to. Raises NotInTime."""

        async def left() -> int:
            async with self._session.get(f"{self.url}/faults") as answer:
                return int((await answer.json())["stalls"])

        await until(left, lambda stalls: stalls == 0, "A connection stalling")
