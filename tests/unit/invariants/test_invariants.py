"""The checker of what must be true at rest finds each fault that is planted, and nothing in a shop that is in order."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from tests.support.invariants import RULES, violations
from tests.support.shop_in_order import ORDER, record, shop_in_order
from tests.support.snapshot import Snapshot, payload_of
from tests.unit.invariants import events, lists, money, offers, orders, parcels, places, prices, projections, stock, vat
from tests.unit.invariants.planting import (
    EARLIER,
    LATER,
    Fault,
    both,
    for_nothing,
    in_two_parcels,
    sent_to,
    with_first,
    with_notes_of_nothing,
    with_settings,
)

FAULTS: list[Fault] = [
    fault
    for of in (stock, money, vat, prices, places, orders, parcels, events, lists, offers, projections)
    for fault in of.FAULTS
]


@pytest.fixture
def at_rest() -> Snapshot:
    return shop_in_order()


def test_a_shop_in_order_breaks_no_rule(at_rest: Snapshot) -> None:
    assert violations(at_rest) == []


@pytest.mark.parametrize(("rule", "plant", "sentence"), FAULTS)
def test_a_planted_fault_is_found(at_rest: Snapshot, rule: str, plant: Callable[[Snapshot], Snapshot], sentence: str) -> None:
    found = violations(plant(at_rest))
    assert any(each.startswith(f"{rule}: ") and sentence in each for each in found), found


def test_an_order_in_two_parcels_breaks_no_rule(at_rest: Snapshot) -> None:
    assert violations(in_two_parcels(at_rest)) == []


def test_a_record_that_came_twice_is_no_fault(at_rest: Snapshot) -> None:
    assert violations(replace(at_rest, records=[*at_rest.records, *at_rest.records])) == []


def test_a_topic_that_was_compacted_may_lack_older_records(at_rest: Snapshot) -> None:
    level = replace(next(each for each in at_rest.records if each.topic == "stocking.items"), sequence=7)
    kept = [each for each in at_rest.records if each.topic != "stocking.items"]
    assert violations(replace(at_rest, records=[*kept, level], compacted=frozenset({"stocking.items"}))) == []


def test_an_order_keeps_the_address_that_its_customer_had(at_rest: Snapshot) -> None:
    [registered] = [payload_of(each) for each in at_rest.records if each.topic == "profiling.customers"]
    assert registered is not None
    told = {**registered, "customer": {**registered["customer"], "email": "zoe@example.org"}}
    changed = record("profiling.customer-email-changed.v1", 2, **told)
    customer = replace(at_rest.customers[0], email="zoe@example.org")
    assert violations(replace(at_rest, customers=[customer], records=[*at_rest.records, changed])) == []


def test_an_order_of_nothing_breaks_no_rule(at_rest: Snapshot) -> None:
    assert violations(for_nothing(at_rest)) == []


def test_orders_of_nothing_that_are_undone_have_a_credit_note_each(at_rest: Snapshot) -> None:
    gift = both(for_nothing, with_first("orders", status="CANCELLED"))(at_rest)
    gifts = replace(gift, orders=[*gift.orders, replace(gift.orders[0], order_id="ord_2")])
    invoices = [*gift.invoices, replace(gift.invoices[0], order_id="ord_2", invoice_id="inv_2")]
    undone = with_notes_of_nothing(ORDER, "ord_2")(replace(gifts, invoices=invoices))
    assert not [each for each in violations(undone) if each.startswith("nothing_happens_twice")]


def test_monaco_is_taxed_as_france(at_rest: Snapshot) -> None:
    assert violations(sent_to("98000")(at_rest)) == []


def test_an_order_costs_what_the_settings_of_its_time_said(at_rest: Snapshot) -> None:
    assert violations(with_settings((EARLIER, 6000), (LATER, 3000))(at_rest)) == []


def test_an_order_costs_what_the_method_said_until_a_moment_ago(at_rest: Snapshot) -> None:
    for since in (LATER, "2026-11-23T09:29:55Z"):
        for changes in ({"rates": prices.rates(590)}, {"active": False}):
            assert violations(both(prices.with_method(2, since, **changes), with_first("methods", version=2))(at_rest)) == []


def test_what_compaction_has_deleted_is_not_judged(at_rest: Snapshot) -> None:
    at = prices.with_method(7, "2026-11-24T08:00:00Z", rates=prices.rates(590))(at_rest)
    kept = [each for each in at.records if each.type != "shipping.shipping-method-changed.v1" or each.sequence == 7]
    told = [each for each in violations(replace(at, records=kept)) if each.startswith("orders_cost_what_holds")]
    assert told == []


def test_a_relay_point_has_the_fee_of_its_own_zone(at_rest: Snapshot) -> None:
    plant = both(prices.with_corsica(490), prices.to_a_point("20000"))
    assert not [each for each in violations(plant(at_rest)) if each.startswith("orders_cost_what_holds")]


def test_an_order_that_goes_to_a_relay_point_breaks_no_rule(at_rest: Snapshot) -> None:
    assert violations(both(prices.to_a_point("75011"), places.with_the_cart, places.with_the_parcel)(at_rest)) == []


def test_every_rule_has_a_planted_fault() -> None:
    assert {rule for rule, _, _ in FAULTS} == {rule.__name__ for rule in RULES}
