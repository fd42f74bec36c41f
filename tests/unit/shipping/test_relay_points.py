"""A relay point: what changes it, and hours that can be."""

from datetime import UTC, datetime

import pytest

from generated.shipping.problems import OpeningHoursInvalid, VersionConflict
from impl.shipping.domain.relay_points import OpeningHours, PointDetails, RelayPoint, Weekday, new_point, week_of

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
DETAILS = PointDetails(
    reference="PV-1",
    name="Épicerie",
    line1="48 rue du Faubourg",
    line2=None,
    postal_code="75011",
    city="Paris",
    country="FR",
    latitude=48_868_700,
    longitude=2_369_500,
    hours=None,
    status=None,
)


def hours(day: Weekday, opens: str, closes: str) -> OpeningHours:
    return OpeningHours(day=day, opens=opens, closes=closes)


def point() -> RelayPoint:
    made = new_point("rly_1", "POINT_VOISIN", DETAILS, NOW)
    assert made.pop_events()
    return made


def with_(**changes: object) -> PointDetails:
    plain = {name: getattr(DETAILS, name) for name in PointDetails.__slots__}
    return PointDetails(**{**plain, **changes})


def test_a_new_point_is_open_unless_the_carrier_says_something_else() -> None:
    assert (point().status, point().hours, point().copy.territory.code) == ("OPEN", (), "FR")
    assert new_point("rly_1", "POINT_VOISIN", with_(status="CLOSED"), NOW).status == "CLOSED"


def test_the_same_again_changes_nothing_and_tells_nothing() -> None:
    one = point()
    assert not one.take(DETAILS)
    one.change(name="Épicerie", hours=[], status="OPEN")
    assert not one.has_told


def test_what_the_carrier_does_not_say_stays() -> None:
    one = point()
    one.change(hours=[hours("MONDAY", "09:00", "12:00")], status="CLOSED")
    one.pop_events()
    assert not one.take(DETAILS)
    assert one.take(with_(status="OPEN", hours=()))
    assert (one.status, one.hours) == ("OPEN", ())


@pytest.mark.parametrize(
    "change",
    [{"name": "Other"}, {"line2": "Cour"}, {"postal_code": "20000"}, {"city": "Ajaccio"}, {"latitude": 1}, {"longitude": 1}],
)
def test_each_thing_that_changes_is_told(change: dict[str, object]) -> None:
    one = point()
    assert one.take(with_(**change))
    assert len(one.pop_events()) == 1
    assert one.territory_code == ("FR-20R" if "postal_code" in change else "FR")


def test_a_point_closes_once() -> None:
    one = point()
    assert (one.close(), one.close(), one.status) == (True, False, "CLOSED")


def test_a_stale_version_is_refused() -> None:
    point().expect(1)
    with pytest.raises(VersionConflict):
        point().expect(2)


def test_a_week_is_sorted() -> None:
    week = week_of([hours("SUNDAY", "08:00", "12:00"), hours("MONDAY", "14:00", "24:00"), hours("MONDAY", "09:00", "14:00")])
    assert [(each.day, each.opens) for each in week] == [("MONDAY", "09:00"), ("MONDAY", "14:00"), ("SUNDAY", "08:00")]


@pytest.mark.parametrize(
    "week",
    [
        [hours("MONDAY", "09:00", "09:00")],
        [hours("MONDAY", "19:00", "09:00")],
        [hours("MONDAY", "09:00", "12:00"), hours("MONDAY", "11:59", "13:00")],
        [hours("MONDAY", "09:00", "12:00"), hours("MONDAY", "09:00", "12:00")],
    ],
)
def test_hours_that_cannot_be_are_refused(week: list[OpeningHours]) -> None:
    with pytest.raises(OpeningHoursInvalid) as refusal:
        point().change(hours=week)
    assert refusal.value.members["day"] == "MONDAY"
