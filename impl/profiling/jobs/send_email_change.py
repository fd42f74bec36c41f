"""Sends a link to the new e-mail address of a person, unless another account has it."""

from dataclasses import dataclass

from impl.profiling.domain.link import CHANGE_LASTS, EMAIL_CHANGE
from impl.profiling.domain.message import LINK_ID
from impl.profiling.job_types import SendEmailChange
from impl.profiling.repositories import credentials
from impl.profiling.use_cases.links import Links
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class SendEmailChangeHandler:
    links: Links

    def __call__(self, tx: Transaction, job: SendEmailChange) -> None:
        owner = credentials.find(tx, job.email)
        if owner is not None and owner.user_id != job.user_id:
            return
        link_id = self.links.create(tx, EMAIL_CHANGE, job.user_id, email=job.email, valid_for=CHANGE_LASTS)
        queue_message(tx, EMAIL_CHANGE, user_id=job.user_id, recipient=job.email, about={LINK_ID: link_id})
