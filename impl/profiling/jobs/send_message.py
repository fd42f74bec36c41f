"""Gives a message to the mail server outside any transaction. One transaction then records what became of it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from prometheus_client import Counter

from impl.profiling.documents import letters
from impl.profiling.documents.letter import Letter
from impl.profiling.documents.mail import Mail, compose
from impl.profiling.domain.message import QUEUED, Message
from impl.profiling.gateways.mail_server import MailServer
from impl.profiling.gateways.smtp import MailFault
from impl.profiling.job_types import SendMessage
from impl.profiling.repositories.messages import messages
from impl.profiling.use_cases.gather import Gather
from impl.profiling.use_cases.gathering import Gathered, NothingToTell, TooEarly
from infra.runtime.problem import DependencyUnavailable
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_SENDINGS = Counter("comptoir_messages", "Attempts to send a message, by what became of them.", ["outcome"])
Finish = Callable[[Transaction], None]


@dataclass(frozen=True, kw_only=True)
class SendMessageHandler:
    store: Store
    gather: Gather
    server: MailServer

    async def __call__(self, job: SendMessage) -> Finish:
        """Whoever dies between the server's last word and the end of this job sends again, with the same Message-ID."""
        message = await self.store.query(lambda tx: messages.find(tx, job.message_id))
        if message is None or message.status != QUEUED:
            return _nothing
        try:
            gathered = await self.gather(message)
        except NothingToTell as gone:
            return partial(_drop, job=job, reason=str(gone))
        except (TooEarly, DependencyUnavailable) as wait:
            return partial(_delay, job=job, reason=str(wait))
        return await self._given(job, message, gathered)

    async def _given(self, job: SendMessage, message: Message, gathered: Gathered) -> Finish:
        # MJML takes some ten milliseconds, for which nobody should wait
        letter = await asyncio.to_thread(letters.render, message.template, gathered.language, gathered.facts)
        try:
            await self.server.send(await self._mail(message, gathered, letter))
        except MailFault as fault:
            if fault.about == "MESSAGE":
                return partial(_refuse, job=job, reason=str(fault), recipient=gathered.recipient)
            return partial(_delay, job=job, reason=str(fault))
        return partial(_record, job=job, gathered=gathered, letter=letter, at=self.store.clock())

    async def _mail(self, message: Message, gathered: Gathered, letter: Letter) -> Mail:
        sender = await self.server.sender()
        if sender is None:
            raise MailFault("SETTINGS", "the shop's contact e-mail is not known yet; MAIL_FROM would do")
        try:
            return compose(
                message, letter, gathered.language, sender=sender, recipient=gathered.recipient, at=self.store.clock()
            )
        except ValueError as error:
            raise MailFault("MESSAGE", f"no mail can be addressed so: {error}") from error


def _record(tx: Transaction, *, job: SendMessage, gathered: Gathered, letter: Letter, at: datetime) -> None:
    _SENDINGS.labels("sent").inc()
    with messages.change_if_known(tx, job.message_id) as message:
        if message is not None:
            message.sent(
                recipient=gathered.recipient,
                language=gathered.language,
                subject=letter.subject,
                text=letter.without_secrets,
                at=at,
            )


def _delay(tx: Transaction, *, job: SendMessage, reason: str) -> None:
    with messages.change_if_known(tx, job.message_id) as message:
        if message is None:
            return
        again_at = message.delayed(reason, tx.now)
        _SENDINGS.labels("delayed" if again_at else "failed").inc()
        if again_at is not None:
            tx.schedule(job, again_at)


def _refuse(tx: Transaction, *, job: SendMessage, reason: str, recipient: str) -> None:
    _SENDINGS.labels("refused").inc()
    with messages.change_if_known(tx, job.message_id) as message:
        if message is not None:
            message.refused(reason, recipient=recipient)


def _drop(tx: Transaction, *, job: SendMessage, reason: str) -> None:
    _SENDINGS.labels("dropped").inc()
    with messages.change_if_known(tx, job.message_id) as message:
        if message is not None:
            message.drop(reason)


def _nothing(tx: Transaction) -> None:
    """Does nothing: it was sent before, or deleted."""
