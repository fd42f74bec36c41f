"""Addresses can be erased: orders say whose they are, and since when they have an address."""

import time

import sqlalchemy as sa
from alembic import op

from infra.runtime.store.migrations.operations import altered

revision = "0005"
down_revision = "0004"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    with altered("labels") as table:
        table.create_index("labels_by_order", ["order_id"], unique=False)

    with altered("orders") as table:
        table.add_column(sa.Column("customer_id", sa.String(length=40), nullable=True))
        table.add_column(sa.Column("addressed_at", sa.BigInteger(), nullable=True))
        table.create_index("orders_by_customer", ["customer_id"], unique=False)
        table.create_index("orders_with_address", ["addressed_at"], unique=False)
    # when an order came is not known: its address is as old as this step
    whose = {"sqlite": "json_extract(goods, '$.customer_id')", "postgresql": "goods ->> 'customer_id'"}[
        op.get_bind().dialect.name
    ]
    now = time.time_ns() // 1000
    op.execute(f"UPDATE orders SET customer_id = {whose}, addressed_at = {now} WHERE goods IS NOT NULL")  # noqa: S608 - no foreign text
