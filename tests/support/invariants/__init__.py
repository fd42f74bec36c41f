"""What must be true whenever the system is at rest: each rule is a pure function from a snapshot to its violations."""

from collections.abc import Callable, Iterator

from tests.support.invariants.events import (
    last_record_is_the_newest,
    nothing_waits,
    records_fit_their_schemas,
    topics_tell_everything,
)
from tests.support.invariants.lists import lists_show_what_the_store_has
from tests.support.invariants.money import money_matches_invoices, nothing_happens_twice, numbers_have_no_gap
from tests.support.invariants.offers import (
    a_sale_is_below_what_it_is_compared_with,
    on_sale_is_what_product_vendor_and_price_say,
    the_history_of_a_price_ends_with_what_holds,
)
from tests.support.invariants.orders import every_order_has_an_end, no_goods_without_money, orders_end_with_their_parcels
from tests.support.invariants.parcels import label_numbers_are_used_once, no_piece_is_packed_twice, orders_know_their_parcels
from tests.support.invariants.places import parcels_go_where_orders_say
from tests.support.invariants.prices import orders_cost_what_holds
from tests.support.invariants.projections import dashboard_shows_sales, projections_agree
from tests.support.invariants.stock import stock_adds_up
from tests.support.invariants.vat import credits_are_of_what_was_bought, vat_is_the_same_everywhere
from tests.support.snapshot import Snapshot

Rule = Callable[[Snapshot], Iterator[str]]

RULES: tuple[Rule, ...] = (
    stock_adds_up,
    money_matches_invoices,
    nothing_happens_twice,
    numbers_have_no_gap,
    orders_cost_what_holds,
    parcels_go_where_orders_say,
    vat_is_the_same_everywhere,
    credits_are_of_what_was_bought,
    every_order_has_an_end,
    orders_end_with_their_parcels,
    no_goods_without_money,
    no_piece_is_packed_twice,
    label_numbers_are_used_once,
    orders_know_their_parcels,
    nothing_waits,
    topics_tell_everything,
    last_record_is_the_newest,
    records_fit_their_schemas,
    on_sale_is_what_product_vendor_and_price_say,
    lists_show_what_the_store_has,
    the_history_of_a_price_ends_with_what_holds,
    a_sale_is_below_what_it_is_compared_with,
    projections_agree,
    dashboard_shows_sales,
)


def violations(at: Snapshot) -> list[str]:
    """Returns every violation in the snapshot, in sentences."""
    return [f"{rule.__name__}: {sentence}" for rule in RULES for sentence in rule(at)]
