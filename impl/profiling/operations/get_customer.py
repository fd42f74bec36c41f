"""Read a customer."""

from generated.profiling.operations import GetCustomerOk, GetCustomerRequest
from generated.profiling.problems import NotFound
from impl.profiling import customers
from impl.profiling.views import customer_view
from infra.runtime.store.transaction import Transaction


def get_customer(tx: Transaction, request: GetCustomerRequest) -> GetCustomerOk:
    customer = customers.find(tx, request.customer_id)
    if customer is None:
        raise NotFound("customer")
    return GetCustomerOk(body=customer_view(customer))
