"""Read how much waits: events to send, parked records, due jobs."""

from msgspec import UNSET
from sqlalchemy import func, select

from generated.common import models
from generated.common.operations import GetOutboxOk, GetOutboxRequest
from infra.runtime.events import letters
from infra.runtime.store.tables import jobs, outbox
from infra.runtime.store.transaction import Transaction


def get_outbox(tx: Transaction, request: GetOutboxRequest) -> GetOutboxOk:
    waiting = tx.execute(select(func.count().label("depth"), func.min(outbox.c.created_at).label("oldest_at"))).one()
    due = tx.scalar(select(func.count()).select_from(jobs).where(jobs.c.due_at <= tx.now))
    parked = letters.counts(tx).parked
    return GetOutboxOk(
        body=models.OutboxState(depth=waiting.depth, oldest_at=waiting.oldest_at or UNSET, parked=parked, jobs_due=due)
    )
