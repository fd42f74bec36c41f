"""The tables of release 0.1.0."""

import sqlalchemy as sa
from alembic import op

from infra.runtime.store.migrations.operations import altered

revision = "0001"
down_revision = None
COMPATIBLE_SINCE = "0001"


def upgrade() -> None:
    op.create_table(
        "carts",
        sa.Column("cart_id", sa.String(length=40), nullable=False),
        sa.Column("customer_id", sa.String(length=40), nullable=True),
        sa.Column("active_customer_id", sa.String(length=40), nullable=True),
        sa.Column("token_hash", sa.String(length=64), nullable=True),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("lines", sa.JSON(), nullable=False),
        sa.Column("delivery", sa.JSON(), nullable=True),
        sa.Column("warnings", sa.JSON(), nullable=False),
        sa.Column("tier_seen", sa.String(length=10), nullable=False),
        sa.Column("merged_into", sa.String(length=40), nullable=True),
        sa.Column("order_id", sa.String(length=40), nullable=True),
        sa.Column("ended_orders", sa.JSON(), nullable=False),
        sa.Column("additions", sa.JSON(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("status IN ('ACTIVE', 'ORDERED', 'MERGED', 'EXPIRED')", name="carts_status"),
        sa.CheckConstraint("customer_id IS NOT NULL OR token_hash IS NOT NULL", name="carts_owner"),
        sa.PrimaryKeyConstraint("cart_id"),
        sa.UniqueConstraint("active_customer_id"),
    )
    with altered("carts") as table:
        table.create_index("carts_by_expiry", ["status", "expires_at"], unique=False)

    op.create_table(
        "customers",
        sa.Column("customer_id", sa.String(length=40), nullable=False),
        sa.Column("tier", sa.String(length=10), nullable=False),
        sa.Column("tier_since", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("customer_id"),
    )
    op.create_table(
        "offers",
        sa.Column("sku", sa.String(length=32), nullable=False),
        sa.Column("product_id", sa.String(length=40), nullable=False),
        sa.Column("vendor_id", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("image", sa.String(length=500), nullable=True),
        sa.Column("unit_price", sa.Integer(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column("tax_class", sa.String(length=20), nullable=False),
        sa.Column("max_per_order", sa.Integer(), nullable=False),
        sa.Column("for_sale", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("availability", sa.String(length=20), nullable=False),
        sa.Column("available_as_of", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("sku"),
    )
    with altered("offers") as table:
        table.create_index(table.f("ix_offers_product_id"), ["product_id"], unique=False)

    op.create_table(
        "rules",
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("kind"),
    )
