"""Change the name and the areas of a zone."""

from generated.shipping.operations import ReplaceZoneOk, ReplaceZoneRequest
from impl.shipping.answers import zone_answer
from impl.shipping.repositories.methods import methods
from impl.shipping.repositories.zones import zones
from impl.shipping.use_cases.drafts import areas_of
from infra.runtime.store.transaction import Transaction


def replace_zone(tx: Transaction, request: ReplaceZoneRequest) -> ReplaceZoneOk:
    change = request.body
    with zones.change_apart(tx, request.zone_code) as zone:
        zone.change(seen=change.version, name=change.name, areas=areas_of(change.areas))
    return ReplaceZoneOk(body=zone_answer(zone, methods.list_methods(tx)))
