"""Sends a link to reset a password, if an account has the e-mail address that somebody typed."""

from dataclasses import dataclass

from impl.profiling.domain.link import PASSWORD_RESET, RESET_LASTS
from impl.profiling.domain.message import LINK_ID
from impl.profiling.job_types import SendPasswordReset
from impl.profiling.repositories import credentials, people
from impl.profiling.use_cases.links import Links
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class SendPasswordResetHandler:
    links: Links

    def __call__(self, tx: Transaction, job: SendPasswordReset) -> None:
        """Somebody who asks again and again does not fill the mailbox: the links that were sent are good."""
        known = credentials.find(tx, job.email)
        person = people.find(tx, known.user_id) if known else None
        if person is None or not person.may_sign_in or self.links.wait(tx, person.user_id, PASSWORD_RESET):
            return
        email = person.email
        link_id = self.links.create(tx, PASSWORD_RESET, person.user_id, email=email, valid_for=RESET_LASTS)
        queue_message(tx, PASSWORD_RESET, user_id=person.user_id, recipient=email, about={LINK_ID: link_id})
