"""What may happen to a shipment, and in which order."""

from dataclasses import asdict
from datetime import timedelta

import pytest

from generated.shipping.problems import (
    LabelExists,
    LabelNotVoidable,
    LabelVoid,
    OrderNotConfirmed,
    OrderUnknown,
    ShipmentState,
    ShipmentStopped,
)
from impl.shipping.domain.events import LabelReference, ReportCode
from impl.shipping.domain.label import Label
from impl.shipping.domain.label_document import LabelAddress, LabelDocument
from impl.shipping.domain.order import Goods, Order
from impl.shipping.domain.shipment import MOST_EVENTS, Shipment
from tests.unit.shipping.support import ADDRESS, NOW

LABEL = LabelReference(label_id="lbl_1", tracking_number="CA000000005FR", tracking_url="https://suivi.example/CA000000005FR")

GOODS = Goods(
    order_number="CO-2026-000042",
    customer_id=None,
    order_token_hash=None,
    address=ADDRESS,
    lines=[],
    weight=1,
    shipping_method_code="STANDARD_HOME",
    method_name="À domicile",
    carrier_code="HIRONDELLE",
)


def new_shipment(status: str = "PENDING") -> Shipment:
    shipment = Shipment(
        shipment_id="shp_1",
        shipment_number="EX-2026-000001",
        order_id="ord_1",
        order_number="CO-2026-000042",
        customer_id=None,
        order_token_hash=None,
        carrier_code="HIRONDELLE",
        carrier_name="Hirondelle",
        shipping_method_code="STANDARD_HOME",
        method_name="À domicile",
        address=ADDRESS,
        lines=[],
        weight=1,
        created_at=NOW,
        updated_at=NOW,
    )
    if status != "PENDING":
        shipment.take_label(LABEL)
    if status == "DISPATCHED":
        shipment.dispatch(NOW)
    return shipment


def test_an_order_is_shipped_only_when_known_confirmed_and_not_stopped() -> None:
    with pytest.raises(OrderUnknown):
        Order(order_id="ord_1").shippable()
    with pytest.raises(OrderNotConfirmed):
        Order(order_id="ord_1", goods=GOODS, state="PENDING").shippable()
    order = Order(order_id="ord_1", goods=GOODS, state="CONFIRMED")
    assert order.shippable() == GOODS
    order.stop("CUSTOMER", NOW)
    with pytest.raises(ShipmentStopped):
        order.shippable()


def test_the_first_stop_counts() -> None:
    order = Order(order_id="ord_1")
    order.stop("CUSTOMER", NOW)
    order.stop("STAFF", NOW + timedelta(hours=1))
    assert (order.stop_reason, order.stopped_at) == ("CUSTOMER", NOW)


def test_a_parcel_leaves_once_and_only_labelled() -> None:
    for status in ("PENDING", "DISPATCHED"):
        with pytest.raises(ShipmentState):
            new_shipment(status).dispatch(NOW)


def test_a_shipment_has_one_label() -> None:
    with pytest.raises(LabelExists):
        new_shipment("LABELLED").may_take_label()
    stopped = new_shipment()
    stopped.cancel("CUSTOMER", NOW)
    with pytest.raises(ShipmentState):
        stopped.may_take_label()


def test_a_label_is_lost_before_dispatch_only_and_another_one_taken() -> None:
    shipment = new_shipment("LABELLED")
    shipment.lose_label(NOW)
    assert (shipment.status, shipment.label) == ("PENDING", None)
    shipment.may_take_label()
    for status in ("PENDING", "DISPATCHED"):
        with pytest.raises(LabelNotVoidable):
            new_shipment(status).lose_label(NOW)


def test_a_cancelled_shipment_is_cancelled_once_and_one_that_left_never() -> None:
    shipment = new_shipment("LABELLED")
    assert shipment.cancel("CUSTOMER", NOW)
    assert not shipment.cancel("STAFF", NOW)
    assert shipment.stop_reason == "CUSTOMER"
    with pytest.raises(ShipmentState):
        new_shipment("DISPATCHED").cancel("CUSTOMER", NOW)


def test_reports_go_forward_in_time_only() -> None:
    shipment, later = new_shipment("DISPATCHED"), NOW + timedelta(hours=2)
    assert shipment.report("IN_TRANSIT", later, "Lyon", later)
    assert not shipment.report("IN_TRANSIT", later, "Lyon", later)
    assert not shipment.report("FAILED", later - timedelta(hours=1), None, later)
    assert shipment.report("IN_TRANSIT", later + timedelta(hours=1), "Paris", later + timedelta(hours=1))
    assert [event.location for event in shipment.tracking_events] == ["Paris", "Lyon", None]


