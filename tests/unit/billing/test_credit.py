"""Refunds become credit notes, to the cent."""

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impl.billing.domain.credit import CreditExceedsInvoice, Returned, Share, credit_lines, credit_note, creditable
from impl.billing.domain.invoice import Invoice, item, single
from impl.billing.domain.series import DocumentNumber
from impl.kernel.vat import by_rate, taxed
from tests.unit.billing.support import NOW, OUR_SELLER, TODAY, final, line

rates = st.sampled_from([0, 210, 550, 1000, 2000, 10000])


def note_of(
    whole: Invoice, earlier: Sequence[Invoice], amount: int, *returned: Returned, shares: Sequence[Share] = ()
) -> Invoice:
    lines = credit_lines(whole, earlier, amount, returned, shares)
    number = DocumentNumber(number=f"AV-2026-{len(earlier) + 1:06}", issue_date=TODAY)
    return credit_note(
        whole,
        earlier,
        invoice_id="inv_2",
        refund_id="rfd_1",
        lines=lines,
        number=number,
        seller=OUR_SELLER,
        settled_on=TODAY,
        at=NOW,
    )


def test_a_credit_note_is_final_from_the_start_and_names_its_invoice() -> None:
    note = note_of(final(line(1, 100, 2000)), [], 100)
    assert (note.type, note.status, note.version, note.printed) == ("CREDIT_NOTE", "FINAL", 1, False)
    assert note.credited
    assert (note.credited.invoice_number, note.credited.refund_id) == ("FA-2026-000042", "rfd_1")


def test_a_refund_in_full_credits_every_rate_in_full() -> None:
    whole = final(line(1, 1791, 2000), line(2, 949, 550), line(3, 1, 210))
    assert note_of(whole, [], 2741).taxes == whole.taxes


@given(
    lines=st.lists(st.tuples(st.integers(1, 50_000), rates), min_size=1, max_size=8),
    cuts=st.lists(st.fractions(0, 1), max_size=8),
)
def test_partial_refunds_end_at_nothing_left_of_any_rate(lines: list[tuple[int, int]], cuts: list[float]) -> None:
    whole = final(*(line(number, *each) for number, each in enumerate(lines, start=1)))
    notes: list[Invoice] = []
    for cut in [*cuts, 1]:
        amount = int(creditable(whole, notes) * cut)
        if amount:
            notes.append(note_of(whole, notes, amount))
            assert notes[-1].totals.gross == amount
            assert all(0 <= each.tax <= each.gross for each in notes[-1].lines)
    assert by_rate([tax for note in notes for tax in note.taxes]) == whole.taxes


def test_a_returned_line_is_credited_at_its_rate_and_the_rest_is_split() -> None:
    whole = final(line(1, 2000, 2000), line(2, 1000, 550))
    note = note_of(whole, [], 1100, Returned(line_id="lin_2", quantity=1, amount=1000))
    assert [(each.kind, each.tax_rate, each.gross) for each in note.lines] == [("ITEM", 550, 1000), ("REFUND", 2000, 100)]


def test_a_returned_line_and_a_rest_of_the_same_rate_make_up_the_whole() -> None:
    whole = final(line(1, 1003, 2000), line(2, 1004, 2000))
    note = note_of(whole, [], 2007, Returned(line_id="lin_1", quantity=1, amount=1003))
    assert [(each.kind, each.gross) for each in note.lines] == [("ITEM", 1003), ("REFUND", 1004)]
    assert note.taxes == whole.taxes


def test_a_returned_line_takes_no_more_than_its_rate_has_left() -> None:
    whole = final(line(1, 2000, 2000), line(2, 1000, 550))
    earlier = note_of(whole, [], 1500)
    note = note_of(whole, [earlier], 1000, Returned(line_id="lin_2", quantity=1, amount=1000))
    assert [(each.kind, each.tax_rate, each.gross) for each in note.lines] == [("ITEM", 550, 500), ("REFUND", 2000, 500)]
    assert note.lines[0].unit_price - note.lines[0].discount == 500


def test_goodwill_is_credited_as_paying_shared_it_and_the_article_later_with_the_rest_of_its_price() -> None:
    whole = final(line(1, 2000, 550), line(2, 10_000, 2000))
    shares = [Share(line_id="lin_1", amount=1667), Share(line_id="lin_2", amount=8333)]
    goodwill = note_of(whole, [], 10_000, shares=shares)
    assert [(each.kind, each.tax_rate, each.gross) for each in goodwill.lines] == [
        ("REFUND", 2000, 8333),
        ("REFUND", 550, 1667),
    ]
    article = note_of(whole, [goodwill], 333, Returned(line_id="lin_1", quantity=1, amount=333))
    assert [(each.kind, each.line_id, each.tax_rate, each.gross, each.tax) for each in article.lines] == [
        ("ITEM", "lin_1", 550, 333, 17)
    ]


