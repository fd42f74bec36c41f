"""Reinstate a suspended customer."""

from generated.profiling.operations import ReinstateCustomerOk, ReinstateCustomerRequest
from impl.profiling.answers import customer_answer
from impl.profiling.repositories.customers import customers
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction


def reinstate_customer(tx: Transaction, request: ReinstateCustomerRequest) -> ReinstateCustomerOk:
    with customers.change(tx, request.customer_id) as customer:
        customer.reinstate()
        queue_message(tx, "ACCOUNT_REINSTATED", user_id=customer.customer_id)
    return ReinstateCustomerOk(body=customer_answer(customer))
