"""What SHIPPING offers from the first start on."""

from impl.shipping import offer, shipments
from impl.shipping.domain import first_offer
from infra.runtime.store.transaction import Transaction


def first_start(tx: Transaction) -> None:
    """Runs at every start; writes only what is missing."""
    offer.add(tx, first_offer.carriers(tx.now), first_offer.methods(tx.now))
    shipments.make_searchable(tx)
