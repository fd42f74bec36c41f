"""Faults of payments, invoices and their numbers."""

from datetime import timedelta

from msgspec import UNSET
from msgspec.structs import replace

from generated.common.models import Money
from tests.support.shop_in_order import ORDER
from tests.support.snapshot import Snapshot
from tests.unit.invariants.planting import Fault, both, for_nothing, twice, with_first, with_notes_of_nothing, without


def noted_twice(at: Snapshot) -> Snapshot:
    return replace(at, timelines={order_id: [*entries, *entries] for order_id, entries in at.timelines.items()})


def with_dates_going_back(at: Snapshot) -> Snapshot:
    first = at.invoices[0]
    assert first.issue_date is not UNSET
    earlier = replace(
        first, invoice_id="inv_2", order_id="ord_2", invoice_number="FA-2026-000002", issue_date=first.issue_date - timedelta(1)
    )
    return replace(at, invoices=[*at.invoices, earlier])


FAULTS: list[Fault] = [
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
    ("nothing_happens_twice", twice("shipments", shipment_id="shp_2"), "2 parcels with RR473124829FR"),
    ("nothing_happens_twice", without("invoices", 0), "is SHIPPED and has no final invoice"),
    ("nothing_happens_twice", both(for_nothing, with_notes_of_nothing(ORDER, ORDER)), f"2 credit notes of {ORDER}"),
    ("nothing_happens_twice", both(for_nothing, with_notes_of_nothing(ORDER)), "credited without a refund"),
    ("nothing_happens_twice", both(for_nothing, with_first("orders", status="CANCELLED")), "or not at all"),
    ("numbers_have_no_gap", with_first("invoices", invoice_number="FA-2026-000002"), "FA-2026 has the numbers [2]"),
    ("numbers_have_no_gap", twice("invoices", invoice_id="inv_2"), "FA-2026 has the numbers [1, 1]"),
    ("numbers_have_no_gap", with_first("invoices", invoice_number=UNSET), "is FINAL and has no number"),
    ("numbers_have_no_gap", with_dates_going_back, "FA-2026 has dates that go back"),
]
