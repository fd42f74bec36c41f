"""The rules of STOCKING's domain."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from generated.stocking.problems import (
    CountBelowReserved,
    NegativeStock,
    ReservationCommitted,
    ReservationExpired,
    StockLimit,
    VersionConflict,
)
from impl.stocking.domain.quantities import added_up
from impl.stocking.domain.reservation import TRANSITIONS, Reservation
from impl.stocking.domain.stock_item import MAX_ON_HAND, StockItem, shortages

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def item(**given: Any) -> StockItem:
    return StockItem(**{"sku": "MUG-01", "created_at": NOW, "updated_at": NOW, **given})


def reservation(**given: Any) -> Reservation:
    usual = {
        "reservation_id": "rsv_1",
        "order_id": "ord_1",
        "attempt": 1,
        "lines": (("TEA-01", 1), ("MUG-01", 2)),
        "expires_at": NOW + timedelta(minutes=15),
        "created_at": NOW,
        "updated_at": NOW,
    }
    return Reservation(**{**usual, **given})


def test_what_is_held_or_kept_back_is_not_available() -> None:
    assert item(on_hand=10, reserved=3, safety_stock=2).available == 5


def test_available_is_never_negative_though_more_is_kept_back_than_there_is() -> None:
    assert item(on_hand=1, safety_stock=5).available == 0


@pytest.mark.parametrize(("available", "status"), [(0, "OUT_OF_STOCK"), (1, "LOW"), (5, "LOW"), (6, "IN_STOCK")])
def test_the_status_follows_the_reorder_point(available: int, status: str) -> None:
    assert item(on_hand=available, reorder_point=5).status == status


def test_more_than_is_available_cannot_be_held() -> None:
    with pytest.raises(ValueError, match="3 asked, 2 available"):
        item(on_hand=2).hold(3)


def test_a_commit_takes_the_pieces_and_writes_the_balance() -> None:
    mug = item(on_hand=10, reserved=4)
    mug.commit(4, order_id="ord_1")
    [movement] = mug.movements
    assert (mug.on_hand, mug.reserved, mug.available) == (6, 0, 6)
    assert (movement.kind, movement.delta, movement.balance_after, movement.order_id) == ("COMMIT", -4, 6, "ord_1")


def test_a_correction_never_takes_what_is_held() -> None:
    mug = item(on_hand=10, reserved=4)
    with pytest.raises(NegativeStock):
        mug.adjust(-7, reason="Broken")
    assert (mug.on_hand, mug.movements) == (10, [])


def test_a_correction_by_nothing_leaves_no_movement() -> None:
    mug = item(on_hand=10)
    mug.adjust(0, reason="Counted")
    assert mug.movements == []


@pytest.mark.parametrize(("counted", "moved"), [(4, [-6]), (10, []), (12, [2])])
def test_a_count_moves_the_difference(counted: int, moved: list[int]) -> None:
    mug = item(on_hand=10, reserved=4)
    mug.count(counted, reason="Counted")
    assert (mug.on_hand, [each.delta for each in mug.movements]) == (counted, moved)


def test_a_count_never_misses_what_is_held() -> None:
    mug = item(on_hand=10, reserved=4)
    with pytest.raises(CountBelowReserved):
        mug.count(3, reason="Counted")
    assert (mug.on_hand, mug.movements) == (10, [])


def test_a_count_of_what_changed_since_is_refused() -> None:
    mug = item(on_hand=10, version=3)
    with pytest.raises(VersionConflict):
        mug.count(9, reason="Counted", seen=2)
    mug.count(9, reason="Counted", seen=3)
    assert mug.on_hand == 9


@pytest.mark.parametrize(
    ("before", "after", "is_back"), [(0, 1, True), (0, 9, True), (1, 9, False), (0, 0, False), (9, 0, False)]
)
def test_a_variant_is_back_when_it_could_not_be_bought(before: int, after: int, is_back: bool) -> None:
    mug = item(on_hand=before, reorder_point=5)
    mug.count(after, reason="Counted")
    assert mug.is_back == is_back


def test_there_is_room_for_a_thousand_million_pieces_and_no_more() -> None:
    mug = item(on_hand=MAX_ON_HAND - 1)
    mug.receive(1)
    with pytest.raises(StockLimit):
        mug.receive(1)


def test_first_stock_is_taken_in_once() -> None:
    mug = item()
    mug.receive_first_stock(5)
    mug.receive_first_stock(5)
    assert mug.on_hand == 5


def test_thresholds_refuse_a_stale_version() -> None:
    with pytest.raises(VersionConflict):
        item(version=3).set_thresholds(reorder_point=1, safety_stock=1, version=2)


def test_an_older_word_of_the_catalogue_changes_nothing() -> None:
    mug = item(name="New", product_version=2)
    mug.describe(name="Old", product_id="prd_1", product_version=1)
    assert mug.name == "New"


@pytest.mark.parametrize(("held", "crossing"), [(0, None), (4, None), (5, "LOW"), (9, "LOW"), (10, "DEPLETED")])
def test_a_crossing_is_what_lies_between_the_status_read_and_the_status_now(held: int, crossing: str | None) -> None:
    mug = item(on_hand=10, reorder_point=5)
    if held:
        mug.hold(held)
    assert mug.crossing == crossing


def test_stock_that_comes_back_is_told_as_replenished() -> None:
    mug = item(on_hand=10, reserved=10, reorder_point=5)
    mug.give_back(3)
    assert mug.crossing == "REPLENISHED"


def test_shortages_name_what_is_missing_and_what_is_unknown() -> None:
    found = shortages({"MUG-01": item(on_hand=1)}, {"MUG-01": 2, "TEA-01": 1})
    assert [(each.sku, each.requested, each.available, each.is_known) for each in found] == [
        ("MUG-01", 2, 1, True),
        ("TEA-01", 1, 0, False),
    ]


def test_lines_of_one_sku_add_up_and_skus_ascend() -> None:
    assert list(added_up([("B", 1), ("A", 2), ("B", 3)]).items()) == [("A", 2), ("B", 4)]


def test_a_hold_is_the_same_whatever_the_order_of_its_lines() -> None:
    assert reservation().holds((("MUG-01", 2), ("TEA-01", 1)))
    assert not reservation().holds((("MUG-01", 2),))
    assert not reservation(status="RELEASED").holds((("MUG-01", 2), ("TEA-01", 1)))


def test_a_hold_is_over_when_its_time_has_come() -> None:
    held = reservation()
    assert not held.is_over(NOW)
    assert held.is_over(NOW + timedelta(minutes=15))
    held.bind()
    assert not held.is_over(NOW + timedelta(days=1))


def test_a_release_heeds_attempt_and_order() -> None:
    assert reservation(attempt=2).heeds_release(attempt=2)
    assert not reservation(attempt=2).heeds_release(attempt=1)
    assert not reservation(is_bound=True).heeds_release(attempt=1)
    assert not reservation(status="EXPIRED").heeds_release(attempt=1)
    with pytest.raises(ReservationCommitted):
        reservation(status="COMMITTED").heeds_release(attempt=1)


def test_an_order_that_ended_holds_nothing_any_more() -> None:
    with pytest.raises(ReservationExpired):
        reservation(status="RELEASED", is_bound=True).refuse_if_taken_up()
    reservation(status="RELEASED").refuse_if_taken_up()


def test_each_new_attempt_has_a_higher_number() -> None:
    ended = reservation(status="EXPIRED", attempt=3)
    ended.reserve_again((("MUG-01", 1),), attempt=1, expires_at=None)
    assert (ended.status, ended.attempt) == ("ACTIVE", 4)


@pytest.mark.parametrize("status", ["ACTIVE", "COMMITTED", "RELEASED", "EXPIRED"])
@pytest.mark.parametrize("verb", ["commit", "release", "restock", "expire"])
def test_the_state_machine_allows_what_its_table_says_and_nothing_else(status: Any, verb: Any) -> None:
    held = reservation(status=status)
    expected = TRANSITIONS.get((status, verb.upper()))
    why = ("CANCELLED",) if verb in {"release", "restock"} else ()
    if expected is None:
        with pytest.raises(ValueError, match="no "):
            getattr(held, verb)(*why)
    else:
        getattr(held, verb)(*why)
        assert held.status == expected
