"""The token of a guest's order may be taken off its final invoices: an erased customer's opens none."""

from alembic import op

revision = "0006"
down_revision = "0005"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    sealed = (
        "invoice_id, type, status, number, issue_date, order_id, order_number, payment_method, currency, locale, buyer_name, "
        "buyer, seller, lines, net, tax, gross, settled_on, credited_invoice_id, credited_invoice_number, "
        "credited_issue_date, refund_id, created_at"
    )
    old, refusal = "invoices_sealed", "BEGIN SELECT RAISE(ABORT, 'a final invoice never changes'); END"
    if op.get_bind().dialect.name == "postgresql":
        old, refusal = "invoices_sealed ON invoices", "EXECUTE FUNCTION invoices_refuse()"
    op.execute(f"DROP TRIGGER {old}")
    row = "ON invoices FOR EACH ROW WHEN (OLD.status <> 'DRAFT'"
    op.execute(f"CREATE TRIGGER invoices_sealed BEFORE UPDATE OF {sealed} {row}) {refusal}")
    on_change = "BEFORE UPDATE OF order_token_hash"
    op.execute(f"CREATE TRIGGER invoices_token_sealed {on_change} {row} AND NEW.order_token_hash IS NOT NULL) {refusal}")