def test_a_report_of_the_moment_of_dispatch_counts() -> None:
    assert new_shipment("DISPATCHED").report("IN_TRANSIT", NOW, None, NOW)


def test_a_failed_attempt_may_still_end_well_and_an_end_is_an_end() -> None:
    shipment, hour = new_shipment("DISPATCHED"), timedelta(hours=1)
    assert shipment.report("FAILED", NOW + hour, None, NOW + hour)
    assert shipment.report("DELIVERED", NOW + 2 * hour, None, NOW + 2 * hour)
    assert shipment.delivered_at == NOW + 2 * hour
    assert not shipment.report("RETURNED", NOW + 3 * hour, None, NOW + 3 * hour)


@pytest.mark.parametrize("code", ["DELIVERED", "RETURNED"])
@pytest.mark.parametrize("early", [timedelta(minutes=1), timedelta(days=20)])
def test_an_end_is_an_end_whatever_the_clocks_say(code: ReportCode, early: timedelta) -> None:
    """Stamped before the clerk's dispatch, or before the last scan: it counts as of that instant."""
    shipment, scan = new_shipment("DISPATCHED"), NOW + timedelta(hours=2)
    assert shipment.report(code, NOW - early, None, scan)
    assert (shipment.status, shipment.tracking_events[0].occurred_at) == (code, NOW)
    scanned = new_shipment("DISPATCHED")
    scanned.report("IN_TRANSIT", scan, "Lyon", scan)
    assert scanned.report(code, scan - early, None, scan)
    assert (scanned.status, scanned.delivered_at) == (code, scan if code == "DELIVERED" else None)


@pytest.mark.parametrize("end", ["DELIVERED", "RETURNED"])
@pytest.mark.parametrize("code", ["IN_TRANSIT", "OUT_FOR_DELIVERY", "FAILED", "DELIVERED", "RETURNED"])
@pytest.mark.parametrize("hours", [-1, 0, 1])
def test_nothing_comes_after_the_end(end: ReportCode, code: ReportCode, hours: int) -> None:
    shipment = new_shipment("DISPATCHED")
    shipment.report(end, NOW + timedelta(hours=1), None, NOW + timedelta(hours=1))
    before = asdict(shipment)
    assert not shipment.report(code, NOW + timedelta(hours=1 + hours), None, NOW + timedelta(hours=2))
    assert asdict(shipment) == before


def test_the_future_counts_as_now() -> None:
    shipment = new_shipment("DISPATCHED")
    shipment.report("DELIVERED", NOW + timedelta(days=9), None, NOW + timedelta(hours=1))
    assert shipment.delivered_at == NOW + timedelta(hours=1)


def test_the_newest_two_hundred_events_are_kept() -> None:
    shipment = new_shipment("DISPATCHED")
    for hours in range(1, 251):
        moment = NOW + timedelta(hours=hours)
        shipment.report("IN_TRANSIT", moment, None, moment)
    assert len(shipment.tracking_events) == MOST_EVENTS
    assert shipment.tracking_events[0].occurred_at == NOW + timedelta(hours=250)


DOCUMENT = LabelDocument(
    carrier="Hirondelle",
    method="À domicile",
    tracking_number="CA000000005FR",
    sender=LabelAddress(name="Comptoir", line1="5 quai de la Loire", postal_code="75019", city="Paris"),
    recipient=LabelAddress(name="Camille Martin", line1="12 rue des Lilas", postal_code="75011", city="Paris"),
    weight_grams=1,
    order_number="CO-2026-000042",
    shipment_number="EX-2026-000001",
    created_on=NOW.date(),
)


def test_a_void_label_is_not_printed() -> None:
    label = Label(
        label_id="lbl_1",
        shipment_id="shp_1",
        order_id="ord_1",
        carrier_code="HIRONDELLE",
        tracking_number="CA000000005FR",
        tracking_url="https://suivi.example",
        formats=("PDF",),
        document=DOCUMENT,
        created_at=NOW,
        updated_at=NOW,
    )
    assert label.printable()
    label.void()
    with pytest.raises(LabelVoid):
        label.printable()
    with pytest.raises(LabelVoid):
        label.void()
