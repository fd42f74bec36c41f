"""Zones, relay points, parcels in parts."""

import sqlalchemy as sa
from alembic import op

from infra.runtime.store.migrations.operations import altered

revision = "0003"
down_revision = "0002"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    op.create_table(
        "relay_points",
        sa.Column("relay_point_id", sa.String(length=40), nullable=False),
        sa.Column("carrier_code", sa.String(length=30), nullable=False),
        sa.Column("reference", sa.String(length=30), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("line1", sa.String(length=100), nullable=False),
        sa.Column("line2", sa.String(length=100), nullable=True),
        sa.Column("postal_code", sa.String(length=10), nullable=False),
        sa.Column("city", sa.String(length=100), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("territory", sa.String(length=6), nullable=False),
        sa.Column("latitude", sa.Integer(), nullable=False),
        sa.Column("longitude", sa.Integer(), nullable=False),
        sa.Column("hours", sa.JSON(), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("relay_point_id"),
        sa.UniqueConstraint("carrier_code", "reference", name="a_reference_is_one_point"),
    )
    op.create_index("relay_points_by_territory", "relay_points", ["territory", "carrier_code"])
    op.create_table(
        "zones",
        sa.Column("zone_code", sa.String(length=30), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("areas", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("zone_code"),
    )
    with altered("carriers") as table:
        table.add_column(sa.Column("closed_on_holidays", sa.Boolean(), server_default=sa.true(), nullable=False))
    op.create_index("labels_by_age", "labels", ["created_at"])
    with altered("methods") as table:
        table.add_column(sa.Column("name_en", sa.String(length=100), nullable=True))
        table.add_column(sa.Column("delivers_to", sa.String(length=20), server_default="HOME", nullable=False))
        table.add_column(sa.Column("rates", sa.JSON(), server_default="[]", nullable=False))
        table.add_column(sa.Column("own_terms", sa.JSON(none_as_null=True), nullable=True))
    with altered("shipments") as table:
        table.drop_constraint("shipments_order_id_key", type_="unique")
        table.add_column(sa.Column("relay_point", sa.JSON(none_as_null=True), nullable=True))
        table.create_index("shipments_by_order", ["order_id"], unique=False)
