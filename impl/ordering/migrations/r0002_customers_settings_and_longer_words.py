"""Customers' addresses; the settings in the table that all services have; longer search words; who wrote into the timeline."""

import sqlalchemy as sa
from alembic import op

from infra.runtime.store.migrations.operations import altered

revision = "0002"
down_revision = "0001"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    op.create_table(
        "customers",
        sa.Column("customer_id", sa.String(length=40), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("customer_id"),
    )
    op.create_table(
        "shop_settings",
        sa.Column("setting_group", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("setting_group"),
    )
    _keep_settings()
    op.drop_table("checkout_policy")
    with altered("orders") as table:
        table.alter_column("words", existing_type=sa.VARCHAR(length=500), type_=sa.String(length=8000), existing_nullable=False)

    with altered("timeline") as table:
        table.add_column(sa.Column("staff_name", sa.String(length=250), nullable=True))


def _keep_settings() -> None:
    members = ("payment_minutes", "guest_checkout", "payment_methods", "return_days")
    policy = sa.table(
        "checkout_policy",
        *(sa.column("version"), sa.column("payment_minutes"), sa.column("guest_checkout", sa.Boolean)),
        *(sa.column("payment_methods", sa.JSON), sa.column("return_days")),
    )
    settings = sa.table("shop_settings", sa.column("setting_group"), sa.column("document", sa.JSON), sa.column("version"))
    connection = op.get_bind()
    for row in connection.execute(sa.select(policy)).all():
        document = {name: getattr(row, name) for name in members}
        connection.execute(settings.insert(), {"setting_group": "CHECKOUT", "version": row.version, "document": document})
