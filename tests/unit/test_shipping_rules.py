"""What SHIPPING decides, without store or HTTP."""

from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from generated.shipping.problems import (
    AddressNotServed,
    LabelExists,
    LabelVoid,
    OrderNotConfirmed,
    OrderUnknown,
    ShipmentState,
    ShipmentStopped,
    WeightLimit,
)
from impl.kernel.addresses import PostalAddress
from impl.shipping.domain import first_methods
from impl.shipping.domain.carriers import unlisted
from impl.shipping.domain.days import delivery
from impl.shipping.domain.events import LabelReference, ReportCode
from impl.shipping.domain.label import Label
from impl.shipping.domain.label_document import LabelAddress, LabelDocument
from impl.shipping.domain.methods import FIRST_TERMS, FreeDelivery, Method, Parcel, WeightTier, Zone, options
from impl.shipping.domain.order import Goods, Order
from impl.shipping.domain.shipment import MOST_EVENTS, Shipment
from impl.shipping.domain.tracking_numbers import check_digit, tracking_number

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
ADDRESS = PostalAddress(recipient="Camille Martin", line1="12 rue des Lilas", postal_code="75011", city="Paris", country="FR")
LABEL = LabelReference(label_id="lbl_1", tracking_number="CA000000005FR", tracking_url="https://suivi.example/CA000000005FR")
METHODS = first_methods.methods(NOW)
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


def parcel(**changes: Any) -> Parcel:
    return replace(Parcel(country="FR", postal_code="75011", weight=500, items_total=0, tier="STANDARD"), **changes)


OVERSEAS = [
    *(
        ("FR", code)
        for code in ("97400", "97110", "97200", "97300", "97500", "97600", "97133", "97150", "98600", "98714", "98800")
    ),
    *(("ES", code) for code in ("35001", "38001", "51001", "52001")),
    *(("PT", code) for code in ("9500-150", "9000-042")),
    *(("DE", code) for code in ("78266", "27498")),
    *(("IT", code) for code in ("23041", "22061", "47890", "00120")),
    *(("AT", code) for code in ("6691", "6991")),
    *(("FR", code) for code in ("00100", "96000", "99999")),
]

# tracking numbers


@pytest.mark.parametrize(
    ("serial", "digit"), [("47312482", 9), ("12345678", 5), ("00000000", 5), ("00000001", 4), ("00000010", 2), ("00000012", 0)]
)
def test_the_check_digit_is_that_of_upu_s10(serial: str, digit: int) -> None:
    assert check_digit(serial) == digit


def test_no_two_parcels_have_the_same_number() -> None:
    numbers = {tracking_number(number) for number in [*range(1, 5000), *range(10**8 - 50, 10**8 + 50)]}
    assert len(numbers) == 5099
    assert all(len(number) == 13 and number[0] == "C" and number.endswith("FR") for number in numbers)


# days


def days(ordered_at: str, *, handling: int = 0, cut_off: int = 14, least: int = 1, most: int = 1) -> tuple[str, str]:
    instant = datetime.fromisoformat(ordered_at)
    found = delivery(instant, cut_off_hour=cut_off, handling_days=handling, min_days=least, max_days=most)
    return found.earliest_day.isoformat(), found.latest_day.isoformat()


def test_a_monday_morning_order_arrives_after_its_working_days() -> None:
    assert days("2026-11-23T09:30:00Z", least=2, most=3) == ("2026-11-25", "2026-11-26")


def test_sundays_do_not_count() -> None:
    assert days("2026-11-27T09:00:00Z", least=1, most=2) == ("2026-11-28", "2026-11-30")
    assert days("2026-11-29T09:00:00Z", least=0) == ("2026-11-30", "2026-12-01")


def test_after_the_cut_off_hour_in_paris_the_next_day_counts() -> None:
    assert days("2026-11-23T12:59:59Z")[0] == "2026-11-24"
    assert days("2026-11-23T13:00:00Z")[0] == "2026-11-25"
    assert days("2026-07-20T12:00:00Z")[0] == "2026-07-22"  # summer time
    assert days("2026-11-23T22:59:00Z", cut_off=24)[0] == "2026-11-24"


def test_the_day_is_that_of_paris_and_not_of_greenwich() -> None:
    assert days("2026-11-23T23:30:00Z", least=0)[0] == "2026-11-24"


def test_handling_takes_working_days_too() -> None:
    assert days("2026-11-27T09:00:00Z", handling=2, least=1)[0] == "2026-12-01"


# fees


def test_the_fee_is_that_of_the_first_tier_that_carries_the_weight() -> None:
    zone = Zone(
        countries=("FR",), min_days=1, max_days=1, weight_tiers=(WeightTier(up_to=500, fee=1), WeightTier(up_to=900, fee=2))
    )
    assert [zone.fee(weight) for weight in (0, 500, 501, 900, 901)] == [1, 1, 2, 2, None]


