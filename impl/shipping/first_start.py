"""What SHIPPING writes when it starts."""

from impl.shipping.domain import first_methods
from impl.shipping.repositories import carriers, methods
from impl.shipping.repositories.relay_points import relay_points
from impl.shipping.repositories.shipments import shipments
from infra.runtime.store.transaction import Transaction


def first_start(tx: Transaction) -> None:
    """Runs at every start, and writes only what is missing."""
    carriers.first_start(tx, first_methods.carriers(tx.now))
    methods.first_start(tx, first_methods.methods(tx.now))
    relay_points.renew_search_keys(tx)
    shipments.renew_search_keys(tx)
