"""Queues a message: it is sent after the transaction, and again until the mail server has it."""

from collections.abc import Mapping

from impl.profiling.domain.customer import Language
from impl.profiling.domain.message import Message, Template
from impl.profiling.job_types import SendMessage
from impl.profiling.repositories.messages import messages
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction

_NOTHING: Mapping[str, str] = {}


def queue_message(
    tx: Transaction,
    template: Template,
    *,
    user_id: str | None = None,
    order_id: str | None = None,
    language: Language | None = None,
    recipient: str | None = None,
    about: Mapping[str, str] = _NOTHING,
) -> str:
    """Queues a message and returns its id.

    To a person: `user_id`; it goes to the account's address and in the account's language at the time it is sent, unless
    `recipient` or `language` say otherwise. On an order: `order_id`; ORDERING knows to whom. `about` has ids of what else it
    tells of, never secrets.
    """
    message = Message(
        message_id=new_id("msg"),
        template=template,
        user_id=user_id,
        order_id=order_id,
        language=language,
        recipient=recipient,
        about=about,
        created_at=tx.now,
        updated_at=tx.now,
    )
    queue(tx, message)
    return message.message_id


def queue(tx: Transaction, message: Message) -> None:
    """Adds a message that waits, and the job that sends it."""
    messages.add(tx, message)
    tx.schedule(SendMessage(message_id=message.message_id))
