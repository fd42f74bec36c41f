"""A customer was erased: the carts go, and those of the guest that the customer was before."""

from generated.events.profiling import CustomerErased
from impl.carting.projections import customer_tiers
from impl.carting.repositories.carts import carts
from impl.common.personal_data import erased_event
from infra.runtime.erasing import erase_mentions
from infra.runtime.store.transaction import Transaction


def on_customer_erased(tx: Transaction, event: CustomerErased) -> None:
    customer_tiers.keep(tx, event)
    forgotten = carts.forget_of_customer(tx, event.customer_id)
    erase_mentions(tx, [event.customer_id, *forgotten], erased_event)
