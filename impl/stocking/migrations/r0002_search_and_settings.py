"""Stock is found by words; the settings in the table that all services have."""

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
    _keep_settings()
    op.drop_table("stock_policy")
    with altered("stock_items") as table:
        table.add_column(sa.Column("search_key", sa.Text(), server_default="", nullable=False))


def _keep_settings() -> None:
    members = ("reservation_minutes", "default_reorder_point", "availability_cap")
    policy = sa.table("stock_policy", sa.column("version"), *(sa.column(name) for name in members))
    settings = sa.table("shop_settings", sa.column("setting_group"), sa.column("document", sa.JSON), sa.column("version"))
    connection = op.get_bind()
    for row in connection.execute(sa.select(policy)).all():
        document = {name: getattr(row, name) for name in members}
        connection.execute(settings.insert(), {"setting_group": "STOCK", "version": row.version, "document": document})
