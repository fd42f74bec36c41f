"""What may be done with a cart, and what its owner is told."""

from dataclasses import replace
from datetime import timedelta

import pytest

from generated.carting.problems import (
    CartFull,
    CartMerged,
    CartNotActive,
    ItemUnavailable,
    NotFound,
    QuantityLimit,
    VersionConflict,
)
from impl.carting.domain.cart import MOST_LINES, Cart
from impl.carting.domain.delivery import Delivery, ShippingChoice
from impl.carting.domain.lines import Charged, Line, beyond
from impl.carting.domain.notices import requirements, warnings
from impl.carting.domain.quotes import place
from impl.kernel.addresses import PostalAddress
from tests.unit.carting.test_totals import DAY, NOW, address, cart, offer

CHARGED = Charged(discount=0, tax_rate=2000)
BELGIAN = address("BE", "4000")


def choice(code: str = "HOME", fee: int = 490) -> ShippingChoice:
    return ShippingChoice(shipping_method_code=code, name=code, carrier_code="POST", fee=fee, earliest_day=DAY, latest_day=DAY)


def codes(of: Cart) -> list[str]:
    return [warned.code for warned in warnings(of)]


def test_pieces_of_one_variant_add_up_on_one_line() -> None:
    mine = cart()
    mine.put(offer(), 2, addition="")
    mine.put(offer(), 3, addition="")
    assert [(line.sku, line.quantity) for line in mine.lines] == [("MUG-01", 5)]


def test_an_addition_sent_again_adds_nothing() -> None:
    mine = cart()
    assert mine.put(offer(), 2, addition="add_1")
    assert not mine.put(offer(), 2, addition="add_1")
    assert mine.lines[0].quantity == 2


def test_no_more_pieces_than_the_variant_allows() -> None:
    mine = cart((offer(), 18))
    with pytest.raises(QuantityLimit) as refused:
        mine.put(offer(), 3, addition="")
    assert refused.value.members == {"sku": "MUG-01", "max": 20}
    with pytest.raises(QuantityLimit):
        mine.set_quantity("MUG-01", 21)


def test_what_is_not_for_sale_is_neither_put_in_nor_changed() -> None:
    gone = replace(offer(), for_sale=False)
    with pytest.raises(ItemUnavailable):
        cart().put(gone, 1, addition="")
    with pytest.raises(ItemUnavailable):
        cart((gone, 1)).set_quantity("MUG-01", 2)


def test_a_cart_has_fifty_lines_at_most() -> None:
    mine = cart(*((offer(f"S-{number}"), 1) for number in range(MOST_LINES)))
    with pytest.raises(CartFull):
        mine.put(offer("S-50"), 1, addition="")
    mine.put(offer("S-49"), 1, addition="")


def test_a_limit_that_became_lower_holds_for_what_is_in_the_cart_and_is_told() -> None:
    mine = cart((offer(), 10))
    line = mine.lines[0]
    line.now = replace(line.now, max_per_order=2, changed_at=NOW)
    for _ in range(2):
        line.keep_to_limit()
    assert line.quantity == 2
    [told] = warnings(mine)
    assert (told.code, told.sku, told.quantity_before, told.quantity_after) == ("QUANTITY_REDUCED", "MUG-01", 10, 2)
    mine.set_quantity("MUG-01", 1)
    assert warnings(mine) == []


def test_a_line_that_is_not_there_is_not_found() -> None:
    with pytest.raises(NotFound):
        cart().remove("MUG-01")
    with pytest.raises(NotFound):
        cart().set_quantity("MUG-01", 1)


def test_a_closed_cart_says_why() -> None:
    ordered, merged = cart(), cart()
    ordered.order("ord_1", [], None, "STANDARD", cart_version=1)
    merged.status, merged.merged_into = "MERGED", "crt_2"
    with pytest.raises(CartNotActive):
        ordered.require_active()
    with pytest.raises(CartMerged):
        merged.require_active()


