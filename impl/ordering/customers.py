"""What PROFILING says of customers: their e-mail addresses, by which staff find orders and which invoices carry."""

from msgspec import UNSET
from sqlalchemy import func, select

from generated.events.profiling import CustomerState
from impl.common.search import search_key
from impl.ordering.tables import customers, orders
from infra.runtime.store.transaction import Transaction


def email_of(tx: Transaction, customer_id: str | None) -> str | None:
    """As far as it is known here."""
    return tx.scalar(select(customers.c.email).where(customers.c.customer_id == customer_id)) if customer_id else None


def follow(tx: Transaction, customer: CustomerState) -> None:
    """Takes a customer in unless a later version is known; orders that are older than the news are found by it too."""
    email = customer.email
    known = tx.scalar(select(customers.c.version).where(customers.c.customer_id == customer.customer_id))
    if email is UNSET or (known is not None and known >= customer.version):
        return
    tx.upsert(customers, ["customer_id"], customer_id=customer.customer_id, email=email, version=customer.version)
    words = search_key(email=email)
    theirs = (orders.c.customer_id == customer.customer_id, ~orders.c.words.contains(words, autoescape=True))
    found_by_it = {"email": func.coalesce(orders.c.email, email), "words": orders.c.words + f"\n{words}"}
    tx.execute(orders.update().where(*theirs).values(found_by_it))
