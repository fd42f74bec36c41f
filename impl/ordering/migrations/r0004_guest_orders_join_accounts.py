"""Guest orders join accounts."""

import sqlalchemy as sa

from infra.runtime.store.migrations.operations import altered

revision = "0004"
down_revision = "0003"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    with altered("customers") as table:
        table.add_column(sa.Column("confirmed_email_key", sa.String(length=320), nullable=True))
        table.create_index("customers_by_confirmed_email", ["confirmed_email_key"], unique=False)

    with altered("orders") as table:
        table.add_column(sa.Column("email_key", sa.String(length=320), nullable=True))
        table.add_column(sa.Column("erased_at", sa.BigInteger(), nullable=True))
        table.create_index(
            "guest_orders_by_email",
            ["email_key", "order_id"],
            unique=False,
            sqlite_where=sa.text("customer_id IS NULL AND email IS NOT NULL"),
            postgresql_where=sa.text("customer_id IS NULL AND email IS NOT NULL"),
        )
