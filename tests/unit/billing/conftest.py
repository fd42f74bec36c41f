"""Fixtures of the unit tests of BILLING."""

import pytest

from impl.billing.documents.printer import InvoicePrinter


@pytest.fixture(scope="module")
def printer() -> InvoicePrinter:
    return InvoicePrinter()
