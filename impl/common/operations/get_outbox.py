"""How much waits: events to be sent, records parked, jobs due."""

from msgspec import UNSET
from sqlalchemy import func, select

from generated.common import models
from generated.common.operations import GetOutboxOk, GetOutboxRequest
from infra.runtime.events import letters
from infra.runtime.store.tables import jobs, outbox
from infra.runtime.store.transaction import Transaction


def get_outbox(tx: Transaction, request: GetOutboxRequest) -> GetOutboxOk:  # noqa: ARG001 - it asks nothing
    depth, oldest = tx.all(select(func.count(), func.min(outbox.c.created_at)))[0]
    due = tx.scalar(select(func.count()).select_from(jobs).where(jobs.c.due_at <= tx.now))
    parked = letters.counts(tx).parked
    return GetOutboxOk(body=models.OutboxState(depth=depth, oldest_at=oldest or UNSET, parked=parked, jobs_due=due))
