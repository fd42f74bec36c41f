"""Delete a zone that no method has a fee for."""

from generated.shipping.operations import DeleteZoneDone, DeleteZoneRequest
from impl.shipping.repositories.methods import methods
from impl.shipping.repositories.zones import zones
from infra.runtime.store.transaction import Transaction


def delete_zone(tx: Transaction, request: DeleteZoneRequest) -> DeleteZoneDone:
    with zones.change_apart(tx, request.zone_code) as zone:
        zone.delete([method.code for method in methods.list_methods(tx) if method.rate(zone.zone_code)])
    return DeleteZoneDone()
