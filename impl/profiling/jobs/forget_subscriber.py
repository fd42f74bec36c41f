"""Has STOCKING forget the address of an erased customer: the event of the erasure does not have it."""

from collections.abc import Callable
from dataclasses import dataclass

from impl.profiling.gateways.personal_records import PersonalRecords
from impl.profiling.job_types import ForgetSubscriber
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ForgetSubscriberHandler:
    records: PersonalRecords

    async def __call__(self, job: ForgetSubscriber) -> Callable[[Transaction], None]:
        await self.records.forget_subscriber(job.customer_id, job.email)
        return _nothing


def _nothing(tx: Transaction) -> None:
    """The job is done, and the address with it."""
