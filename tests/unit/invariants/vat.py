"""Faults of VAT and of what is credited."""

from collections.abc import Callable

from msgspec import UNSET
from msgspec.structs import replace

from generated.common.models import Money
from generated.paying.models import RefundLine
from tests.support.shop_in_order import ID, shop_in_order
from tests.support.snapshot import Snapshot
from tests.unit.invariants.planting import NOTHING, Fault, both, with_first


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


FAULTS: list[Fault] = [
    ("vat_is_the_same_everywhere", with_vat_of_a_cent_less, "its lines contain"),
    ("vat_is_the_same_everywhere", with_first("invoices", taxes=[]), "its invoice states"),
    ("vat_is_the_same_everywhere", with_cart_vat_moved, "its cart states"),
    ("vat_is_the_same_everywhere", with_a_row_of_nothing("orders"), "a row each for [2000, 550], paid is at [2000]"),
    ("vat_is_the_same_everywhere", with_a_row_of_nothing("carts"), "a row each for [2000, 550], paid is at [2000]"),
    ("vat_is_the_same_everywhere", with_first("carts", tier_applied="VIP"), "its cart does not show what was ordered"),
    ("vat_is_the_same_everywhere", with_first("carts", items=[]), "its cart does not show what was ordered"),
    ("vat_is_the_same_everywhere", with_cart_total_of_today, "its cart does not show what was ordered"),
    ("credits_are_of_what_was_bought", credited_pieces(3), "credited, 2 bought"),
    ("credits_are_of_what_was_bought", with_another_rate_credited, "credited at 550"),
    ("credits_are_of_what_was_bought", with_first("refunds", lines=[refunded_line(3)]), "refunded, 2 bought"),
    ("credits_are_of_what_was_bought", with_a_free_line_left_out, "does not credit the lines of"),
    ("credits_are_of_what_was_bought", with_half_of_a_line_credited, "does not credit the lines of"),
    ("credits_are_of_what_was_bought", with_more_credited_of_a_line, "which cost 1000"),
    ("credits_are_of_what_was_bought", with_another_line_credited, "does not credit the lines of"),
]
