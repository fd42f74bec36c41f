"""Lists of staff begin at an index, searches too."""

from infra.runtime.store.migrations.operations import altered, made_searchable

revision = "0003"
down_revision = "0002"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    with altered("invoices") as table:
        table.create_index("invoices_by_issue_date", ["issue_date", "invoice_id"], unique=False)
        table.create_index("invoices_by_status", ["status", "created_at", "invoice_id"], unique=False)
        table.create_index("invoices_by_type", ["type", "created_at", "invoice_id"], unique=False)
    made_searchable("invoices", "invoice_id", "lower(replace(coalesce({row}number, '') || ' ' || {row}order_number, '-', ''))")
