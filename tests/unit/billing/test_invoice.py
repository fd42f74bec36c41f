"""Drafts, final invoices, and what voids them."""

from typing import get_args

import pytest

from generated.billing import models
from generated.billing.problems import InvoiceNotFinal
from impl.billing.domain.invoice import NEXT, Invoice, InvoiceImmutable, Status
from tests.unit.billing.support import NUMBER, OUR_SELLER, TODAY, final, invoice, line


def test_a_final_invoice_never_changes() -> None:
    for made in (final(line(1, 100, 2000)), voided()):
        with pytest.raises(InvoiceImmutable):
            made.void("ORDER_CANCELLED")
        with pytest.raises(InvoiceImmutable):
            made.finalise(NUMBER, seller=OUR_SELLER, settled_on=TODAY)


def voided() -> Invoice:
    made = invoice(line(1, 100, 2000))
    made.void("ORDER_CANCELLED")
    return made


def test_only_a_final_invoice_has_a_number() -> None:
    assert final(line(1, 100, 2000)).document == NUMBER
    for made in (invoice(line(1, 100, 2000)), voided()):
        with pytest.raises(InvoiceNotFinal):
            _ = made.document


def test_the_states_are_those_of_the_contract() -> None:
    assert set(NEXT) == set(get_args(Status)) == set(get_args(models.InvoiceStatus))
