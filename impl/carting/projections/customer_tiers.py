"""The tiers of customers, from the events of PROFILING."""

from sqlalchemy import bindparam, select

from generated.events.profiling import (
    CustomerEmailChanged,
    CustomerEmailConfirmed,
    CustomerRegistered,
    CustomerReinstated,
    CustomerSuspended,
    CustomerTierChanged,
)
from impl.carting.domain.pricing import Tier
from impl.carting.tables import customers
from infra.runtime.store.transaction import Transaction

CustomerEvent = (
    CustomerRegistered
    | CustomerTierChanged
    | CustomerEmailConfirmed
    | CustomerEmailChanged
    | CustomerSuspended
    | CustomerReinstated
)
"""Each has the whole customer, and may be all that is left of the others once the topic is compacted."""
_KNOWN = select(customers.c.tier, customers.c.tier_since).where(customers.c.customer_id == bindparam("customer_id"))


def keep(tx: Transaction, event: CustomerEvent) -> bool:
    """Takes a customer in unless a later version is known.

    The row is locked first: the start of the tier depends on the tier that was known.
    """
    customer = event.customer
    known = next(iter(tx.lock(_KNOWN, {"customer_id": customer.customer_id})), None)
    return tx.keep_latest(
        customers,
        ["customer_id"],
        customer_id=customer.customer_id,
        tier=customer.tier,
        tier_since=known.tier_since if known is not None and known.tier == customer.tier else tx.now,
        version=customer.version,
    )


def tier_of(tx: Transaction, customer_id: str) -> Tier:
    """Returns the customer's tier; STANDARD while the customer is not known yet."""
    tier: Tier | None = tx.scalar(_KNOWN, {"customer_id": customer_id})
    return tier or "STANDARD"
