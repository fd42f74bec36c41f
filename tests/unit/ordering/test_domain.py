"""The rules of ORDERING's domain."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from generated.ordering.problems import NotCancellable, ProcessNotStuck
from impl.kernel.addresses import PostalAddress
from impl.ordering.domain import delivery, ending, invoice, payment, stock
from impl.ordering.domain.document import Amount, Document, Line, Shipping, Totals
from impl.ordering.domain.order import Order
from impl.ordering.domain.parcel import Shipment, extent
from impl.ordering.domain.process import FORWARD, RULES, UNDOING, Process
from impl.ordering.domain.states import INITIAL, IS_END, TRANSITIONS, OrderStatus
from impl.ordering.domain.timeline import TOPICS, Cause

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
LATER = NOW + timedelta(minutes=1)
CAMILLE = PostalAddress(recipient="Camille Martin", line1="12 rue des Lilas", postal_code="75011", city="Paris", country="FR")
NOW_ON = Cause(at=NOW, now=NOW, event_type="paying.payment-succeeded.v1", event_id="evt_1")


DOCUMENT = Document(
    lines=[
        Line(
            line_id="lin_1",
            sku="MUG-BLUE-01",
            product_id="prd_1",
            vendor_id="ven_1",
            name="Mug",
            quantity=2,
            unit_price=Amount(amount=1990),
            discount=Amount(amount=0),
            line_total=Amount(amount=3980),
            tax_class="STANDARD",
            tax_rate=2000,
            weight=350,
        )
    ],
    delivery_address=CAMILLE,
    billing_address=CAMILLE,
    shipping=Shipping(
        shipping_method_code="STANDARD_HOME",
        name="Standard",
        carrier_code="POST",
        fee=Amount(amount=490),
        tax_rate=2000,
        earliest_day=NOW.date(),
        latest_day=NOW.date(),
    ),
    discounts=[],
    totals=Totals(
        items=Amount(amount=3980),
        discount=Amount(amount=0),
        shipping=Amount(amount=490),
        total=Amount(amount=4470),
        tax_included=[],
    ),
)


def order(**given: Any) -> Order:
    usual: dict[str, Any] = {
        "order_id": "ord_1",
        "order_number": "CO-2026-000001",
        "cart_id": "crt_1",
        "customer_id": None,
        "email": "camille@example.org",
        "locale": "fr",
        "tier": "STANDARD",
        "payment_method": "CARD",
        "total": 4470,
        "reservation_id": "rsv_1",
        "reservation_attempt": 1,
        "document": DOCUMENT,
        "process": Process(step_seconds=300, updated_at=NOW),
        "expires_at": NOW + timedelta(minutes=15),
        "created_at": NOW,
        "updated_at": NOW,
    }
    placed = Order(**{**usual, **given})
    placed.place(NOW_ON, cart_version=1, order_token_hash=None)
    return placed


def confirmed(**given: Any) -> Order:
    paid = order(**given)
    payment.started(paid, "pay_1", NOW_ON)
    invoice.drafted(paid, "inv_1", NOW_ON)
    assert payment.paid(paid, "pay_1", paid.total, NOW_ON)
    payment.confirm(paid, NOW_ON, event_id="evt_1")
    return paid


def parcel(shipment_id: str = "shp_1", quantity: int = 2, **given: Any) -> Shipment:
    return Shipment(shipment_id=shipment_id, shipment_number="EX-1", carrier_code="POST", lines={"lin_1": quantity}, **given)


def states(of: Order) -> dict[str, str]:
    return {step.name: step.state for step in of.process.steps}


def test_every_status_can_be_reached_and_every_end_is_final_but_delivered() -> None:
    reached = {INITIAL, *TRANSITIONS.values()}
    assert reached == set(IS_END)
    left: set[OrderStatus] = {before for before, _ in TRANSITIONS}
    assert {status for status, is_end in IS_END.items() if is_end} & left == {"DELIVERED"}


def test_every_step_follows_one_that_is_there() -> None:
    assert all(rule.after is None or rule.after in RULES for rule in RULES.values())
    assert not FORWARD.keys() & UNDOING.keys()


def test_every_code_of_the_timeline_has_a_kind_that_its_name_tells() -> None:
    for code, topic in TOPICS.items():
        if topic.kind in {"ORDER", "STOCK", "SHIPMENT", "PROCESS"}:
            assert code.startswith(topic.kind)


def test_a_new_order_waits_for_its_payment_intent() -> None:
    process = order().process
    assert (process.state, process.waiting_for and process.waiting_for.name) == ("RUNNING", "PAYMENT_INTENT")
    assert process.due_at == NOW + timedelta(seconds=300)


def test_what_people_do_has_no_time_limit() -> None:
    of = order()
    payment.started(of, "pay_1", NOW_ON)
    invoice.drafted(of, "inv_1", NOW_ON)
    assert of.process.waiting_for
    assert (of.process.waiting_for.name, of.process.due_at) == ("PAYMENT", None)


def test_a_late_machine_is_seen_though_people_are_awaited_too() -> None:
    of = order()
    payment.started(of, "pay_1", NOW_ON)
    assert of.process.waiting_for
    assert (of.process.waiting_for.name, of.process.due_at is None) == ("INVOICE_DRAFT", False)


def test_a_payment_confirms_once() -> None:
    of = confirmed()
    before = len(of.entries)
    assert not payment.paid(of, "pay_1", 4470, NOW_ON)
    assert (of.status, of.payment_status, len(of.entries)) == ("CONFIRMED", "PAID", before)


def test_an_order_that_ended_stays_ended_when_it_is_paid() -> None:
    of = order()
    ending.expire(of, NOW_ON)
    assert not payment.paid(of, "pay_1", 4470, NOW_ON)
    assert (of.status, of.payment_status, states(of)["REFUND"]) == ("EXPIRED", "PAID", "EXPECTED")


def test_a_free_order_that_is_cancelled_keeps_nothing_and_is_credited_without_a_refund() -> None:
    of = confirmed(total=0)
    invoice.finalized(of, "inv_1", "FA-2026-000001", NOW_ON)
    ending.cancel(of, "CANCELLATION", "CUSTOMER", NOW_ON)
    assert "REFUND" not in states(of)
    assert "REFUND" not in of.allowed_actions(is_staff=True)
    assert (of.payment_status, states(of)["CREDIT_NOTE"]) == ("REFUNDED", "EXPECTED")
    invoice.credited(of, "inv_2", "AV-2026-000001", 0, creditable=0, cause=NOW_ON)
    assert (of.status, of.payment_status, of.invoice_status) == ("CANCELLED", "REFUNDED", "CREDITED")
    assert states(of)["CREDIT_NOTE"] == "DONE"


def test_a_free_order_that_comes_back_keeps_nothing_and_is_credited_without_a_refund() -> None:
    of = confirmed(total=0)
    sent = parcel()
    delivery.planned(of, sent, NOW_ON)
    delivery.left(of, sent, NOW_ON)
    assert of.status == "SHIPPED"
    assert delivery.moved(of, sent, "RETURNED", NOW_ON) == "RETURNED"
    assert (of.payment_status, "REFUND" in states(of), states(of)["CREDIT_NOTE"]) == ("REFUNDED", False, "EXPECTED")


def test_a_free_order_whose_payment_comes_after_its_end_keeps_nothing() -> None:
    of = order(total=0)
    ending.expire(of, NOW_ON)
    assert not payment.paid(of, "pay_1", 0, NOW_ON)
    assert of.payment_status == "REFUNDED"
    assert not payment.paid(of, "pay_1", 0, NOW_ON)


def test_a_failed_payment_needs_no_cancellation() -> None:
    of = order()
    payment.started(of, "pay_1", NOW_ON)
    assert payment.failed(of, "DECLINED", NOW_ON)
    ending.cancel(of, "PAYMENT_FAILED", "PAYMENT_FAILED", NOW_ON)
    assert "PAYMENT_CANCELLATION" not in states(of)
    assert states(of)["PAYMENT"] == "FAILED"


def test_a_payment_that_fails_after_the_end_is_not_awaited_any_more() -> None:
    of = order()
    ending.expire(of, NOW_ON)
    assert not payment.failed(of, "DECLINED", NOW_ON)
    assert states(of)["PAYMENT_CANCELLATION"] == "SKIPPED"


def test_the_undoing_of_a_held_order_is_complete_with_stock_payment_and_invoice() -> None:
    of = order()
    ending.expire(of, NOW_ON)
    seen: list[str] = [of.process.state]
    stock.released(of, was_committed=False, cause=NOW_ON)
    payment.cancelled(of, NOW_ON)
    seen.append(of.process.state)
    invoice.voided(of, NOW_ON)
    assert [*seen, of.process.state] == ["COMPENSATING", "COMPENSATING", "COMPENSATED"]


def test_stock_that_was_committed_after_the_end_counts_as_undone_when_it_comes_back() -> None:
    of = confirmed()
    ending.cancel(of, "CANCELLATION", "CUSTOMER", NOW_ON)
    stock.committed(of, NOW_ON)
    stock.released(of, was_committed=True, cause=NOW_ON)
    assert (states(of)["STOCK_COMMIT"], states(of)["STOCK_RELEASE"]) == ("COMPENSATED", "DONE")


def test_a_parcel_planned_after_the_end_is_stopped() -> None:
    of = confirmed()
    ending.cancel(of, "CANCELLATION", "CUSTOMER", NOW_ON)
    shipment = parcel()
    delivery.planned(of, shipment, NOW_ON)
    assert states(of)["SHIPMENT_STOP"] == "EXPECTED"
    delivery.cancelled(of, shipment, NOW_ON)
    assert (states(of)["SHIPMENT_STOP"], states(of)["SHIPMENT"]) == ("DONE", "COMPENSATED")


@pytest.mark.parametrize("status", ["SHIPPED", "DELIVERED", "COMPLETED", "CANCELLED", "EXPIRED"])
def test_only_before_dispatch_an_order_can_be_cancelled(status: OrderStatus) -> None:
    with pytest.raises(NotCancellable):
        ending.refuse_unless_cancellable(order(status=status))
    ending.refuse_unless_cancellable(order())


def test_only_an_order_that_waits_for_its_payment_can_be_out_of_time() -> None:
    end = NOW + timedelta(minutes=15)
    assert ending.is_out_of_time(order(), end)
    assert not ending.is_out_of_time(order(), end - timedelta(seconds=1))
    assert not ending.is_out_of_time(confirmed(), end)


def test_a_hold_of_an_earlier_attempt_that_ends_is_no_loss() -> None:
    of = order(reservation_attempt=2)
    stock.hold_lost(of, "STOCK_RESERVATION_EXPIRED", 1, NOW_ON)
    assert states(of)["RESERVATION"] == "DONE"
    stock.hold_lost(of, "STOCK_RESERVATION_EXPIRED", 2, NOW_ON)
    assert states(of)["RESERVATION"] == "EXPECTED"


def test_the_last_credit_note_credits_the_invoice_and_each_counts_once() -> None:
    of = confirmed()
    invoice.finalized(of, "inv_1", "FA-2026-000001", NOW_ON)
    for creditable, status in ((1000, "FINAL"), (0, "CREDITED")):
        for _ in range(2):
            invoice.credited(of, f"inv_c{creditable}", "AV-1", 100, creditable=creditable, cause=NOW_ON)
        assert of.invoice_status == status
    assert [entry.code for entry in of.entries].count("CREDIT_NOTE_ISSUED") == 2


def test_a_process_gets_stuck_once_and_goes_on_when_retried() -> None:
    process = order().process
    assert not process.is_overdue(NOW + timedelta(seconds=299))
    late = NOW + timedelta(seconds=300)
    assert process.is_overdue(late)
    process.get_stuck(late)
    assert not process.is_overdue(late)
    assert process.stuck_reason == "PAYMENT_INTENT did not come within 300 seconds."
    process.retry(late)
    assert process.state == "RUNNING"
    assert process.due_at == late + timedelta(seconds=300)
    with pytest.raises(ProcessNotStuck):
        process.retry(late)


def test_a_parcel_that_nobody_reports_on_makes_its_process_stuck_and_may_still_arrive() -> None:
    process = confirmed().process
    for name in FORWARD:
        if name != "DELIVERY":
            process.did(name, NOW_ON)
    process.settle(NOW)
    late = NOW + timedelta(days=30)
    assert (process.is_overdue(late - timedelta(seconds=1)), process.is_overdue(late)) == (False, True)
    process.get_stuck(late)
    assert process.stuck_reason == "DELIVERY did not come within 30 days."
    process.retry(late)
    assert process.due_at == late + timedelta(days=30)
    process.get_stuck(late + timedelta(days=30))
    process.did("DELIVERY", NOW_ON)
    process.settle(late + timedelta(days=31))
    assert (process.state, process.due_at is None) == ("DONE", True)


def test_retried_steps_keep_their_attempts_when_done() -> None:
    of = order()
    of.process.get_stuck(NOW)
    of.process.retry(NOW)
    payment.started(of, "pay_1", NOW_ON)
    step = of.process.step("PAYMENT_INTENT")
    assert step
    assert (step.state, step.attempts) == ("DONE", 2)


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        ([], "UNFULFILLED"),
        (["LABELLED", "PENDING"], "UNFULFILLED"),
        (["DISPATCHED", "PENDING"], "PARTIALLY_SHIPPED"),
        (["DISPATCHED", "CANCELLED"], "PARTIALLY_SHIPPED"),
        (["DELIVERED", "IN_TRANSIT"], "SHIPPED"),
        (["DELIVERED", "DELIVERED"], "DELIVERED"),
        (["DELIVERED", "RETURNED"], "PARTIALLY_RETURNED"),
        (["RETURNED", "RETURNED"], "RETURNED"),
        (["RETURNED", "IN_TRANSIT"], "SHIPPED"),
        (["RETURNED", "PENDING"], "PARTIALLY_SHIPPED"),
    ],
)
def test_how_far_an_order_is_follows_its_parcels(statuses: list[Any], expected: str) -> None:
    parcels = [parcel(f"shp_{number}", 1, status=status) for number, status in enumerate(statuses)]
    assert extent(parcels, {"lin_1": 2}) == expected


def test_the_carriers_late_words_change_nothing_but_its_last_does() -> None:
    shipment = parcel()
    assert shipment.move("DISPATCHED", NOW)
    assert shipment.move("OUT_FOR_DELIVERY", LATER)
    assert not shipment.move("IN_TRANSIT", NOW)
    assert not shipment.move("OUT_FOR_DELIVERY", LATER)
    assert shipment.move("DELIVERED", NOW)  # by a clock that is slow
    assert not shipment.move("FAILED", LATER)


def test_what_may_be_done_depends_on_who_asks() -> None:
    of = confirmed()
    assert of.allowed_actions(is_staff=False) == ["CANCEL"]
    assert of.allowed_actions(is_staff=True) == ["CANCEL", "REFUND"]
    of.process.get_stuck(NOW)
    assert "RETRY_PROCESS" in of.allowed_actions(is_staff=True)
