"""Drafts, final invoices, and what voids them."""

from typing import get_args

import pytest

from generated.billing import models
from generated.billing.problems import InvoiceNotFinal
from impl.billing.domain.invoice import NEXT, Invoice, InvoiceImmutable, Status
from tests.unit.billing.support import NOW, NUMBER, TODAY, final, invoice, line


def test_a_final_invoice_never_changes() -> None:
    for made in (final(line(1, 100, 2000)), voided()):
        with pytest.raises(InvoiceImmutable):
            made.void(at=NOW)
        with pytest.raises(InvoiceImmutable):
            made.finalise(NUMBER, seller={}, settled_on=TODAY, at=NOW)


def voided() -> Invoice:
    made = invoice(line(1, 100, 2000))
    made.void(at=NOW)
    return made


def test_only_a_final_invoice_has_a_number() -> None:
    assert final(line(1, 100, 2000)).document == NUMBER
    for made in (invoice(line(1, 100, 2000)), voided()):
        with pytest.raises(InvoiceNotFinal):
            _ = made.document


def test_the_states_are_those_of_the_contract() -> None:
    assert set(NEXT) == set(get_args(Status)) == set(get_args(models.InvoiceStatus))
