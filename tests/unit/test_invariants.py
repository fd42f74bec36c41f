"""The checker of what must be true at rest finds each fault that is planted, and nothing in a shop that is in order."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import reduce
from typing import Any

import pytest
from msgspec import UNSET
from msgspec.structs import replace

from generated.common.models import Money, Price
from generated.paying.models import RefundLine
from infra.runtime.events.wire import frame
from tests.support.invariants import RULES, violations
from tests.support.shop_in_order import ID, ORDER, TYPES, movement, setting, shop_in_order
from tests.support.snapshot import Snapshot


@pytest.fixture
def at_rest() -> Snapshot:
    return shop_in_order()


def with_first(name: str, **changes: Any) -> Callable[[Snapshot], Snapshot]:
    """The first of some things changed."""

    def plant(at: Snapshot) -> Snapshot:
        first, *rest = getattr(at, name)
        return replace(at, **{name: [replace(first, **changes), *rest]})

    return plant


def without(name: str, index: int = 0) -> Callable[[Snapshot], Snapshot]:
    return lambda at: replace(at, **{name: [each for number, each in enumerate(getattr(at, name)) if number != index]})


def twice(name: str, **changes: Any) -> Callable[[Snapshot], Snapshot]:
    """The first of some things there once more, with changes."""
    return lambda at: replace(at, **{name: [*getattr(at, name), replace(getattr(at, name)[0], **changes)]})


def lost(kind: str) -> Callable[[Snapshot], Snapshot]:
    """All records of one type lost."""
    return lambda at: replace(at, records=[each for each in at.records if each.type != kind])


def record_changed(kind: str, **changes: Any) -> Callable[[Snapshot], Snapshot]:
    return lambda at: replace(at, records=[replace(each, **changes) if each.type == kind else each for each in at.records])


def with_order_shipping(**changes: Any) -> Callable[[Snapshot], Snapshot]:
    """The delivery of the order changed."""
    return lambda at: with_first("orders", shipping=replace(at.orders[0].shipping, **changes))(at)


def sent_to(postal_code: str) -> Callable[[Snapshot], Snapshot]:
    def plant(at: Snapshot) -> Snapshot:
        address = replace(at.orders[0].delivery_address, postal_code=postal_code)
        return with_first("orders", delivery_address=address)(at)

    return plant


def with_settings(*thresholds: tuple[str, int]) -> Callable[[Snapshot], Snapshot]:
    """SHIPPING's settings of several moments: from which total on delivery was free. The method follows them."""

    def plant(at: Snapshot) -> Snapshot:
        told = [setting(number, as_of, free_from) for number, (as_of, free_from) in enumerate(thresholds, start=1)]
        free_from = Price(amount=thresholds[-1][1], currency="EUR")
        return with_first("methods", free_from=free_from, tier_free_from=[])(replace(at, records=[*at.records, *told]))

    return plant


def both(*plants: Callable[[Snapshot], Snapshot]) -> Callable[[Snapshot], Snapshot]:
    return lambda at: reduce(lambda so_far, plant: plant(so_far), plants, at)


NOTHING = Money(amount=0, currency="EUR")