def test_a_stale_version_is_refused() -> None:
    with pytest.raises(VersionConflict):
        cart().require_version(2)


def test_a_change_of_price_is_told_until_the_line_is_written() -> None:
    mine = cart((offer(cents=1000), 1), (offer("TEA-01"), 1))
    mine.lines[0].now = replace(mine.lines[0].now, unit_price=900, changed_at=NOW)
    told = warnings(mine)
    assert [(each.code, each.sku, each.before, each.after) for each in told] == [("PRICE_CHANGED", "MUG-01", 1000, 900)]
    mine.set_quantity("TEA-01", 2)
    assert codes(mine) == ["PRICE_CHANGED"]
    mine.set_quantity("MUG-01", 2)
    assert codes(mine) == []


@pytest.mark.parametrize(
    ("seen", "now", "told"),
    [
        ("IN_STOCK", "LOW", ["LOW_STOCK"]),
        ("IN_STOCK", "OUT_OF_STOCK", ["OUT_OF_STOCK"]),
        ("LOW", "OUT_OF_STOCK", ["OUT_OF_STOCK"]),
        ("OUT_OF_STOCK", "OUT_OF_STOCK", []),
        ("LOW", "IN_STOCK", []),
    ],
)
def test_stock_is_told_when_it_became_worse(seen: str, now: str, told: list[str]) -> None:
    mine = cart((replace(offer(), availability=seen), 1))  # type: ignore[arg-type]
    mine.lines[0].now = replace(offer(), availability=now)  # type: ignore[arg-type]
    assert codes(mine) == told


def test_what_left_the_shop_warns_and_must_go_before_an_order() -> None:
    mine = cart((offer(), 1), fee=490)
    assert requirements(mine) == []
    mine.lines[0].now = replace(offer(), for_sale=False)
    assert codes(mine) == ["ITEM_UNAVAILABLE"]
    assert requirements(mine) == ["AVAILABLE_ITEMS"]


def test_an_empty_cart_lacks_everything() -> None:
    assert requirements(cart()) == ["ITEMS", "DELIVERY_ADDRESS", "SHIPPING_METHOD"]


def test_another_tier_is_told_until_any_write() -> None:
    mine = cart((offer(), 1))
    mine.tier = "VIP"
    assert codes(mine) == ["TIER_CHANGED"]
    assert [(each.tier_before, each.tier_after) for each in warnings(mine)] == [("STANDARD", mine.tier)]
    mine.set_quantity("MUG-01", 2)
    assert codes(mine) == []


def test_another_fee_is_told_and_choosing_a_delivery_clears_it() -> None:
    mine = cart((offer(), 1), fee=490)
    mine.requote((choice(fee=690), choice("EXPRESS")), at=NOW, mark="later")
    assert [(each.code, each.before, each.after) for each in warnings(mine)] == [("SHIPPING_FEE_CHANGED", 490, 690)]
    mine.deliver(address(), choice(fee=690))
    assert codes(mine) == []


def test_another_day_is_told_and_an_open_cart_promises_none_that_is_over() -> None:
    mine = cart((offer(), 1), fee=490)
    mine.deliver(address(), choice())
    mine.requote((replace(choice(), latest_day=DAY + timedelta(days=2)),), at=NOW, mark="later")
    assert [(each.code, each.day_before, each.day_after) for each in warnings(mine)] == [
        ("DELIVERY_DAYS_CHANGED", DAY, DAY + timedelta(days=2))
    ]
    assert mine.as_of(DAY) is mine
    assert requirements(mine.as_of(DAY + timedelta(days=1))) == ["SHIPPING_METHOD"]
    mine.status = "ORDERED"
    assert mine.as_of(DAY + timedelta(days=1)) is mine


def test_a_method_that_serves_no_more_is_taken_out() -> None:
    mine = cart((offer(), 1), fee=490)
    mine.requote((), at=NOW, mark="later")
    assert mine.delivery == Delivery(address=address())
    assert codes(mine) == ["SHIPPING_UNAVAILABLE"]
    assert requirements(mine) == ["SHIPPING_METHOD"]


