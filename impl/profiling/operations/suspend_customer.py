"""Suspend a customer."""

from dataclasses import dataclass

from generated.profiling.operations import SuspendCustomerOk, SuspendCustomerRequest
from impl.profiling.answers import customer_answer
from impl.profiling.domain.versions import same_version
from impl.profiling.repositories.customers import customers
from impl.profiling.repositories.sessions import Sessions
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class SuspendCustomer:
    sessions: Sessions

    def __call__(self, tx: Transaction, request: SuspendCustomerRequest) -> SuspendCustomerOk:
        with customers.change(tx, request.customer_id) as customer:
            same_version(request.body.version, customer.version)
            customer.suspend(request.body.reason)
            self.sessions.end_all(tx, customer.customer_id, "SUSPENDED")
            queue_message(tx, "ACCOUNT_SUSPENDED", user_id=customer.customer_id)
        return SuspendCustomerOk(body=customer_answer(customer))
