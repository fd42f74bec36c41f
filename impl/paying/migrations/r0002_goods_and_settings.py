"""What a payment and a refund are for; the settings in the table that all services have."""

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
    op.execute(
        "INSERT INTO shop_settings (setting_group, version, document) SELECT setting_group, version, document FROM settings"
    )
    op.drop_table("settings")
    with altered("payment_intents") as table:
        table.add_column(sa.Column("goods", sa.JSON(none_as_null=True), nullable=True))

    with altered("refunds") as table:
        table.add_column(sa.Column("lines", sa.JSON(none_as_null=True), nullable=True))
        table.add_column(sa.Column("delivery", sa.BigInteger(), nullable=True))
