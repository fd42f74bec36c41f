"""Erases a customer: in one transaction all that PROFILING holds; other services hear of it, and jobs do what events cannot."""

from dataclasses import dataclass

from generated.profiling.problems import PasswordWrong
from impl.common.personal_data import erased_event
from impl.profiling.domain.customer import ERASED, Language
from impl.profiling.job_types import FollowErasure, ForgetSubscriber
from impl.profiling.repositories import credentials, erasure
from impl.profiling.repositories.credentials import Credentials
from impl.profiling.repositories.customers import customers
from impl.profiling.repositories.sessions import Sessions
from infra.runtime.erasing import erase_mentions
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True)
class Erased:
    """Who was erased, as far as is needed to tell the person: nothing has it any more."""

    email: str
    language: Language


@dataclass(frozen=True, kw_only=True)
class EraseCustomer:
    sessions: Sessions

    def __call__(self, tx: Transaction, customer_id: str, proven: Credentials | None = None) -> Erased | None:
        """Erases a customer who is not erased yet; nothing happens to others. Returns whom to tell of it, if anybody was erased.

        Raises PasswordWrong when `proven` are not the person's credentials any more.
        """
        with customers.change_if_known(tx, customer_id) as customer:
            if customer is None or customer.status == ERASED:
                return None
            if proven is not None and not credentials.lock(tx, proven):
                raise PasswordWrong
            email, language = customer.email, customer.language
            customer.erase()
        self.sessions.end_all(tx, customer_id, "ERASED")
        credentials.remove(tx, customer_id)
        erase_mentions(tx, [customer_id, *erasure.ids_of_owned(tx, customer_id)], erased_event)
        erasure.delete_owned(tx, customer_id, email)
        erasure.record(tx, customer_id, tx.now)
        tx.schedule(ForgetSubscriber(customer_id=customer_id, email=email))
        tx.schedule(FollowErasure(customer_id=customer_id))
        return Erased(email, language)