def for_nothing(at: Snapshot) -> Snapshot:
    """The order as a gift: nothing was owed, paid, refunded or credited."""
    (order,), (cart,), (invoice, _), (item,) = at.orders, at.carts, at.invoices, at.orders[0].lines
    price = Price(amount=0, currency="EUR")
    totals = {"items": NOTHING, "shipping": NOTHING, "total": NOTHING, "tax_included": []}
    line = replace(item, unit_price=price, line_total=NOTHING)
    of_nothing = {"net": NOTHING, "tax": NOTHING, "gross": NOTHING}
    billed = replace(invoice.lines[0], unit_price=NOTHING, **of_nothing)
    assert at.dashboard is not UNSET
    shown = replace(at.dashboard.last_30_days, revenue=NOTHING, average_basket=NOTHING, refunded=NOTHING)
    method = replace(at.methods[0], free_from=price)
    gone = {"paying.refund-succeeded.v1", "billing.credit-note-issued.v1"}
    return replace(
        at,
        orders=[
            replace(order, lines=[line], shipping=replace(order.shipping, fee=NOTHING), totals=replace(order.totals, **totals))
        ],
        carts=[
            replace(
                cart,
                items=[replace(cart.items[0], unit_price=price, line_total=NOTHING)],
                totals=replace(cart.totals, **totals),
            )
        ],
        intents=[replace(at.intents[0], amount=NOTHING, captured=NOTHING, refunded=NOTHING)],
        refunds=[],
        invoices=[replace(invoice, lines=[billed], taxes=[], totals=replace(invoice.totals, **of_nothing))],
        methods=[method],
        dashboard=replace(at.dashboard, last_30_days=shown, days=[replace(day, revenue=NOTHING) for day in at.dashboard.days]),
        records=[each for each in at.records if each.type not in gone and (each.type, each.sequence) != PRINTED_LAST],
    )


def with_notes_of_nothing(*order_ids: str) -> Callable[[Snapshot], Snapshot]:
    """Credit notes that no refund asked for."""

    def plant(at: Snapshot) -> Snapshot:
        note = replace(at.invoices[0], type="CREDIT_NOTE", refund_id=UNSET)
        notes = [replace(note, invoice_id=f"inv_{number}", order_id=each) for number, each in enumerate(order_ids)]
        return replace(at, invoices=[*at.invoices, *notes])

    return plant


def ended(at: Snapshot) -> Snapshot:
    return with_first("orders", status="CANCELLED", ended_reason="CUSTOMER", confirmed_at=UNSET, shipped_at=UNSET)(at)


def with_another_movement(kind: str, pieces: int) -> Callable[[Snapshot], Snapshot]:
    """Pieces of the order come back, and are on hand."""

    def plant(at: Snapshot) -> Snapshot:
        [item] = at.stock_items
        balance = item.on_hand + pieces
        came = movement(kind, pieces, balance, order_id=ORDER)
        return replace(at, movements=[came, *at.movements], stock_items=[replace(item, on_hand=balance, available=balance)])

    return plant


def noted_twice(at: Snapshot) -> Snapshot:
    return replace(at, timelines={order_id: [*entries, *entries] for order_id, entries in at.timelines.items()})


def with_dates_going_back(at: Snapshot) -> Snapshot:
    first = at.invoices[0]
    assert first.issue_date is not UNSET
    earlier = replace(
        first, invoice_id="inv_2", order_id="ord_2", invoice_number="FA-2026-000002", issue_date=first.issue_date - timedelta(1)
    )
    return replace(at, invoices=[*at.invoices, earlier])


def with_vat_of_a_cent_less(at: Snapshot) -> Snapshot:
    """As it was when the cart rounded the net: a cent of tax in the wrong place."""
    first, *rest = at.orders
    (tax,) = first.totals.tax_included
    moved = replace(
        tax, net=Money(amount=tax.net.amount + 1, currency="EUR"), tax=Money(amount=tax.tax.amount - 1, currency="EUR")
    )
    return replace(at, orders=[replace(first, totals=replace(first.totals, tax_included=[moved])), *rest])


def with_cart_vat_moved(at: Snapshot) -> Snapshot:
    first, *rest = at.carts
    (tax,) = first.totals.tax_included
    moved = replace(tax, tax=Money(amount=tax.tax.amount - 1, currency="EUR"))
    return replace(at, carts=[replace(first, totals=replace(first.totals, tax_included=[moved])), *rest])


def with_a_row_of_nothing(name: str) -> Callable[[Snapshot], Snapshot]:
    """As free delivery had one at a rate at which nothing was sold."""

    def plant(at: Snapshot) -> Snapshot:
        totals = getattr(at, name)[0].totals
        nothing = replace(totals.tax_included[0], tax_rate=550, net=NOTHING, tax=NOTHING, gross=NOTHING)
        return with_first(name, totals=replace(totals, tax_included=[*totals.tax_included, nothing]))(at)

    return plant


