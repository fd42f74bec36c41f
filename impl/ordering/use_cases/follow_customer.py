"""Keeps the e-mail addresses of customers from the events of PROFILING. Staff find orders by them."""

from msgspec import UNSET

from generated.events.profiling import CustomerRegistered, CustomerTierChanged
from impl.ordering.projections import customers
from impl.ordering.repositories.orders import orders
from infra.runtime.store.transaction import Transaction


def follow_customer(tx: Transaction, event: CustomerRegistered | CustomerTierChanged) -> None:
    """Keeps the customer's address. Every event of a customer has the whole customer."""
    customer = event.customer
    if customer.email is UNSET:
        return
    if customers.keep(tx, customer.customer_id, customer.email, customer.version):
        orders.learn_email(tx, customer.customer_id, customer.email)
