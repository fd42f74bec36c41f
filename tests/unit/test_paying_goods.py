"""What of an order goes back, line by line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generated.paying.problems import RefundLineUnknown, RefundQuantityExceeded
from impl.paying.domain.goods import Goods, Line


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