def with_cart_total_of_today(at: Snapshot) -> Snapshot:
    """As if the cart followed a price that changed after the order."""
    totals = replace(at.carts[0].totals, items=Money(amount=1, currency="EUR"), total=Money(amount=491, currency="EUR"))
    return with_first("carts", totals=totals)(at)


def refunded_line(quantity: int) -> RefundLine:
    line_id = shop_in_order().orders[0].lines[0].line_id
    return RefundLine(line_id=line_id, sku="MUG-BLUE-01", quantity=quantity, amount=Money(amount=1990, currency="EUR"))


def credited_pieces(quantity: int) -> Callable[[Snapshot], Snapshot]:
    def plant(at: Snapshot) -> Snapshot:
        invoice, note = at.invoices
        return replace(at, invoices=[invoice, replace(note, lines=[replace(note.lines[0], quantity=quantity)])])

    return plant


def with_another_line_credited(at: Snapshot) -> Snapshot:
    invoice, note = at.invoices
    lines = [replace(note.lines[0], line_id=UNSET, kind="REFUND")]
    return with_first("refunds", lines=[refunded_line(1)])(replace(at, invoices=[invoice, replace(note, lines=lines)]))


def with_a_free_line_left_out(at: Snapshot) -> Snapshot:
    """The refund names a gift too, which the credit note leaves out."""
    gift = replace(refunded_line(1), line_id=f"lin_{ID}"[:-1] + "x", amount=NOTHING)
    return with_first("refunds", lines=[refunded_line(1), gift])(at)


def with_half_of_a_line_credited(at: Snapshot) -> Snapshot:
    """As it was when goodwill had taken of the rate: the article is there, but the refund was for more of it."""
    half = [replace(refunded_line(1), amount=Money(amount=995, currency="EUR"))]
    return both(credited_pieces(1), with_first("refunds", lines=half))(at)


def with_more_credited_of_a_line(at: Snapshot) -> Snapshot:
    """Of an article more than it cost, while its rate has enough left."""
    invoice, note = at.invoices
    article, delivery = invoice.lines
    cheap = replace(article, gross=Money(amount=1000, currency="EUR"))
    return replace(at, invoices=[replace(invoice, lines=[cheap, delivery]), note])


def with_another_rate_credited(at: Snapshot) -> Snapshot:
    invoice, note = at.invoices
    return replace(at, invoices=[invoice, replace(note, taxes=[replace(note.taxes[0], tax_rate=550)])])


