"""Old notes on refunds are deleted."""

from datetime import timedelta

from generated.paying import operations
from generated.paying.client import PayingClient
from impl.paying.job_types import ForgetNotes, Jobs
from impl.paying.tables import refunds
from infra.runtime.store.base import utc_now
from tests.service.paying.support import paid, refund
from tests.support.service import Serving


async def test_a_note_goes_after_five_years(paying: Serving, staff: PayingClient) -> None:
    _, intent = await paid(paying, staff)
    old, new = await refund(staff, intent, 500), await refund(staff, intent, 500)
    long_ago, its_row = utc_now() - timedelta(days=5 * 366), refunds.c.refund_id == old.refund_id
    await paying.store.command(lambda tx: tx.execute(refunds.update().where(its_row).values(created_at=long_ago)))
    jobs = paying.implementation.jobs
    assert isinstance(jobs, Jobs)
    await paying.store.command(lambda tx: jobs.forget_notes.call(tx, ForgetNotes()))
    notes = [(await staff.get_refund(operations.GetRefundRequest(refund_id=each.refund_id))).body.note for each in (old, new)]
    assert [isinstance(note, str) for note in notes] == [False, True]
