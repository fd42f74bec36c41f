"""The rules of payments."""

from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest

from generated.paying import models
from generated.paying.problems import NothingToRefund, PaymentIntentState, VersionConflict
from impl.paying.domain.payment_intent import NEXT, PaymentIntent, Status
from impl.paying.domain.refund import Refund
from impl.paying.domain.simulation import Simulation

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
LATER = NOW + timedelta(seconds=2)


def intent(amount: int = 4470) -> PaymentIntent:
    return PaymentIntent(
        payment_intent_id="pay_1",
        order_id="ord_1",
        order_number="CO-2026-000042",
        customer_id=None,
        order_token_hash=None,
        amount=amount,
        currency="EUR",
        method="CARD",
        process_at=NOW,
        created_at=NOW,
        updated_at=NOW,
    )


def succeeded(amount: int = 4470) -> PaymentIntent:
    paid = intent(amount)
    paid.begin_processing()
    paid.succeed(at=LATER)
    return paid


def refund(paid: PaymentIntent, amount: int) -> Refund:
    return paid.refund(amount, "GOODWILL", refund_id="rfd_1", at=LATER)


def test_a_payment_that_succeeds_captures_the_whole_amount() -> None:
    paid = succeeded()
    assert (paid.status, paid.captured, paid.remaining, paid.paid_at) == ("SUCCEEDED", 4470, 4470, LATER)


def test_a_payment_that_fails_captures_nothing_and_says_why() -> None:
    failed = intent()
    failed.begin_processing()
    failed.fail("DECLINED", at=LATER)
    assert (failed.status, failed.captured, failed.failure_reason, failed.paid_at) == ("FAILED", 0, "DECLINED", None)


def test_a_payment_is_captured_once() -> None:
    with pytest.raises(PaymentIntentState):
        succeeded().succeed(at=LATER)


def test_a_payment_is_processed_before_it_succeeds() -> None:
    with pytest.raises(PaymentIntentState):
        intent().succeed(at=LATER)


def test_a_cancelled_payment_is_never_captured() -> None:
    cancelled = intent()
    cancelled.cancel("ORDER_CANCELLED", at=LATER)
    with pytest.raises(PaymentIntentState):
        cancelled.begin_processing()


def test_a_captured_payment_is_refunded_and_not_cancelled() -> None:
    with pytest.raises(PaymentIntentState):
        succeeded().cancel("ORDER_CANCELLED", at=LATER)


def test_ends_have_no_way_on() -> None:
    assert {status for status, following in NEXT.items() if not following} == {"SUCCEEDED", "FAILED", "CANCELLED"}
    assert set(NEXT) == set(get_args(Status)) == set(get_args(models.PaymentIntentStatus))


def test_refunds_add_up_to_what_was_captured() -> None:
    paid = succeeded()
    refund(paid, 1000)
    refund(paid, 3470)
    assert (paid.refunded, paid.remaining, paid.status) == (4470, 0, "SUCCEEDED")
    with pytest.raises(NothingToRefund):
        refund(paid, 1)


def test_a_refund_of_nothing_is_refused() -> None:
    with pytest.raises(NothingToRefund):
        refund(succeeded(), 0)


def test_what_was_not_captured_is_not_refunded() -> None:
    with pytest.raises(PaymentIntentState):
        refund(intent(), 1)


def test_the_simulation_is_chosen_by_who_knows_its_version() -> None:
    simulation = Simulation(mode="ACCEPT", delay_ms=0, version=1, created_at=NOW, updated_at=NOW)
    simulation.choose("DELAY", delay_ms=5000, version=1)
    assert (simulation.mode, simulation.accepts_at(NOW)) == ("DELAY", NOW + timedelta(seconds=5))
    with pytest.raises(VersionConflict):
        simulation.choose("ACCEPT", delay_ms=0, version=2)
