"""Converts relay points between the contracts' models and the domains."""

from generated.common.models import RelayPointCopy
from impl.common.absent import or_none, or_unset
from impl.kernel.relay_points import RelayPoint


def relay_point(copy: RelayPointCopy) -> RelayPoint:
    """Returns the relay point as a domain stores it."""
    return RelayPoint(
        relay_point_id=copy.relay_point_id,
        reference=copy.reference,
        name=copy.name,
        line1=copy.line1,
        line2=or_none(copy.line2),
        postal_code=copy.postal_code,
        city=copy.city,
        country=copy.country,
    )


def relay_point_model(point: RelayPoint) -> RelayPointCopy:
    """Returns the relay point as a model of the contracts."""
    return RelayPointCopy(
        relay_point_id=point.relay_point_id,
        reference=point.reference,
        name=point.name,
        line1=point.line1,
        line2=or_unset(point.line2),
        postal_code=point.postal_code,
        city=point.city,
        country=point.country,
    )
