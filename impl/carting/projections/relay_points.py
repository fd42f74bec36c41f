"""The relay points of SHIPPING, from its events."""

from msgspec import convert
from sqlalchemy import bindparam, select

from generated.events.shipping import RelayPointChanged
from impl.carting.domain.relay_points import KnownPoint
from impl.carting.tables import relay_points
from impl.common.relay_points import relay_point
from impl.kernel.relay_points import RelayPoint
from infra.runtime.store.transaction import Transaction

_KNOWN = select(relay_points).where(relay_points.c.relay_point_id == bindparam("relay_point_id"))


def keep(tx: Transaction, event: RelayPointChanged) -> bool:
    """Takes a relay point in unless a later version is known. Carts follow when they are read."""
    return tx.keep_latest(
        relay_points,
        ["relay_point_id"],
        relay_point_id=event.relay_point_id,
        carrier_code=event.carrier_code,
        point=relay_point(event.point),
        status=event.status,
        version=event.version,
        changed_at=event.changed_at,
    )


def find(tx: Transaction, relay_point_id: str) -> KnownPoint | None:
    """Returns the relay point as it was told last; None before that."""
    row = tx.one(_KNOWN, {"relay_point_id": relay_point_id})
    if row is None:
        return None
    return KnownPoint(
        point=convert(row.point, RelayPoint),
        carrier_code=row.carrier_code,
        is_open=row.status == "OPEN",
        version=row.version,
        changed_at=row.changed_at,
    )
