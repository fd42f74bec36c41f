"""Create a zone beside the others: no address is in two of them."""

from generated.shipping.operations import CreateZoneCreated, CreateZoneRequest
from impl.shipping.answers import zone_answer
from impl.shipping.domain.zones import Zone
from impl.shipping.repositories.zones import zones
from impl.shipping.use_cases.drafts import areas_of
from infra.runtime.store.transaction import Transaction


def create_zone(tx: Transaction, request: CreateZoneRequest) -> CreateZoneCreated:
    draft = request.body
    zone = Zone(zone_code=draft.zone_code, name=draft.name, areas=areas_of(draft.areas), created_at=tx.now, updated_at=tx.now)
    zone.introduce()
    zones.add(tx, zone)
    return CreateZoneCreated(body=zone_answer(zone, []), location=f"/shipping-zones/{zone.zone_code}")
