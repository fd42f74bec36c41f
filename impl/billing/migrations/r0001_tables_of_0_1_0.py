"""The tables of release 0.1.0."""

import sqlalchemy as sa
from alembic import op

from infra.runtime.store.migrations.operations import altered

revision = "0001"
down_revision = None
COMPATIBLE_SINCE = "0001"


def upgrade() -> None:
    op.create_table(
        "invoices",
        sa.Column("invoice_id", sa.String(length=40), nullable=False),
        sa.Column("type", sa.String(length=20), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("number", sa.String(length=20), nullable=True),
        sa.Column("issue_date", sa.Date(), nullable=True),
        sa.Column("order_id", sa.String(length=40), nullable=False),
        sa.Column("order_number", sa.String(length=20), nullable=False),
        sa.Column("customer_id", sa.String(length=40), nullable=True),
        sa.Column("order_token_hash", sa.String(length=64), nullable=True),
        sa.Column("payment_method", sa.String(length=20), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("locale", sa.String(length=2), nullable=False),
        sa.Column("buyer_name", sa.String(length=200), nullable=False),
        sa.Column("buyer", sa.JSON(), nullable=False),
        sa.Column("seller", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("lines", sa.JSON(), nullable=False),
        sa.Column("net", sa.BigInteger(), nullable=False),
        sa.Column("tax", sa.BigInteger(), nullable=False),
        sa.Column("gross", sa.BigInteger(), nullable=False),
        sa.Column("settled_on", sa.Date(), nullable=True),
        sa.Column("credited_invoice_id", sa.String(length=40), nullable=True),
        sa.Column("credited_invoice_number", sa.String(length=20), nullable=True),
        sa.Column("credited_issue_date", sa.Date(), nullable=True),
        sa.Column("refund_id", sa.String(length=40), nullable=True),
        sa.Column("printed", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("(status = 'FINAL') = (number IS NOT NULL)", name="final_means_numbered"),
        sa.CheckConstraint("(type = 'CREDIT_NOTE') = (refund_id IS NOT NULL)", name="credit_note_means_refund"),
        sa.CheckConstraint("gross = net + tax", name="tax_is_contained"),
        sa.PrimaryKeyConstraint("invoice_id"),
        sa.UniqueConstraint("number"),
        sa.UniqueConstraint("refund_id"),
    )
    with altered("invoices") as table:
        table.create_index("invoices_by_age", ["created_at", "invoice_id"], unique=False)
        table.create_index("invoices_by_credited", ["credited_invoice_id"], unique=False)
        table.create_index("invoices_by_order", ["order_id", "created_at", "invoice_id"], unique=False)
        table.create_index(
            "one_invoice_an_order",
            ["order_id"],
            unique=True,
            sqlite_where=sa.text("type = 'INVOICE'"),
            postgresql_where=sa.text("type = 'INVOICE'"),
        )

    op.create_table(
        "series",
        sa.Column("code", sa.String(length=2), nullable=False),
        sa.Column("last_number", sa.Integer(), nullable=False),
        sa.Column("last_date", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("code"),
    )
    op.create_table(
        "settings",
        sa.Column("setting_group", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("setting_group"),
    )
    op.create_table(
        "tax_schedules",
        sa.Column("tax_class", sa.String(length=20), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("periods", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tax_class", "country"),
    )
    op.create_table(
        "printouts",
        sa.Column("invoice_id", sa.String(length=40), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoices.invoice_id"]),
        sa.PrimaryKeyConstraint("invoice_id"),
    )
    _seal()


def _seal() -> None:
    """The database refuses every change of a final invoice but its printing."""
    sealed = (
        "invoice_id, type, status, number, issue_date, order_id, order_number, customer_id, order_token_hash, payment_method, "
        "currency, locale, buyer_name, buyer, seller, lines, net, tax, gross, settled_on, credited_invoice_id, "
        "credited_invoice_number, credited_issue_date, refund_id, created_at"
    )
    refusal = "BEGIN SELECT RAISE(ABORT, 'a final invoice never changes'); END"
    if op.get_bind().dialect.name == "postgresql":
        refusal = "EXECUTE FUNCTION invoices_refuse()"
        op.execute("""
            CREATE OR REPLACE FUNCTION invoices_refuse() RETURNS trigger LANGUAGE plpgsql
            AS $$ BEGIN RAISE EXCEPTION 'a final invoice never changes'; END $$
        """)
    row = "ON invoices FOR EACH ROW WHEN (OLD.status <> 'DRAFT')"
    op.execute(f"CREATE TRIGGER invoices_sealed BEFORE UPDATE OF {sealed} {row} {refusal}")
    op.execute(f"CREATE TRIGGER invoices_kept BEFORE DELETE {row} {refusal}")
