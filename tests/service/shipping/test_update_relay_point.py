"""Change a relay point by hand."""

import pytest

from generated.events.shipping import RelayPointChanged
from generated.shipping import models, operations
from generated.shipping.client import ShippingClient
from generated.shipping.problems import (
    Forbidden,
    NotFound,
    OpeningHoursInvalid,
    TextInvisible,
    TextNotPrintable,
    VersionConflict,
)
from infra.runtime.ids import new_id
from tests.service.shipping.points import load, one_point, points_of, row
from tests.support.service import Serving


async def change(client: ShippingClient, relay_point_id: str, body: models.RelayPointChange) -> models.RelayPoint:
    request = operations.UpdateRelayPointRequest(relay_point_id=relay_point_id, body=body)
    return (await client.update_relay_point(request)).body


def hours(day: models.Weekday, opens: str, closes: str) -> models.OpeningHours:
    return models.OpeningHours(day=day, opens=opens, closes=closes)


async def test_name_hours_and_status_change_and_the_change_is_told(shipping: Serving, staff: ShippingClient) -> None:
    point = await one_point(staff)
    week = [hours("SUNDAY", "08:00", "13:00"), hours("MONDAY", "07:00", "24:00")]
    body = models.RelayPointChange(version=1, name="Tabac de la Bastille", hours=week, status="CLOSED")
    changed = await change(staff, point.relay_point_id, body)
    assert (changed.name, changed.status, changed.version) == ("Tabac de la Bastille", "CLOSED", 2)
    assert [each.day for each in changed.hours] == ["MONDAY", "SUNDAY"]
    assert await points_of(staff, point.carrier_code) == [changed]
    last = [each for each in await shipping.emitted_of(RelayPointChanged) if each.relay_point_id == point.relay_point_id][-1]
    assert (last.point.name, last.status, last.version) == (changed.name, "CLOSED", 2)
    assert last.changed_at == changed.updated_at


async def test_what_is_not_given_stays(staff: ShippingClient) -> None:
    point = await one_point(staff)
    changed = await change(staff, point.relay_point_id, models.RelayPointChange(version=1, status="CLOSED"))
    assert (changed.name, changed.hours) == (point.name, point.hours)
    emptied = await change(staff, point.relay_point_id, models.RelayPointChange(version=2, hours=[]))
    assert (emptied.hours, emptied.status) == ([], "CLOSED")


async def test_a_change_of_nothing_has_no_version_and_no_event(shipping: Serving, staff: ShippingClient) -> None:
    point = await one_point(staff)
    same = await change(staff, point.relay_point_id, models.RelayPointChange(version=1, name=point.name, status="OPEN"))
    assert same == point
    told = [each for each in await shipping.emitted_of(RelayPointChanged) if each.relay_point_id == point.relay_point_id]
    assert len(told) == 1


async def test_a_point_that_is_found_by_its_new_name_is_not_found_by_the_old(staff: ShippingClient) -> None:
    point = await one_point(staff)
    await change(staff, point.relay_point_id, models.RelayPointChange(version=1, name="Librairie Zéphyr"))

    async def found(q: str) -> bool:
        request = operations.ListRelayPointsRequest(carrier_code=point.carrier_code, q=q)
        return bool((await staff.list_relay_points(request)).body.items)

    assert (await found("zephyr"), await found("epicerie")) == (True, False)


async def test_the_next_file_may_open_it_again_only_when_it_says_so(staff: ShippingClient) -> None:
    point = await one_point(staff)
    await change(staff, point.relay_point_id, models.RelayPointChange(version=1, status="CLOSED"))
    await load(staff, point.carrier_code, row("PV-1"))
    assert (await points_of(staff, point.carrier_code))[0].status == "CLOSED"
    await load(staff, point.carrier_code, row("PV-1", status="OPEN"))
    assert (await points_of(staff, point.carrier_code))[0].status == "OPEN"


async def test_a_stale_version_is_refused(staff: ShippingClient) -> None:
    point = await one_point(staff)
    await change(staff, point.relay_point_id, models.RelayPointChange(version=1, status="CLOSED"))
    with pytest.raises(VersionConflict) as refusal:
        await change(staff, point.relay_point_id, models.RelayPointChange(version=1, status="OPEN"))
    assert refusal.value.members["current_version"] == 2


@pytest.mark.parametrize(
    "week",
    [[hours("MONDAY", "12:00", "09:00")], [hours("MONDAY", "09:00", "12:00"), hours("MONDAY", "11:00", "13:00")]],
)
async def test_hours_that_cannot_be_are_refused(staff: ShippingClient, week: list[models.OpeningHours]) -> None:
    point = await one_point(staff)
    with pytest.raises(OpeningHoursInvalid) as refusal:
        await change(staff, point.relay_point_id, models.RelayPointChange(version=1, hours=week))
    assert refusal.value.members["day"] == "MONDAY"
    assert await points_of(staff, point.carrier_code) == [point]


@pytest.mark.parametrize(
    ("name", "refusal"), [("\u200b", TextInvisible), ("a\u202eb", TextInvisible), ("王", TextNotPrintable)]
)
async def test_a_name_is_one_that_labels_can_show(staff: ShippingClient, name: str, refusal: type[Exception]) -> None:
    point = await one_point(staff)
    with pytest.raises(refusal):
        await change(staff, point.relay_point_id, models.RelayPointChange(version=1, name=name))


async def test_an_unknown_point_is_not_found(staff: ShippingClient) -> None:
    with pytest.raises(NotFound):
        await change(staff, new_id("rly"), models.RelayPointChange(version=1, status="CLOSED"))


async def test_only_staff_who_may_write_change_it(shipping: Serving, staff: ShippingClient) -> None:
    point = await one_point(staff)
    reader = shipping.as_staff(ShippingClient, "shipping:read")
    with pytest.raises(Forbidden):
        await change(reader, point.relay_point_id, models.RelayPointChange(version=1, status="CLOSED"))
