"""Read whether messages go out."""

from dataclasses import dataclass

from generated.profiling import models
from generated.profiling.operations import GetMailStateOk, GetMailStateRequest
from impl.common.absent import or_unset
from impl.profiling.gateways.mail_server import MailServer
from impl.profiling.repositories import messages
from infra.runtime.store.store import Store


@dataclass(frozen=True, kw_only=True)
class GetMailState:
    store: Store
    server: MailServer

    async def __call__(self, request: GetMailStateRequest) -> GetMailStateOk:
        sender, counts, known = await self.server.sender(), await self.store.query(messages.counts), self.server.known
        return GetMailStateOk(
            body=models.MailState(
                status=known.status,
                detail=or_unset(known.detail or None),
                since=or_unset(known.since),
                server=or_unset(self.server.access.address if self.server.access else None),
                sender=or_unset(sender.address if sender else None),
                waiting=counts.waiting,
                oldest_at=or_unset(counts.oldest_at),
                refused=counts.refused,
                failed=counts.failed,
                as_of=self.store.clock(),
            )
        )
