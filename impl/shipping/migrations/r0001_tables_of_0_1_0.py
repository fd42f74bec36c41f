"""The tables of release 0.1.0."""

import sqlalchemy as sa
from alembic import op

from infra.runtime.store.migrations.operations import altered

revision = "0001"
down_revision = None
COMPATIBLE_SINCE = "0001"


def upgrade() -> None:
    op.create_table(
        "carriers",
        sa.Column("code", sa.String(length=30), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("tracking_url_template", sa.String(length=300), nullable=False),
        sa.Column("label_formats", sa.JSON(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("code"),
    )
    op.create_table(
        "counters",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "labels",
        sa.Column("label_id", sa.String(length=40), nullable=False),
        sa.Column("shipment_id", sa.String(length=40), nullable=False),
        sa.Column("order_id", sa.String(length=40), nullable=False),
        sa.Column("carrier_code", sa.String(length=30), nullable=False),
        sa.Column("tracking_number", sa.String(length=13), nullable=False),
        sa.Column("tracking_url", sa.String(length=500), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("formats", sa.JSON(), nullable=False),
        sa.Column("print", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("label_id"),
        sa.UniqueConstraint("tracking_number"),
    )
    with altered("labels") as table:
        table.create_index(
            "one_active_label",
            ["shipment_id"],
            unique=True,
            sqlite_where=sa.text("status = 'ACTIVE'"),
            postgresql_where=sa.text("status = 'ACTIVE'"),
        )

    op.create_table(
        "methods",
        sa.Column("code", sa.String(length=30), nullable=False),
        sa.Column("carrier_code", sa.String(length=30), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("zones", sa.JSON(), nullable=False),
        sa.Column("own_free", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("code"),
    )
    op.create_table(
        "orders",
        sa.Column("order_id", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("goods", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("stop_reason", sa.String(length=20), nullable=True),
        sa.Column("stopped_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("(stop_reason IS NULL) = (stopped_at IS NULL)", name="a_stop_has_a_reason"),
        sa.PrimaryKeyConstraint("order_id"),
    )
    op.create_table(
        "settings",
        sa.Column("setting_group", sa.String(length=20), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("setting_group"),
    )
    op.create_table(
        "shipments",
        sa.Column("shipment_id", sa.String(length=40), nullable=False),
        sa.Column("shipment_number", sa.String(length=20), nullable=False),
        sa.Column("order_id", sa.String(length=40), nullable=False),
        sa.Column("order_number", sa.String(length=20), nullable=False),
        sa.Column("customer_id", sa.String(length=40), nullable=True),
        sa.Column("order_token_hash", sa.String(length=64), nullable=True),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("carrier_code", sa.String(length=30), nullable=False),
        sa.Column("carrier_name", sa.String(length=100), nullable=False),
        sa.Column("shipping_method_code", sa.String(length=30), nullable=False),
        sa.Column("method_name", sa.String(length=200), nullable=False),
        sa.Column("address", sa.JSON(), nullable=False),
        sa.Column("lines", sa.JSON(), nullable=False),
        sa.Column("weight", sa.BigInteger(), nullable=False),
        sa.Column("earliest_day", sa.Date(), nullable=True),
        sa.Column("latest_day", sa.Date(), nullable=True),
        sa.Column("label_id", sa.String(length=40), nullable=True),
        sa.Column("tracking_number", sa.String(length=13), nullable=True),
        sa.Column("tracking_url", sa.String(length=500), nullable=True),
        sa.Column("tracking_events", sa.JSON(), nullable=False),
        sa.Column("stop_reason", sa.String(length=20), nullable=True),
        sa.Column("dispatched_at", sa.BigInteger(), nullable=True),
        sa.Column("delivered_at", sa.BigInteger(), nullable=True),
        sa.Column("cancelled_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("status <> 'CANCELLED' OR dispatched_at IS NULL", name="what_left_is_not_cancelled"),
        sa.CheckConstraint("dispatched_at IS NULL OR tracking_number IS NOT NULL", name="what_left_has_a_number"),
        sa.PrimaryKeyConstraint("shipment_id"),
        sa.UniqueConstraint("order_id"),
        sa.UniqueConstraint("shipment_number"),
        sa.UniqueConstraint("tracking_number"),
    )
    with altered("shipments") as table:
        table.create_index("shipments_by_age", ["created_at", "shipment_id"], unique=False)
        table.create_index("shipments_by_customer", ["customer_id", "created_at"], unique=False)
        table.create_index("shipments_by_status", ["status", "created_at"], unique=False)
