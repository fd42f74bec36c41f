"""Tax rates of territories; the settings in the table that all services have; a credit note names its invoice."""

import sqlalchemy as sa
from alembic import op

from infra.runtime.store.migrations.operations import altered

revision = "0002"
down_revision = "0001"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    op.create_table(
        "shop_settings",
        sa.Column("setting_group", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("setting_group"),
    )
    op.create_table(
        "territory_tax_schedules",
        sa.Column("tax_class", sa.String(length=20), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("territory", sa.String(length=6), nullable=False),
        sa.Column("periods", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tax_class", "territory"),
    )
    op.execute(
        "INSERT INTO shop_settings (setting_group, version, document) SELECT setting_group, version, document FROM settings"
    )
    op.drop_table("settings")
    with altered("invoices") as table:
        table.drop_constraint("credit_note_means_refund", type_="check")
        table.create_check_constraint("credit_note_means_invoice", "(type = 'CREDIT_NOTE') = (credited_invoice_id IS NOT NULL)")
        table.create_check_constraint(
            "money_that_is_credited_went_back", "refund_id IS NOT NULL OR type = 'INVOICE' OR gross = 0"
        )
