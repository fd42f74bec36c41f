"""What ORDERING knows of a parcel, in whatever order it hears of it."""

import pytest

from impl.ordering.domain import delivery
from tests.unit.ordering.test_domain import LATER, NOW_ON, confirmed, parcel, states

A, B = "CA000000005FR", "CA618033997FR"


def url(number: str) -> str:
    return f"https://suivi.example/{number}"


def test_a_void_number_is_never_shown_again() -> None:
    shipment = parcel()
    assert shipment.take_label(A, url(A))
    assert shipment.lose_label(A)
    assert not shipment.lose_label(A)
    assert not shipment.take_label(A, url(A))
    assert (shipment.status, shipment.tracking_number, shipment.tracking_url) == ("PENDING", None, None)
    assert shipment.take_label(B, url(B))
    assert (shipment.status, shipment.tracking_number, shipment.tracking_url) == ("LABELLED", B, url(B))


def test_a_voidance_may_come_before_its_label_and_after_the_next() -> None:
    early = parcel()
    early.lose_label(A)
    assert not early.take_label(A, url(A))
    late = parcel()
    late.take_label(A, url(A))
    assert not late.take_label(B, url(B))  # it is labelled already
    late.lose_label(A)
    assert (late.status, late.tracking_number) == ("LABELLED", B)


def test_a_parcel_left_with_the_number_that_its_carrier_tells() -> None:
    shipment = parcel()
    shipment.take_label(A, url(A))
    shipment.move("DISPATCHED", LATER)
    shipment.track(B)
    assert (shipment.tracking_number, shipment.tracking_url) == (B, None)
    shipment.track(B, url(B))
    shipment.take_label(A, url(A))
    shipment.lose_label(A)
    assert (shipment.status, shipment.tracking_number, shipment.tracking_url) == ("DISPATCHED", B, url(B))


@pytest.mark.parametrize("splits", [(3, 1), (1, 3)])
def test_splits_take_out_the_same_in_any_order(splits: tuple[int, int]) -> None:
    shipment = parcel(quantity=4)
    for stays in splits:
        shipment.keep_only({"lin_1": stays})
    assert shipment.lines == {"lin_1": 1}
    assert not shipment.keep_only({"lin_1": 3})
    assert shipment.keep_only({"lin_2": 1})
    assert shipment.lines == {}


def test_a_label_is_expected_again_while_one_parcel_lacks_it() -> None:
    of, first, second = confirmed(), parcel("shp_1", 1), parcel("shp_2", 1)
    delivery.planned(of, first, NOW_ON)
    assert states(of)["SHIPMENT"] == "EXPECTED"
    delivery.planned(of, second, NOW_ON)
    delivery.left(of, first, NOW_ON)  # its LabelCreated is late
    assert (states(of)["SHIPMENT"], states(of)["LABEL"], states(of)["DISPATCH"]) == ("DONE", "EXPECTED", "EXPECTED")
    delivery.labelled(of, second, A, url(A), NOW_ON)
    assert states(of)["LABEL"] == "DONE"
    delivery.label_voided(of, second, A, NOW_ON)
    assert states(of)["LABEL"] == "EXPECTED"


def test_the_stop_of_an_order_ends_with_the_last_of_its_parcels() -> None:
    of, first, second = confirmed(), parcel("shp_1", 1), parcel("shp_2", 1)
    for each in (first, second):
        delivery.planned(of, each, NOW_ON)
    of.turn_back(NOW_ON)
    delivery.left(of, first, NOW_ON)
    delivery.cancelled(of, second, NOW_ON)
    assert states(of)["SHIPMENT_STOP"] == "EXPECTED"
    delivery.moved(of, first, "RETURNED", NOW_ON)
    assert states(of)["SHIPMENT_STOP"] == "DONE"
