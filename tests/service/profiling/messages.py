"""Messages as tests of PROFILING queue and read them."""

from sqlalchemy import select

from generated.profiling import models, operations
from generated.profiling.client import ProfilingClient
from impl.profiling import tables
from impl.profiling.domain.message import Message, Template
from impl.profiling.projections.shop_settings import STORE
from impl.profiling.repositories.messages import messages
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from tests.service.profiling.support import OWNER_EMAIL, OWNER_PASSWORD, sign_in, signed_in
from tests.support.service import Serving

CONTACT = {"shop_name": "Comptoir des Lilas", "contact_email": "bonjour@comptoir.example"}


async def know_shop(profiling: Serving) -> None:
    """What ADMINISTERING tells at the start of a shop: nothing is written before."""
    await profiling.store.command(lambda tx: STORE.keep(tx, 1, CONTACT))


async def queued(
    profiling: Serving, template: Template = "PASSWORD_CHANGED", recipient: str | None = None, **about: str
) -> str:
    """Queues a message to the OWNER, who gets no others."""

    def add(tx: Transaction) -> str:
        user_id = str(tx.scalar(select(tables.staff.c.user_id).where(tables.staff.c.email == OWNER_EMAIL)))
        return queue_message(tx, template, user_id=user_id, recipient=recipient, about=about)

    return await profiling.store.command(add)


async def sent(profiling: Serving, recipient: str, template: Template = "PASSWORD_CHANGED", **about: str) -> Message:
    """A message to somebody who is gone since, as if the mail server had taken it."""

    def add_and_record(tx: Transaction) -> Message:
        message_id = queue_message(tx, template, user_id=new_id("cus"), recipient=recipient, about=about)
        with messages.change(tx, message_id) as message:
            message.sent(recipient=recipient, language="FR", subject="Bonjour", text="Bonjour …", at=tx.now)
        return message

    return await profiling.store.command(add_and_record)


async def as_owner(profiling: Serving) -> ProfilingClient:
    return signed_in(profiling, await sign_in(profiling.client(ProfilingClient), OWNER_EMAIL, OWNER_PASSWORD))


async def read(client: ProfilingClient, message_id: str) -> models.Message:
    return (await client.get_message(operations.GetMessageRequest(message_id=message_id))).body
