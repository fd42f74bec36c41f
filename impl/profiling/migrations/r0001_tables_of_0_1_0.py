"""The tables of release 0.1.0."""

import sqlalchemy as sa
from alembic import op

from infra.runtime.store.migrations.operations import altered

revision = "0001"
down_revision = None
COMPATIBLE_SINCE = "0001"


def upgrade() -> None:
    op.create_table(
        "addresses",
        sa.Column("address_id", sa.String(length=40), nullable=False),
        sa.Column("customer_id", sa.String(length=40), nullable=False),
        sa.Column("label", sa.String(length=50), nullable=True),
        sa.Column("address", sa.JSON(), nullable=False),
        sa.Column("default_delivery", sa.Boolean(), nullable=False),
        sa.Column("default_billing", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("address_id"),
    )
    with altered("addresses") as table:
        table.create_index("addresses_by_customer", ["customer_id", "created_at", "address_id"], unique=False)
        table.create_index(
            "one_default_billing",
            ["customer_id"],
            unique=True,
            sqlite_where=sa.text("default_billing"),
            postgresql_where=sa.text("default_billing"),
        )
        table.create_index(
            "one_default_delivery",
            ["customer_id"],
            unique=True,
            sqlite_where=sa.text("default_delivery"),
            postgresql_where=sa.text("default_delivery"),
        )

    op.create_table(
        "credentials",
        sa.Column("email_key", sa.String(length=254), nullable=False),
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("email_key"),
        sa.UniqueConstraint("user_id"),
    )
    op.create_table(
        "customers",
        sa.Column("customer_id", sa.String(length=40), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("first_name", sa.String(length=100), nullable=False),
        sa.Column("last_name", sa.String(length=100), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("tier", sa.String(length=10), nullable=False),
        sa.Column("tier_source", sa.String(length=10), nullable=False),
        sa.Column("tier_reason", sa.String(length=200), nullable=True),
        sa.Column("tier_expires_at", sa.BigInteger(), nullable=True),
        sa.Column("spend", sa.BigInteger(), nullable=False),
        sa.Column("orders", sa.Integer(), nullable=False),
        sa.Column("name_key", sa.String(length=1000), nullable=False),
        sa.Column("search_key", sa.String(length=1500), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "tier_source = 'MANUAL' OR (tier_reason IS NULL AND tier_expires_at IS NULL)", name="computed_has_no_reason"
        ),
        sa.CheckConstraint("spend >= 0 AND orders >= 0", name="figures_not_negative"),
        sa.PrimaryKeyConstraint("customer_id"),
    )
    with altered("customers") as table:
        table.create_index("customers_by_age", ["created_at", "customer_id"], unique=False)
        table.create_index("customers_by_name", ["name_key", "customer_id"], unique=False)

    op.create_table(
        "purchases",
        sa.Column("order_id", sa.String(length=40), nullable=False),
        sa.Column("customer_id", sa.String(length=40), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=True),
        sa.Column("remaining", sa.BigInteger(), nullable=True),
        sa.Column("delivered_at", sa.BigInteger(), nullable=True),
        sa.Column("kept", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("kept >= 0", name="kept_not_negative"),
        sa.PrimaryKeyConstraint("order_id"),
    )
    with altered("purchases") as table:
        table.create_index("purchases_by_customer", ["customer_id", "delivered_at"], unique=False)

    op.create_table(
        "secrets",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "sessions",
        sa.Column("session_id", sa.String(length=40), nullable=False),
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("generation", sa.Integer(), nullable=False),
        sa.Column("refreshed_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("session_id"),
    )
    with altered("sessions") as table:
        table.create_index("sessions_by_end", ["expires_at"], unique=False)
        table.create_index("sessions_by_user", ["user_id"], unique=False)

    op.create_table(
        "sign_in_failures",
        sa.Column("email_hash", sa.LargeBinary(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("blocked_until", sa.BigInteger(), nullable=False),
        sa.Column("forget_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("email_hash"),
    )
    with altered("sign_in_failures") as table:
        table.create_index("sign_in_failures_by_age", ["forget_at"], unique=False)

    op.create_table(
        "staff",
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("first_name", sa.String(length=100), nullable=False),
        sa.Column("last_name", sa.String(length=100), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("role", sa.String(length=10), nullable=False),
        sa.Column("name_key", sa.String(length=1000), nullable=False),
        sa.Column("last_sign_in_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("user_id"),
    )
    with altered("staff") as table:
        table.create_index("staff_by_name", ["name_key", "user_id"], unique=False)

    op.create_table(
        "tier_rules",
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("tiers", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("currency"),
    )
