"""Change an e-mail address by a link."""

from dataclasses import dataclass

from generated.profiling.operations import ConfirmEmailChangeDone, ConfirmEmailChangeRequest
from generated.profiling.problems import LinkInvalid
from impl.profiling.domain.link import EMAIL_CHANGE, EMAIL_CONFIRMATION, PASSWORD_RESET
from impl.profiling.repositories import credentials, people
from impl.profiling.use_cases.links import Links
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ConfirmEmailChange:
    links: Links

    def __call__(self, tx: Transaction, request: ConfirmEmailChangeRequest) -> ConfirmEmailChangeDone:
        user_id = self.links.check(tx, EMAIL_CHANGE, request.body.token).user_id
        with people.change_if_known(tx, user_id) as person:  # locked before the link, as everywhere
            link, known = self.links.use(tx, EMAIL_CHANGE, request.body.token), credentials.find_of(tx, user_id)
            if person is None or known is None or link.email is None:
                raise LinkInvalid
            queue_message(tx, "EMAIL_CHANGED", user_id=user_id, recipient=person.email)
            credentials.set_email(tx, known, link.email)
            person.change_email(link.email, tx.now)
            for purpose in (EMAIL_CHANGE, EMAIL_CONFIRMATION, PASSWORD_RESET):
                self.links.end_all(tx, user_id, purpose)  # they lead to the old address, or to yet another one
        return ConfirmEmailChangeDone()
