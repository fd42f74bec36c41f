"""Versions order the levels of a SKU and the states of an order's process."""

import sqlalchemy as sa

from infra.runtime.store.migrations.operations import altered

revision = "0002"
down_revision = "0001"
COMPATIBLE_SINCE = "0001"


def upgrade() -> None:
    with altered("processes") as table:
        table.add_column(sa.Column("version", sa.Integer(), server_default="0", nullable=False))

    with altered("stock_levels") as table:
        table.add_column(sa.Column("version", sa.Integer(), server_default="0", nullable=False))
