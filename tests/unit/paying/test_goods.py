"""What of an order goes back, line by line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated.paying.problems import RefundLineUnknown, RefundQuantityExceeded
from impl.paying.domain.goods import Goods, Line, Share


def goods(quantity: int = 3, total: int = 1000, delivery: int = 495) -> Goods:
    return Goods(lines=[Line(line_id="lin_1", sku="MUG-01", name="Mug", quantity=quantity, total=total)], delivery=delivery)


def test_pieces_cost_their_share_and_all_of_them_the_whole() -> None:
    paid = goods()
    amounts = [paid.give_back([("lin_1", 1)], delivery=False).amount for _ in range(3)]
    assert amounts == [333, 334, 333]


@given(quantity=st.integers(1, 50), total=st.integers(0, 10**7), data=st.data())
def test_no_way_of_giving_pieces_back_gains_or_loses_a_cent(quantity: int, total: int, data: st.DataObject) -> None:
    paid, left, sum_of_parts = goods(quantity, total), quantity, 0
    while left:
        pieces = data.draw(st.integers(1, left))
        amount = paid.give_back([("lin_1", pieces)], delivery=False).amount
        assert amount >= 0
        left, sum_of_parts = left - pieces, sum_of_parts + amount
    assert sum_of_parts == total


def test_no_more_pieces_go_back_than_were_bought() -> None:
    paid = goods()
    paid.give_back([("lin_1", 2)], delivery=False)
    with pytest.raises(RefundQuantityExceeded) as refused:
        paid.give_back([("lin_1", 2)], delivery=False)
    assert refused.value.members == {"line_id": "lin_1", "max": 1}
    with pytest.raises(RefundQuantityExceeded):
        goods().give_back([("lin_1", 2), ("lin_1", 2)], delivery=False)


def test_an_unknown_line_is_named() -> None:
    with pytest.raises(RefundLineUnknown) as refused:
        goods().give_back([("lin_2", 1)], delivery=False)
    assert refused.value.members == {"line_id": "lin_2"}


def test_delivery_goes_back_once() -> None:
    paid = goods()
    assert paid.give_back([], delivery=True).amount == 495
    assert paid.give_back([("lin_1", 3)], delivery=True).amount == 1000


def two_rates() -> Goods:
    """2 x 3000 at 5.5 % and 2 x 3000 at 20 %."""
    lines = [
        Line(line_id=f"lin_{number}", sku="MUG-01", name="Mug", quantity=2, total=6000, tax_rate=rate)
        for number, rate in enumerate((550, 2000), start=1)
    ]
    return Goods(lines=lines)


def test_goodwill_lowers_the_price_of_everything_and_of_what_goes_back_later() -> None:
    paid = two_rates()
    assert paid.reduce(6000).shares == (Share(line_id="lin_1", amount=3000), Share(line_id="lin_2", amount=3000))
    assert [paid.give_back([("lin_1", 1)], delivery=False).amount for _ in range(2)] == [1500, 1500]
    assert paid.give_back([("lin_2", 2)], delivery=False).amount == 3000


def test_goodwill_takes_of_a_rate_what_is_left_of_it_however_many_lines_it_has() -> None:
    paid = Goods(
        lines=[
            Line(line_id="lin_1", sku="TEA", name="Tea", quantity=1, total=2000, tax_rate=550),
            Line(line_id="lin_2", sku="LAMP", name="Lamp", quantity=1, total=10_000, tax_rate=2000),
        ]
    )
    assert [share.amount for share in paid.reduce(10_000).shares] == [1667, 8333]
    assert paid.give_back([("lin_1", 1)], delivery=False).amount == 333


@given(
    lines=st.lists(st.tuples(st.integers(1, 9), st.integers(0, 9000), st.sampled_from([0, 550, 2000])), min_size=1, max_size=5),
    steps=st.lists(st.tuples(st.integers(0, 4), st.fractions(0, 1)), max_size=12),
)
def test_whatever_goes_back_in_whatever_order_no_line_gives_more_than_was_paid(
    lines: list[tuple[int, int, int]], steps: list[tuple[int, float]]
) -> None:
    paid = Goods(
        lines=[
            Line(line_id=f"lin_{number}", sku="MUG", name="Mug", quantity=quantity, total=total, tax_rate=rate)
            for number, (quantity, total, rate) in enumerate(lines)
        ],
        delivery=495,
        delivery_tax_rate=2000,
    )
    whole = sum(line.total for line in paid.lines) + 495
    back = 0
    for number, cut in steps:
        line = paid.lines[number % len(lines)]
        if number == 4:
            amount = int((whole - back) * cut)
            refunded = paid.reduce(amount)
            assert sum(share.amount for share in refunded.shares) == amount
            back += amount
        elif pieces := int((line.quantity - line.refunded_quantity) * cut):
            back += paid.give_back([(line.line_id, pieces)], delivery=False).amount
        assert all(0 <= each.refunded <= each.total for each in paid.lines)
    assert 0 <= paid.delivery_refunded <= 495
    assert sum(line.refunded for line in paid.lines) + paid.delivery_refunded == back
