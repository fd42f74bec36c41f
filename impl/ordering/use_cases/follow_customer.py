"""A customer's e-mail address, as PROFILING tells of it: orders are found by it."""

from msgspec import UNSET

from generated.events.profiling import CustomerRegistered, CustomerTierChanged
from impl.ordering.projections import customers
from impl.ordering.repositories.orders import orders
from infra.runtime.store.transaction import Transaction


def follow_customer(tx: Transaction, event: CustomerRegistered | CustomerTierChanged) -> None:
    """Every event of a customer carries the whole customer."""
    customer = event.customer
    if customer.email is UNSET:
        return
    if customers.keep(tx, customer.customer_id, customer.email, customer.version):
        orders.learn_email(tx, customer.customer_id, customer.email)
