"""Keeps the e-mail addresses of customers from the events of PROFILING. Staff find orders by them, guest orders join by them."""

from msgspec import UNSET

from generated.events.profiling import CustomerEmailChanged, CustomerEmailConfirmed, CustomerRegistered, CustomerTierChanged
from impl.common import emails
from impl.ordering.projections import customers
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.join_accounts import let_join
from infra.runtime.store.transaction import Transaction


def follow_customer(
    tx: Transaction, event: CustomerRegistered | CustomerTierChanged | CustomerEmailConfirmed | CustomerEmailChanged
) -> None:
    """Keeps the customer's address. Every event of a customer has the whole customer."""
    customer = event.customer
    if customer.email is UNSET:
        return
    before = after = customers.confirmed_key(tx, customer.customer_id)
    if customer.email_confirmed is not UNSET:  # a replica of an earlier release does not know, and changes no address
        after = emails.key_of(customer.email) if customer.email_confirmed else None
    if after != before:  # also when it leaves: somebody else may have confirmed it meanwhile
        let_join(tx, before, after)
    if customers.keep(tx, customer.customer_id, customer.email, customer.version, confirmed_key=after):
        orders.learn_email(tx, customer.customer_id, customer.email)