def test_an_emptied_cart_keeps_its_address_and_forgets_its_method() -> None:
    mine = cart((offer(), 1), fee=490)
    mine.remove("MUG-01")
    assert mine.delivery is not None
    assert mine.delivery.shipping is None


def test_two_carts_add_up_to_the_limit_of_the_variant() -> None:
    mine = cart((offer(), 15))
    mine.absorb([Line(quantity=9, seen=offer(), now=offer())], at=NOW, leave_out=False)
    assert mine.lines[0].quantity == 20
    told = warnings(mine)
    assert [(each.code, each.quantity_before, each.quantity_after) for each in told] == [("QUANTITY_REDUCED", 24, 20)]


def test_a_full_cart_refuses_another_or_leaves_its_lines_out() -> None:
    new = replace(offer("NEW-01"), name="Tasse", name_en="Mug")
    lines = [Line(quantity=1, seen=new, now=new)]
    mine = cart(*((offer(f"S-{number}"), 1) for number in range(MOST_LINES)))
    with pytest.raises(CartFull):
        mine.absorb(lines, at=NOW, leave_out=False)
    mine.absorb(lines, at=NOW, leave_out=True)
    [told] = warnings(mine)
    assert (told.code, told.sku, told.name, told.name_en) == ("ITEM_LEFT_OUT", "NEW-01", "Tasse", "Mug")
    mine.set_quantity("S-1", 2)
    assert codes(mine) == []


def test_only_guests_carts_expire() -> None:
    guest, customer = cart(), cart()
    guest.live_on(NOW, 30)
    assert guest.expires_at == NOW + timedelta(days=30)
    customer.expires_at = NOW
    customer.belong_to("cus_1", "VIP")
    customer.live_on(NOW, 30)
    assert customer.tier_seen == "VIP"
    assert not customer.expires_at


def test_what_came_after_the_order_is_what_the_order_does_not_have() -> None:
    mine = cart((offer(), 3), (offer("TEA-01"), 1), (offer("NEW-01"), 2))
    later = beyond(mine.lines, {"MUG-01": 2, "TEA-01": 1})
    assert [(line.sku, line.quantity) for line in later] == [("MUG-01", 1), ("NEW-01", 2)]


def test_an_ordered_cart_stays_as_it_was_ordered() -> None:
    mine = cart((offer(cents=1000), 1))
    bought = replace(offer(), unit_price=900)
    mine.order("ord_1", [Line(quantity=2, seen=bought, now=bought, charged=CHARGED)], None, "PREMIUM", cart_version=1)
    mine.tier = "VIP"
    assert (mine.lines[0].seen.unit_price, mine.lines[0].quantity, mine.tier_applied) == (900, 2, "PREMIUM")


def test_a_failed_order_gives_the_cart_back_once() -> None:
    mine = cart((offer(), 1))
    mine.order(
        "ord_1",
        [replace(mine.lines[0], charged=CHARGED)],
        Delivery(address=BELGIAN, quoted="mark", tax_rate=550),
        "STANDARD",
        cart_version=1,
    )
    mine.reopen("ord_1")
    assert (mine.status, mine.order_id, mine.ended_orders) == ("ACTIVE", None, ["ord_1"])
    assert (mine.lines[0].charged, mine.delivery) == (None, Delivery(address=BELGIAN))  # it costs what holds now again


@pytest.mark.parametrize(
    ("known", "country", "postal_code", "asked"),
    [
        (None, None, None, ("FR", "75001")),
        (BELGIAN, None, None, ("BE", "4000")),
        (BELGIAN, "DE", None, ("DE", "10115")),
        (BELGIAN, "BE", "1000", ("BE", "1000")),
        (None, None, "13001", ("FR", "13001")),
    ],
)
def test_the_place_asked_for(
    known: PostalAddress | None, country: str | None, postal_code: str | None, asked: tuple[str, str]
) -> None:
    assert place(known, country, postal_code) == asked
