"""The relay point of a cart: when it takes parcels, and what its owner is told when it does not."""

from dataclasses import replace
from datetime import timedelta

import pytest

from impl.carting.domain.cart import Cart
from impl.carting.domain.delivery import Delivery, ShippingChoice
from impl.carting.domain.notices import requirements, warnings
from impl.carting.domain.quotes import of_choice
from impl.carting.domain.relay_points import ChosenPoint, KnownPoint
from impl.kernel.relay_points import RelayPoint
from tests.unit.carting.test_totals import DAY, NOW, PLAIN, address, cart, offer

POINT = RelayPoint(
    relay_point_id="rly_1", reference="PV-1", name="Épicerie", line1="1 rue", postal_code="75011", city="Paris", country="FR"
)
KNOWN = KnownPoint(point=POINT, carrier_code="POINT_VOISIN", is_open=True, version=1, changed_at=NOW)
CLOSED = replace(KNOWN, is_open=False, version=2, changed_at=NOW + timedelta(hours=1))
CHOICE = ShippingChoice(
    shipping_method_code="RELAY_POINT",
    name="Relay point",
    carrier_code="POINT_VOISIN",
    fee=390,
    earliest_day=DAY,
    latest_day=DAY,
    delivers_to="RELAY_POINT",
)


def going_to(point: KnownPoint | None, *, shipping: ShippingChoice | None = CHOICE) -> Cart:
    mine = cart((offer(), 1))
    mine.deliver(address("FR", "75011"), shipping, point=point, mark="mark")
    return mine


def now_known_as(mine: Cart, known: KnownPoint) -> None:
    """As it is loaded after the point changed."""
    assert mine.delivery is not None
    assert mine.delivery.relay_point is not None
    mine.delivery = replace(mine.delivery, relay_point=replace(mine.delivery.relay_point, now=known))


def codes(of: Cart) -> list[str]:
    return [warned.code for warned in warnings(of)]


def test_an_open_point_lacks_nothing() -> None:
    mine = going_to(KNOWN)
    assert (requirements(mine), codes(mine)) == ([], [])


def test_a_method_that_delivers_to_one_requires_one() -> None:
    assert requirements(going_to(None)) == ["RELAY_POINT"]
    assert requirements(going_to(None, shipping=replace(CHOICE, delivers_to="HOME"))) == []
    assert requirements(going_to(None, shipping=None)) == ["SHIPPING_METHOD"]


@pytest.mark.parametrize(
    "known", [CLOSED, replace(KNOWN, point=replace(POINT, postal_code="20000"), changed_at=CLOSED.changed_at)]
)
def test_one_that_closed_or_moved_away_is_told_since_then(known: KnownPoint) -> None:
    mine = going_to(KNOWN)
    now_known_as(mine, known)
    [told] = warnings(mine)
    assert (told.code, told.created_at, told.name) == ("RELAY_POINT_CLOSED", known.changed_at, "Épicerie")
    assert requirements(mine) == ["RELAY_POINT"]


def test_one_of_which_nothing_is_known_counts_as_open() -> None:
    mine = going_to(KNOWN)
    assert mine.delivery is not None
    mine.delivery = replace(mine.delivery, relay_point=ChosenPoint(seen=POINT))
    assert (requirements(mine), codes(mine)) == ([], [])


def test_shipping_is_asked_for_the_point_while_it_is_open_and_again_for_each_version() -> None:
    mine, marks = going_to(KNOWN), set()
    for known in (KNOWN, CLOSED, replace(KNOWN, version=3)):
        now_known_as(mine, known)
        asked = of_choice(mine, PLAIN, NOW)
        assert asked is not None
        assert (asked.point is not None) == known.is_open
        marks.add(asked.mark)
    assert len(marks) == 3


def test_a_refused_point_is_told_once_and_forgotten_when_shipping_takes_it_again() -> None:
    mine, later = going_to(KNOWN), NOW + timedelta(minutes=1)
    assert mine.requote([CHOICE], at=NOW, mark="a", is_point_refused=True)
    assert (asked := of_choice(mine, PLAIN, later)) is not None
    assert asked.point is not None  # else the refusal would be forgotten at once
    assert not mine.requote([CHOICE], at=later, mark="b", is_point_refused=True)
    assert [(each.code, each.created_at) for each in warnings(mine)] == [("RELAY_POINT_CLOSED", NOW)]
    assert mine.requote([CHOICE], at=later, mark="c")
    assert (requirements(mine), codes(mine)) == ([], [])


def test_the_point_stays_when_the_method_goes() -> None:
    mine = going_to(KNOWN)
    mine.requote([], at=NOW, mark="a")
    assert mine.delivery == Delivery(address=mine.delivery.address, relay_point=ChosenPoint(seen=POINT, now=KNOWN))  # type: ignore[union-attr]


def test_a_change_of_the_point_alone_does_not_change_the_version_of_the_cart() -> None:
    mine = going_to(KNOWN)
    now_known_as(mine, CLOSED)
    mine.renew_quote([CHOICE], at=NOW, mark="a")
    assert not mine.is_counted


@pytest.mark.parametrize("place", ["HOME", "RELAY_POINT"])
def test_a_method_that_goes_elsewhere_from_now_on_is_chosen_again(place: str) -> None:
    chosen = replace(CHOICE, delivers_to=place)
    mine = going_to(KNOWN if place == "RELAY_POINT" else None, shipping=chosen)
    elsewhere = replace(chosen, delivers_to="HOME" if place == "RELAY_POINT" else "RELAY_POINT")
    assert mine.requote([elsewhere], at=NOW, mark="other")
    assert (requirements(mine), codes(mine)) == (["SHIPPING_METHOD"], ["SHIPPING_UNAVAILABLE"])
