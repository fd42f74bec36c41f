"""What PROFILING says of customers: their tier."""

from sqlalchemy import select

from generated.events.profiling import CustomerState
from impl.carting.tables import customers
from infra.runtime.store.transaction import Transaction


def follow(tx: Transaction, customer: CustomerState) -> None:
    """Takes a customer in unless a later version is known."""
    known = tx.one(select(customers).where(customers.c.customer_id == customer.customer_id))
    if known is not None and known.version >= customer.version:
        return
    tx.upsert(
        customers,
        ["customer_id"],
        customer_id=customer.customer_id,
        tier=customer.tier,
        tier_since=known.tier_since if known is not None and known.tier == customer.tier else tx.now,
        version=customer.version,
    )
