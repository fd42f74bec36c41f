"""Messages as tests of PROFILING queue and read them."""

from generated.profiling import models, operations
from generated.profiling.client import ProfilingClient
from impl.profiling.domain.message import Message, Template
from impl.profiling.repositories.messages import messages
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction
from tests.service.profiling.support import OWNER_EMAIL, OWNER_PASSWORD, new_customer, sign_in, signed_in
from tests.support.service import Serving


async def queued(
    profiling: Serving, template: Template = "PASSWORD_CHANGED", recipient: str | None = None, **about: str
) -> str:
    """Queues a message to a new customer."""
    customer, _ = await new_customer(profiling)

    def add(tx: Transaction) -> str:
        return queue_message(tx, template, user_id=customer.customer_id, recipient=recipient, about=about)

    return await profiling.store.command(add)


async def sent(profiling: Serving, recipient: str, template: Template = "PASSWORD_CHANGED", **about: str) -> Message:
    """A message as if the mail server had taken it."""
    message_id = await queued(profiling, template, recipient=recipient, **about)

    def record(tx: Transaction) -> Message:
        with messages.change(tx, message_id) as message:
            message.sent(recipient=recipient, language="FR", subject="Bonjour", text="Bonjour …", at=tx.now)
        return message

    return await profiling.store.command(record)


async def as_owner(profiling: Serving) -> ProfilingClient:
    return signed_in(profiling, await sign_in(profiling.client(ProfilingClient), OWNER_EMAIL, OWNER_PASSWORD))


async def read(client: ProfilingClient, message_id: str) -> models.Message:
    return (await client.get_message(operations.GetMessageRequest(message_id=message_id))).body
