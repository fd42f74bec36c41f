"""Gathers what a message tells, at the moment it is sent (ADR 0059)."""

from dataclasses import dataclass

from impl.profiling.documents.facts import Facts
from impl.profiling.domain.customer import Language
from impl.profiling.domain.message import Message
from impl.profiling.repositories import people
from infra.runtime.store.store import Store


class NothingToTell(Exception):  # noqa: N818 - it is not an error: the message is dropped
    """What the message was about is gone; the text is one sentence for its list."""


class TooEarly(Exception):  # noqa: N818 - it is not an error: the message waits
    """What the message needs is not there yet; the text says what."""


@dataclass(frozen=True, kw_only=True)
class Gathered:
    """To whom a message goes, in which language, and what it tells."""

    recipient: str
    language: Language
    facts: Facts


@dataclass(frozen=True, kw_only=True)
class Gather:
    store: Store

    async def __call__(self, message: Message) -> Gathered:
        """Asks for everything that the message tells.

        Raises NothingToTell for what is gone, TooEarly for what is not there yet, and DependencyUnavailable while a service is away.
        """
        person = await self.store.query(lambda tx: people.find(tx, message.user_id or ""))
        if person is None:
            raise NothingToTell("the account is gone")
        return Gathered(
            recipient=message.recipient or person.email, language=message.language or person.language, facts=Facts()
        )