def test_every_piece_of_an_article_is_credited_as_itself_after_goodwill() -> None:
    """2 x 3000 at 5.5 % and 2 x 3000 at 20 %, of which goodwill took half."""
    lines = [
        item(n, f"lin_{n}", "MUG", "Mug", quantity=2, unit_price=3000, discount=0, tax_rate=r) for n, r in ((1, 550), (2, 2000))
    ]
    whole = final(*lines)
    notes = [note_of(whole, [], 6000, shares=[Share(line_id=f"lin_{n}", amount=3000) for n in (1, 2)])]
    for _ in range(2):
        notes.append(note_of(whole, notes, 1500, Returned(line_id="lin_1", quantity=1, amount=1500)))
        assert [(each.line_id, each.quantity, each.tax_rate) for each in notes[-1].lines] == [("lin_1", 1, 550)]
    notes.append(note_of(whole, notes, 3000, Returned(line_id="lin_2", quantity=2, amount=3000)))
    assert by_rate([tax for note in notes for tax in note.taxes]) == whole.taxes


def test_a_free_article_is_credited_with_the_others() -> None:
    whole = final(line(1, 0, 550), line(2, 500, 2000))
    note = note_of(whole, [], 500, *(Returned(line_id=f"lin_{n}", quantity=1, amount=cents) for n, cents in ((1, 0), (2, 500))))
    assert [(each.line_id, each.quantity, each.tax_rate, each.gross) for each in note.lines] == [
        ("lin_1", 1, 550, 0),
        ("lin_2", 1, 2000, 500),
    ]


def test_a_piece_of_which_goodwill_left_nothing_is_credited_with_the_others() -> None:
    whole = final(line(1, 100, 550), line(2, 500, 2000))
    gone = note_of(whole, [], 100, shares=[Share(line_id="lin_1", amount=100)])
    parts = (Returned(line_id="lin_1", quantity=1, amount=0), Returned(line_id="lin_2", quantity=1, amount=500))
    note = note_of(whole, [gone], 500, *parts)
    assert [(each.line_id, each.gross, each.discount) for each in note.lines] == [("lin_1", 0, 100), ("lin_2", 500, 0)]
    assert [(each.tax_rate, each.gross) for each in note.taxes] == [(2000, 500)]


def test_a_returned_line_that_was_never_ordered_is_a_refund_like_any_other() -> None:
    note = note_of(final(line(1, 2000, 2000)), [], 500, Returned(line_id="lin_9", quantity=1, amount=500))
    assert [each.kind for each in note.lines] == ["REFUND"]


def test_more_than_was_invoiced_is_never_credited() -> None:
    whole = final(line(1, 2000, 2000))
    with pytest.raises(CreditExceedsInvoice):
        note_of(whole, [note_of(whole, [], 1500)], 501)


def test_a_refund_of_one_article_credits_that_article() -> None:
    """1 x 2000 at 5.5 % and 1 x 10000 at 20 %: the VAT of the first goes back, and none of the second."""
    whole = final(line(1, 2000, 550), line(2, 10_000, 2000))
    note = note_of(whole, [], 2000, Returned(line_id="lin_1", quantity=1, amount=2000))
    assert [(tax.tax_rate, tax.tax) for tax in note.taxes] == [(550, 104)]
    assert [(each.sku, each.quantity, each.gross) for each in note.lines] == [("SKU-1", 1, 2000)]


def test_a_refund_of_delivery_credits_delivery() -> None:
    whole = final(line(1, 2000, 550), single(2, "SHIPPING", "Livraison", taxed(495, 2000)))
    note = note_of(whole, [], 495, Returned(line_id=None, quantity=1, amount=495))
    assert [(each.kind, each.tax_rate, each.tax) for each in note.lines] == [("SHIPPING", 2000, 83)]


def test_a_credited_line_takes_its_own_vat_back() -> None:
    """Three cents at 20 % contain one of VAT, two none: which of them goes back first changes nothing."""
    whole = final(line(1, 2, 2000), line(2, 3, 2000))
    first = note_of(whole, [], 3, Returned(line_id="lin_2", quantity=1, amount=3))
    second = note_of(whole, [first], 2, Returned(line_id="lin_1", quantity=1, amount=2))
    assert [first.totals.tax, second.totals.tax] == [1, 0]


def test_no_more_pieces_are_credited_than_were_bought() -> None:
    whole = final(line(1, 1000, 2000), line(2, 1000, 2000))
    returned = Returned(line_id="lin_1", quantity=1, amount=1000)
    first = note_of(whole, [], 1000, returned)
    again = note_of(whole, [first], 1000, returned)
    assert [(each.kind, each.gross) for each in again.lines] == [("REFUND", 1000)]


@given(
    grosses=st.lists(st.tuples(st.integers(1, 3000), rates), min_size=1, max_size=5),
    order=st.randoms(use_true_random=False),
    goodwill=st.integers(0, 500),
)
def test_credits_of_lines_after_goodwill_leave_nothing_of_the_invoice(
    grosses: list[tuple[int, int]], order: Random, goodwill: int
) -> None:
    whole = final(*(line(number, *each) for number, each in enumerate(grosses, start=1)))
    notes: list[Invoice] = []
    if goodwill := min(goodwill, whole.totals.gross):
        notes.append(note_of(whole, [], goodwill))
    for each in order.sample(list(whole.lines), len(whole.lines)):
        amount = min(each.gross, creditable(whole, notes))
        if amount:
            notes.append(note_of(whole, notes, amount, Returned(line_id=each.line_id, quantity=1, amount=amount)))
    for rate in whole.taxes:
        parts = [tax for note in notes for tax in note.taxes if tax.tax_rate == rate.tax_rate]
        assert all(part.tax >= 0 and part.net >= 0 for part in parts)
        assert (sum(part.gross for part in parts), sum(part.tax for part in parts)) == (rate.gross, rate.tax)