PRINTED_LAST = ("billing.invoice-printed.v1", 5)
EARLIER, LATER = "2026-11-01T08:00:00Z", "2026-11-24T08:00:00Z"
FAULTS: list[tuple[str, Callable[[Snapshot], Snapshot], str]] = [
    ("stock_adds_up", with_first("stock_items", on_hand=37), "which its movements do not lead to"),
    ("stock_adds_up", with_first("stock_items", reserved=1), "its active reservations hold 0"),
    ("stock_adds_up", with_first("reservations", status="ACTIVE"), "0 reserved, its active reservations hold 2"),
    ("stock_adds_up", with_first("stock_items", on_hand=-1), "-1 on hand"),
    ("stock_adds_up", without("movements", 1), "do not lead to"),
    ("stock_adds_up", twice("movements", balance_after=36), f"2 movements COMMIT of {ORDER}"),
    ("stock_adds_up", with_another_movement("RETURN", 3), "1 more MUG-BLUE-01"),
    (
        "money_matches_invoices",
        with_first("intents", refunded=Money(amount=0, currency="EUR")),
        "0 refunded by refunds of 1990",
    ),
    ("money_matches_invoices", with_first("intents", captured=Money(amount=4471, currency="EUR")), "captured 4471 of 4470"),
    ("money_matches_invoices", without("invoices", 1), "2480 kept of what was paid, 4470 invoiced"),
    (
        "money_matches_invoices",
        with_first("invoices", status="VOID"),
        "2480 kept of what was paid, without a final invoice",
    ),
    ("money_matches_invoices", with_first("invoices", taxes=[]), "do not add up"),
    ("money_matches_invoices", without("orders"), "4470 to pay for an order of None"),
    ("nothing_happens_twice", twice("intents", payment_intent_id="pay_2"), f"2 payment intents of {ORDER}"),
    ("nothing_happens_twice", twice("invoices", invoice_id="inv_2"), f"2 invoices of {ORDER}"),
    ("nothing_happens_twice", noted_twice, f"2 entries of ORDER_CREATED of {ORDER}"),
    ("nothing_happens_twice", without("invoices", 1), "has no credit note"),
    ("nothing_happens_twice", twice("shipments", shipment_id="shp_2"), f"2 live shipments of {ORDER}"),
    ("nothing_happens_twice", twice("shipments", shipment_id="shp_2"), "2 parcels with RR473124829FR"),
    ("nothing_happens_twice", without("invoices", 0), "is SHIPPED and has no final invoice"),
    ("nothing_happens_twice", both(for_nothing, with_notes_of_nothing(ORDER, ORDER)), f"2 credit notes of {ORDER}"),
    ("nothing_happens_twice", both(for_nothing, with_notes_of_nothing(ORDER)), "credited without a refund"),
    ("nothing_happens_twice", both(for_nothing, with_first("orders", status="CANCELLED")), "or not at all"),
    ("numbers_have_no_gap", with_first("invoices", invoice_number="FA-2026-000002"), "FA-2026 has the numbers [2]"),
    ("numbers_have_no_gap", twice("invoices", invoice_id="inv_2"), "FA-2026 has the numbers [1, 1]"),
    ("numbers_have_no_gap", with_first("invoices", invoice_number=UNSET), "is FINAL and has no number"),
    ("numbers_have_no_gap", with_dates_going_back, "FA-2026 has dates that go back"),
    ("vat_is_the_same_everywhere", with_vat_of_a_cent_less, "its lines contain"),
    ("vat_is_the_same_everywhere", with_first("invoices", taxes=[]), "its invoice states"),
    ("vat_is_the_same_everywhere", with_cart_vat_moved, "its cart states"),
    ("vat_is_the_same_everywhere", with_a_row_of_nothing("orders"), "a row each for [2000, 550], paid is at [2000]"),
    ("vat_is_the_same_everywhere", with_a_row_of_nothing("carts"), "a row each for [2000, 550], paid is at [2000]"),
    ("vat_is_the_same_everywhere", with_first("carts", tier_applied="VIP"), "its cart does not show what was ordered"),
    ("vat_is_the_same_everywhere", with_first("carts", items=[]), "its cart does not show what was ordered"),
    ("vat_is_the_same_everywhere", with_cart_total_of_today, "its cart does not show what was ordered"),
    ("orders_cost_what_holds", with_order_shipping(fee=Money(amount=0, currency="EUR")), "pays 0, quoted 490"),
    (
        "orders_cost_what_holds",
        both(with_settings((EARLIER, 6000), (LATER, 3000)), with_order_shipping(fee=Money(amount=0, currency="EUR"))),
        "pays 0, quoted 490",
    ),
    ("orders_cost_what_holds", with_settings((EARLIER, 6000), ("2026-11-23T09:00:00Z", 3000)), "pays 490, quoted 0"),
    ("orders_cost_what_holds", with_order_shipping(earliest_day=date(2026, 11, 22)), "promises 2026-11-22"),
    ("orders_cost_what_holds", with_first("methods", active=False), "by STANDARD_HOME, which is not offered there"),
    ("orders_cost_what_holds", sent_to("20000"), "goes to FR-20R by STANDARD_HOME"),
    ("orders_cost_what_holds", sent_to("97400"), "goes to FR97 by STANDARD_HOME"),
    ("orders_cost_what_holds", sent_to("97400"), "is taxed at 2000, STANDARD there is [0]"),
    (
        "orders_cost_what_holds",
        both(sent_to("98000"), with_order_shipping(tax_rate=0)),
        "to MC is taxed at 0, STANDARD there is",
    ),
    ("orders_cost_what_holds", with_order_shipping(tax_rate=550), "is taxed at 550, STANDARD there is [2000]"),
    ("credits_are_of_what_was_bought", credited_pieces(3), "credited, 2 bought"),
    ("credits_are_of_what_was_bought", with_another_rate_credited, "credited at 550"),
    ("credits_are_of_what_was_bought", with_first("refunds", lines=[refunded_line(3)]), "refunded, 2 bought"),
    ("credits_are_of_what_was_bought", with_a_free_line_left_out, "does not credit the lines of"),
    ("credits_are_of_what_was_bought", with_half_of_a_line_credited, "does not credit the lines of"),
    ("credits_are_of_what_was_bought", with_more_credited_of_a_line, "which cost 1000"),
    ("credits_are_of_what_was_bought", with_another_line_credited, "does not credit the lines of"),
    ("every_order_has_an_end", lambda at: replace(at, orders=[]), f"{ORDER} was answered 201 and does not exist"),
    ("every_order_has_an_end", with_first("processes", waiting_for="PAYMENT"), "waits for PAYMENT"),
    ("every_order_has_an_end", with_first("shipments", status="CANCELLED"), "without a parcel and not stuck"),
    ("every_order_has_an_end", with_first("orders", status="PENDING"), "is PENDING"),
    (
        "orders_end_with_their_parcels",
        with_first("shipments", status="DELIVERED"),
        "is SHIPPED and its parcels are ['DELIVERED']",
    ),
    (
        "orders_end_with_their_parcels",
        with_first("shipments", status="RETURNED"),
        "is SHIPPED and its parcels are ['RETURNED']",
    ),
    ("orders_end_with_their_parcels", with_first("orders", status="DELIVERED"), "is DELIVERED and its parcels are"),
    ("orders_end_with_their_parcels", with_first("orders", status="RETURNED"), "is RETURNED and its parcels are"),
    ("no_goods_without_money", with_first("orders", status="RETURNED"), "its reservation COMMITTED, and 2480 kept"),
    ("no_goods_without_money", with_first("intents", captured=Money(amount=0, currency="EUR")), "nothing was captured"),
    ("no_goods_without_money", both(for_nothing, with_first("intents", status="PROCESSING")), "nothing was captured"),
    (
        "no_goods_without_money",
        with_first("reservations", status="RELEASED"),
        "2480 kept of what was paid, its reservation is RELEASED",
    ),
    ("no_goods_without_money", ended, "is CANCELLED and its reservation COMMITTED"),
    ("no_goods_without_money", with_first("carts", status="ACTIVE", order_id=UNSET), "is SHIPPED and its cart ACTIVE"),
    ("no_goods_without_money", twice("shipments", shipment_id="shp_2", tracking_number=UNSET), "is packed 4 times"),
    ("nothing_waits", lambda at: replace(at, dead_letters={"billing": 1}), "billing has 1 open dead letters"),
    ("topics_tell_everything", lost("billing.credit-note-issued.v1"), "4 missing"),
    (
        "topics_tell_everything",
        lost("ordering.order-shipped.v1"),
        f"ordering.order-shipped.v1 of {ORDER}: 1 changes, 0 events",
    ),
    ("topics_tell_everything", lost("paying.refund-succeeded.v1"), "1 changes, 0 events"),
    ("topics_tell_everything", both(for_nothing, lost("paying.payment-succeeded.v1")), "1 changes, 0 events"),
    ("topics_tell_everything", twice("records", headers={"ce_id": "other"}), "sequence 1 stands for two events"),
    ("topics_tell_everything", twice("records", sequence=4), f"ordering.order-created.v1 of {ORDER}: 1 changes, 2 events"),
    ("records_fit_their_schemas", record_changed("billing.invoice-drafted.v1", value=b"poison"), "is no event of ours"),
    ("records_fit_their_schemas", record_changed("billing.invoice-drafted.v1", value=frame(0, b"{}")), "under the schema"),
    (
        "records_fit_their_schemas",
        record_changed("billing.invoice-drafted.v1", value=frame(999, b"{}")),
        "has no schema 999",
    ),
    ("records_fit_their_schemas", record_changed("billing.invoice-drafted.v1", key="ord_2"), "under the key ord_2"),
    (
        "records_fit_their_schemas",
        record_changed("billing.invoice-drafted.v1", value=frame(TYPES.index("billing.invoice-drafted.v1"), b"{}")),
        "required",
    ),
    ("projections_agree", lost("stocking.stock-level-changed.v1"), "its last event tells"),
    ("projections_agree", with_first("products", version=99), "has version 99"),
    ("projections_agree", with_first("customers", tier="VIP"), "is VIP, the last event tells"),
    ("projections_agree", with_first("customers", email="zoe@example.org"), "its customer another"),
    ("projections_agree", with_first("orders", email="zoe@example.org"), "its order another"),
    ("projections_agree", lambda at: replace(at, orders=[]), "the dashboard counts"),
    ("dashboard_shows_sales", ended, "a revenue of 4470, sales make 0"),
    ("dashboard_shows_sales", ended, "a basket of 4470, sales make 0"),
    ("dashboard_shows_sales", ended, "days have 1 orders of 0"),
    ("dashboard_shows_sales", ended, "shows 2 sold"),
    ("dashboard_shows_sales", with_first("orders", status="RETURNED"), "a revenue of 4470, sales make 0"),
]


