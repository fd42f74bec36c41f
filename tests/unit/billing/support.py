"""What the unit tests of BILLING share."""

from datetime import UTC, date, datetime

from impl.billing.domain.invoice import Invoice, Line, item
from impl.billing.domain.series import DocumentNumber

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 23)
NUMBER = DocumentNumber(number="FA-2026-000042", issue_date=TODAY)


def line(number: int, gross: int, tax_rate: int) -> Line:
    return item(number, f"lin_{number}", f"SKU-{number}", "Mug", quantity=1, unit_price=gross, discount=0, tax_rate=tax_rate)


def invoice(*lines: Line) -> Invoice:
    return Invoice(
        invoice_id="inv_1",
        type="INVOICE",
        order_id="ord_1",
        order_number="CO-2026-000042",
        customer_id=None,
        order_token_hash=None,
        payment_method="CARD",
        currency="EUR",
        locale="fr",
        buyer={"name": "Camille Martin"},
        lines=lines,
        created_at=NOW,
        updated_at=NOW,
    )


def final(*lines: Line) -> Invoice:
    made = invoice(*lines)
    made.finalise(NUMBER, seller={}, settled_on=TODAY, at=NOW)
    return made
