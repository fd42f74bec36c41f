"""Read a customer."""

from generated.profiling.operations import GetCustomerOk, GetCustomerRequest
from impl.profiling.answers import customer_answer
from impl.profiling.repositories.customers import customers
from infra.runtime.store.transaction import Transaction


def get_customer(tx: Transaction, request: GetCustomerRequest) -> GetCustomerOk:
    return GetCustomerOk(body=customer_answer(customers.get(tx, request.customer_id)))
