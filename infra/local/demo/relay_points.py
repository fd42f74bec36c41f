"""The relay points of the demo: those of one carrier, from a file as carriers send it."""

from functools import partial

from generated.shipping import operations as ops
from infra.local.demo.data.tables import relay_points
from infra.local.players.callers import Services, patiently

CARRIER = "POINT_VOISIN"


async def load_relay_points(owner: Services) -> None:
    """Takes in the file, unless the carrier has points: then staff may have changed them."""
    known = ops.ListRelayPointsRequest(carrier_code=CARRIER, limit=1)
    if (await patiently(partial(owner.shipping.list_relay_points, known))).body.items:
        return
    file = ops.ImportRelayPointsRequest(
        carrier_code=CARRIER, body=relay_points(), content_type="text/csv", idempotency_key="demo-relay-points"
    )
    await patiently(partial(owner.shipping.import_relay_points, file))
