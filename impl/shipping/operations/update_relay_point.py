"""Change a relay point by hand."""

from generated.shipping.operations import UpdateRelayPointOk, UpdateRelayPointRequest
from impl.common.absent import or_none
from impl.shipping.answers import relay_point_answer
from impl.shipping.domain.relay_points import OpeningHours
from impl.shipping.repositories.relay_points import relay_points
from infra.runtime.store.transaction import Transaction


def update_relay_point(tx: Transaction, request: UpdateRelayPointRequest) -> UpdateRelayPointOk:
    change = request.body
    hours = or_none(change.hours)
    with relay_points.change(tx, request.relay_point_id) as point:
        point.expect(change.version)
        point.change(
            name=or_none(change.name),
            hours=None
            if hours is None
            else [OpeningHours(day=each.day, opens=each.opens, closes=each.closes) for each in hours],
            status=or_none(change.status),
        )
    return UpdateRelayPointOk(body=relay_point_answer(point))
