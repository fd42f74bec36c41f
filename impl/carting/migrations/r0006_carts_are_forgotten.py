"""Carts are forgotten with their customer, and long after they ended."""

import sqlalchemy as sa

from infra.runtime.store.migrations.operations import altered

revision = "0006"
down_revision = "0005"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    with altered("carts") as table:
        table.add_column(sa.Column("joined_customer_id", sa.String(length=40), nullable=True))
        table.create_index("carts_by_customer", ["customer_id", "created_at", "cart_id"], unique=False)
        table.create_index("carts_by_joined_customer", ["joined_customer_id"], unique=False)
        table.create_index("carts_by_order", ["order_id"], unique=False)
        table.create_index("carts_by_end", ["status", "updated_at"], unique=False)
        table.create_index("carts_by_successor", ["merged_into"], unique=False)
