"""Tells the members of staff who want it what has happened: all of one kind in one message for each of them."""

import json

from impl.profiling.job_types import TellStaff
from impl.profiling.repositories import staff_notices
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction

_MOST = 20  # a longer mail would not be read; the back office has them all


def tell_staff(tx: Transaction, job: TellStaff) -> None:
    notices = staff_notices.take_all(tx, job.notices)
    if not notices:
        return
    told = json.dumps(notices[:_MOST], ensure_ascii=False)
    about = {"kind": job.notices, "notices": told, "more": str(max(0, len(notices) - _MOST))}
    for user_id in staff_notices.who_want(tx, job.notices):
        queue_message(tx, "STAFF_NOTICE", user_id=user_id, about=about)
