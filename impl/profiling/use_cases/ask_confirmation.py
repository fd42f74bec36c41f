"""Asks a customer to confirm the e-mail address of the account."""

from impl.profiling.domain.customer import Customer
from impl.profiling.domain.link import CONFIRMATION_LASTS, EMAIL_CONFIRMATION
from impl.profiling.domain.message import LINK_ID
from impl.profiling.use_cases.links import Links
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction


def ask_confirmation(tx: Transaction, customer: Customer, links: Links) -> None:
    """Queues a message to the address, with a link that proves it."""
    link_id = links.create(tx, EMAIL_CONFIRMATION, customer.customer_id, email=customer.email, valid_for=CONFIRMATION_LASTS)
    queue_message(tx, "EMAIL_CONFIRMATION", user_id=customer.customer_id, recipient=customer.email, about={LINK_ID: link_id})
