"""Ask for another message to confirm my e-mail address."""

from dataclasses import dataclass

from generated.profiling.operations import RequestEmailConfirmationAccepted, RequestEmailConfirmationRequest
from generated.profiling.problems import Unauthenticated
from impl.profiling.domain.link import EMAIL_CONFIRMATION
from impl.profiling.repositories.customers import customers
from impl.profiling.use_cases.ask_confirmation import ask_confirmation
from impl.profiling.use_cases.links import Links
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RequestEmailConfirmation:
    links: Links

    def __call__(self, tx: Transaction, request: RequestEmailConfirmationRequest) -> RequestEmailConfirmationAccepted:
        customer = customers.find(tx, request.caller.subject)
        if customer is None:
            raise Unauthenticated
        if customer.email_confirmed_at is None:
            self.links.refuse_too_many(tx, customer.customer_id, EMAIL_CONFIRMATION)
            ask_confirmation(tx, customer, self.links)
        return RequestEmailConfirmationAccepted()