def test_a_method_with_its_own_threshold_does_not_follow_the_shops() -> None:
    fees = {option.method.code: option.fee for option in options(METHODS, FIRST_TERMS, parcel(items_total=6000), NOW)}
    assert fees == {"STANDARD_HOME": 0, "EXPRESS_HOME": 1290}


def test_the_benefit_of_a_tier_wins_only_where_it_is_lower() -> None:
    free = FreeDelivery(free_from=5000, by_tier={"PREMIUM": 3000, "VIP": 9000})
    assert [free.is_free(3000, tier) for tier in ("STANDARD", "PREMIUM", "VIP")] == [False, True, False]
    assert free.is_free(5000, "VIP")
    assert not FreeDelivery().is_free(10**12, "VIP")


def test_an_inactive_method_is_not_offered() -> None:
    idle = [replace(method, active=False) for method in METHODS]
    with pytest.raises(AddressNotServed):
        options(idle, FIRST_TERMS, parcel(), NOW)


def test_a_relay_point_is_not_offered_while_nobody_can_choose_one() -> None:
    assert "RELAY_POINT" not in {option.method.code for option in options(METHODS, FIRST_TERMS, parcel(), NOW)}


@pytest.mark.parametrize(("country", "postal_code"), OVERSEAS)
def test_what_no_zone_names_is_no_mainland_and_not_served(country: str, postal_code: str) -> None:
    with pytest.raises(AddressNotServed) as refusal:
        options(METHODS, FIRST_TERMS, parcel(country=country, postal_code=postal_code), NOW)
    assert refusal.value.members == {"country": country, "postal_code": postal_code}


def test_corsica_has_a_fee_of_its_own_and_no_express() -> None:
    [corsica] = options(METHODS, FIRST_TERMS, parcel(postal_code="20000"), NOW)
    assert (corsica.method.code, corsica.fee) == ("STANDARD_HOME", 695)


def test_monaco_is_served_as_its_neighbours_are() -> None:
    def found(postal_code: str) -> list[tuple[str, int]]:
        return [(each.method.code, each.fee) for each in options(METHODS, FIRST_TERMS, parcel(postal_code=postal_code), NOW)]

    assert found("98000") == found("06500")


def test_a_territory_is_served_once_a_zone_names_it() -> None:
    tiers = (WeightTier(up_to=30000, fee=2490),)
    overseas = Zone(territories=("FR-974",), min_days=8, max_days=15, weight_tiers=tiers)
    [found] = options([replace(METHODS[0], zones=(overseas,))], FIRST_TERMS, parcel(postal_code="97400"), NOW)
    assert found.fee == 2490
    with pytest.raises(AddressNotServed):
        options([replace(METHODS[0], zones=(overseas,))], FIRST_TERMS, parcel(), NOW)


def test_where_the_shop_does_not_deliver_no_method_goes() -> None:
    with pytest.raises(AddressNotServed):
        options(METHODS, replace(FIRST_TERMS, countries=frozenset({"BE"})), parcel(), NOW)


def test_too_heavy_is_told_with_what_the_strongest_carries() -> None:
    with pytest.raises(WeightLimit) as refusal:
        options(METHODS, FIRST_TERMS, parcel(weight=30001), NOW)
    assert refusal.value.members == {"max": 30000}


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.code)
def test_the_first_methods_have_ascending_tiers_and_each_country_once(method: Method) -> None:
    for zone in method.zones:
        weights, fees = [tier.up_to for tier in zone.weight_tiers], [tier.fee for tier in zone.weight_tiers]
        assert weights == sorted(set(weights))
        assert fees == sorted(set(fees))
    countries = [country for zone in method.zones for country in zone.countries]
    assert len(countries) == len(set(countries))


def test_every_first_method_has_its_carrier_with_a_page_of_its_own() -> None:
    carriers = {carrier.code: carrier for carrier in first_methods.carriers(NOW)}
    assert {method.carrier_code for method in METHODS} == carriers.keys()
    urls = {carrier.tracking_url("CA000000005FR") for carrier in [*carriers.values(), unlisted("BALLOON", NOW)]}
    assert len(urls) == 4
    assert all(url.endswith("/CA000000005FR") for url in urls)


# orders


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


# shipments


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


def test_the_days_of_a_quote_are_those_of_the_policy() -> None:
    [option] = [each for each in options(METHODS, FIRST_TERMS, parcel(), NOW) if each.method.code == "STANDARD_HOME"]
    assert (option.earliest_day, option.latest_day) == (date(2026, 11, 26), date(2026, 11, 27))