def test_a_shop_in_order_breaks_no_rule(at_rest: Snapshot) -> None:
    assert violations(at_rest) == []


@pytest.mark.parametrize(("rule", "plant", "sentence"), FAULTS)
def test_a_planted_fault_is_found(at_rest: Snapshot, rule: str, plant: Callable[[Snapshot], Snapshot], sentence: str) -> None:
    found = violations(plant(at_rest))
    assert any(each.startswith(f"{rule}: ") and sentence in each for each in found), found


def test_a_record_that_came_twice_is_no_fault(at_rest: Snapshot) -> None:
    assert violations(replace(at_rest, records=[*at_rest.records, *at_rest.records])) == []


def test_a_topic_that_was_compacted_may_lack_older_records(at_rest: Snapshot) -> None:
    level = replace(next(each for each in at_rest.records if each.topic == "stocking.items"), sequence=7)
    kept = [each for each in at_rest.records if each.topic != "stocking.items"]
    assert violations(replace(at_rest, records=[*kept, level], compacted=frozenset({"stocking.items"}))) == []


def test_an_order_of_nothing_breaks_no_rule(at_rest: Snapshot) -> None:
    assert violations(for_nothing(at_rest)) == []


def test_orders_of_nothing_that_are_undone_have_a_credit_note_each(at_rest: Snapshot) -> None:
    gift = both(for_nothing, with_first("orders", status="CANCELLED"))(at_rest)
    gifts = replace(gift, orders=[*gift.orders, replace(gift.orders[0], order_id="ord_2")])
    invoices = [*gift.invoices, replace(gift.invoices[0], order_id="ord_2", invoice_id="inv_2")]
    undone = with_notes_of_nothing(ORDER, "ord_2")(replace(gifts, invoices=invoices))
    assert not [each for each in violations(undone) if each.startswith("nothing_happens_twice")]


def test_monaco_is_taxed_as_france(at_rest: Snapshot) -> None:
    zones = [replace(at_rest.methods[0].zones[0], territories=["MC"])]
    assert violations(both(sent_to("98000"), with_first("methods", zones=zones))(at_rest)) == []


def test_an_order_costs_what_the_settings_of_its_time_said(at_rest: Snapshot) -> None:
    assert violations(with_settings((EARLIER, 6000), (LATER, 3000))(at_rest)) == []


def test_every_rule_has_a_planted_fault() -> None:
    assert {rule for rule, _, _ in FAULTS} == {rule.__name__ for rule in RULES}
