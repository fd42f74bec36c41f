"""The mail server as this process knows it: while it is away or refuses us, one caller asks it, and no message tries in vain."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from prometheus_client import Gauge

from impl.profiling.documents.mail import Mail, Sender
from impl.profiling.gateways import smtp
from impl.profiling.gateways.smtp import MailAccess, MailFault
from infra.runtime.problem import StoreUnavailable

MailStatus = Literal["UP", "UNREACHABLE", "REFUSING", "NOT_SET"]
_IS_UP = Gauge("comptoir_mail_server_up", "Whether the mail server takes messages from us, when it was last asked.")
_NOT_SET = "MAIL_SERVER is not set: messages wait, and are given up after five days"
_FIRST_PAUSE = 2.0
_LONGEST_PAUSES = {"UNREACHABLE": 30.0, "REFUSING": 300.0}
"""Seconds between two questions. A wrong password is not tried often, or the server locks us out."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class MailState:
    """Whether messages go out; if not, why, and since when."""

    status: MailStatus
    detail: str = ""
    since: datetime | None = None


class MailServer:
    """The way out for messages; kept up in the background, and nothing that requests wait for."""

    name = "mail"
    is_needed = False

    def __init__(
        self, access: MailAccess | None, *, sender: Callable[[], Awaitable[Sender | None]], clock: Callable[[], datetime]
    ) -> None:
        """`sender` is whom messages come from, if it is known; `access` is None where no mail server is set."""
        self.access, self.sender, self._clock = access, sender, clock
        self.known = MailState(status="UP" if access else "NOT_SET", detail="" if access else _NOT_SET)
        self._doubt = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def send(self, mail: Mail) -> None:
        """Returns when the server has the mail. Raises MailFault."""
        if self.access is None or self.known.status != "UP":
            raise MailFault("SERVER", self.known.detail)
        try:
            await smtp.deliver(self.access, mail)
        except MailFault as fault:
            if fault.about in {"SERVER", "SETTINGS"}:
                self._doubt.set()
            raise

    async def start(self) -> None:
        if self.access is not None:
            self._task = asyncio.create_task(self._watch(self.access), name="mail")

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def ready(self) -> None:
        """Nothing waits for the mail server."""

    def lacks(self) -> str:
        """What is wrong. A shop that has no mail server has chosen so."""
        return "" if self.known.status in {"UP", "NOT_SET"} else self.known.detail

    def state(self) -> str:
        return self.access.address if self.access else _NOT_SET

    async def _watch(self, access: MailAccess) -> None:
        """Asks at the start, whenever a message met a fault, and from then on until it is well again."""
        pause = _FIRST_PAUSE
        while True:
            self._doubt.clear()
            self._note(await self._asked(access))
            if self.known.status == "UP":
                pause = _FIRST_PAUSE
                await self._doubt.wait()
            else:
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSES[self.known.status])

    async def _asked(self, access: MailAccess) -> MailState:
        sender = None
        with suppress(StoreUnavailable):  # whom messages come from is asked next time
            sender = await self.sender()
        try:
            await smtp.probe(access, sender.address if sender else None)
        except MailFault as fault:
            status: MailStatus = "REFUSING" if fault.about in {"SETTINGS", "MESSAGE"} else "UNREACHABLE"
            since = self.known.since if self.known.status == status else self._clock()
            return MailState(status=status, detail=str(fault), since=since)
        return MailState(status="UP")

    def _note(self, state: MailState) -> None:
        if state.status != self.known.status:
            _log.log(
                logging.INFO if state.status == "UP" else logging.WARNING, "mail server %s: %s", state.status, state.detail
            )
        self.known = state
        _IS_UP.set(state.status == "UP")
