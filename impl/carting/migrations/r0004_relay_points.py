"""Relay points."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    op.create_table(
        "relay_points",
        sa.Column("relay_point_id", sa.String(length=40), nullable=False),
        sa.Column("carrier_code", sa.String(length=30), nullable=False),
        sa.Column("point", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("relay_point_id"),
    )
