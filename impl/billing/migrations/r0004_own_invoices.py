"""Customers list their invoices, those of guest orders that joined their account too."""

from alembic import op

from infra.runtime.store.migrations.operations import altered

revision = "0004"
down_revision = "0003"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    with altered("invoices") as table:
        table.create_index("invoices_by_customer", ["customer_id", "created_at", "invoice_id"], unique=False)
    _seal_anew()


def _seal_anew() -> None:
    """As before, but the account that a final invoice is shown in is no part of it."""
    sealed = (
        "invoice_id, type, status, number, issue_date, order_id, order_number, order_token_hash, payment_method, currency, "
        "locale, buyer_name, buyer, seller, lines, net, tax, gross, settled_on, credited_invoice_id, credited_invoice_number, "
        "credited_issue_date, refund_id, created_at"
    )
    old, refusal = "invoices_sealed", "BEGIN SELECT RAISE(ABORT, 'a final invoice never changes'); END"
    if op.get_bind().dialect.name == "postgresql":
        old, refusal = "invoices_sealed ON invoices", "EXECUTE FUNCTION invoices_refuse()"
    op.execute(f"DROP TRIGGER {old}")
    row = "ON invoices FOR EACH ROW WHEN (OLD.status <> 'DRAFT')"
    op.execute(f"CREATE TRIGGER invoices_sealed BEFORE UPDATE OF {sealed} {row} {refusal}")
