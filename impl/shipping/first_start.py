"""What SHIPPING writes when it starts."""

from impl.shipping.domain import first_methods
from impl.shipping.job_types import EraseOld
from impl.shipping.repositories.carriers import carriers
from impl.shipping.repositories.methods import methods
from impl.shipping.repositories.relay_points import relay_points
from impl.shipping.repositories.shipments import shipments
from impl.shipping.repositories.zones import zones
from infra.runtime.store.transaction import Transaction


def first_start(tx: Transaction) -> None:
    """Runs at every start, and writes only what is missing."""
    carriers.first_start(tx, first_methods.carriers(tx.now))
    zones.first_start(tx, first_methods.zones(tx.now))
    methods.first_start(tx, first_methods.methods(tx.now))
    relay_points.renew_search_keys(tx)
    shipments.renew_search_keys(tx)
    tx.schedule(EraseOld())
