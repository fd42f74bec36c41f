"""Follows an erasure until nothing of the person is under way any more.

The first run, at once, deletes the messages about the person's orders. Each later one also tells the others once more: they take the
person out of what has ended since, such as an order that came in between; and Kafka closes the segment of the topic, which it does
only when something is written to it, so that the records with the address are compacted away (ADR 0064).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from impl.common.personal_data import erased_event
from impl.profiling.gateways.personal_records import PersonalRecords
from impl.profiling.job_types import FollowErasure
from impl.profiling.repositories import erasure
from impl.profiling.repositories.customers import customers
from infra.runtime.erasing import erase_mentions
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class FollowErasureHandler:
    records: PersonalRecords
    repeat_after: timedelta
    """Longer than the topic's segments are open."""

    async def __call__(self, job: FollowErasure) -> Callable[[Transaction], None]:
        order_ids = await self.records.order_ids(job.customer_id)
        is_open = bool(await self.records.open_orders(job.customer_id))
        return lambda tx: self._follow(tx, job, order_ids, is_open=is_open)

    def _follow(self, tx: Transaction, job: FollowErasure, order_ids: Sequence[str], *, is_open: bool) -> None:
        erasure.delete_messages_of_orders(tx, order_ids)
        erase_mentions(tx, order_ids, erased_event)
        if not job.is_first:
            with customers.change_if_known(tx, job.customer_id) as customer:
                if customer is not None:
                    customer.erase()
        if job.is_first or is_open:
            tx.schedule(FollowErasure(customer_id=job.customer_id, is_first=False), tx.now + self.repeat_after)
