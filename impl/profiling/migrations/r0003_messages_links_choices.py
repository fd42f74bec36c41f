"""Messages, links, second factors, devices, and what people choose."""

import sqlalchemy as sa
from alembic import op

from infra.runtime.store.migrations.operations import altered

revision = "0003"
down_revision = "0002"
COMPATIBLE_SINCE = "0001"


def upgrade() -> None:
    op.create_table(
        "devices",
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("device_hash", sa.LargeBinary(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "device_hash"),
    )
    with altered("devices") as table:
        table.create_index("devices_by_age", ["seen_at"], unique=False)

    op.create_table(
        "erasures",
        sa.Column("customer_id", sa.String(length=40), nullable=False),
        sa.Column("erased_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("customer_id"),
    )
    op.create_table(
        "messages",
        sa.Column("message_id", sa.String(length=40), nullable=False),
        sa.Column("template", sa.String(length=30), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=True),
        sa.Column("user_id", sa.String(length=40), nullable=True),
        sa.Column("order_id", sa.String(length=40), nullable=True),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("recipient", sa.String(length=254), nullable=True),
        sa.Column("recipient_key", sa.String(length=254), nullable=True),
        sa.Column("subject", sa.String(length=300), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(length=500), nullable=True),
        sa.Column("repeat_of", sa.String(length=40), nullable=True),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("message_id"),
    )
    with altered("messages") as table:
        table.create_index("messages_by_age", ["created_at", "message_id"], unique=False)
        table.create_index("messages_by_order", ["order_id", "created_at", "message_id"], unique=False)
        table.create_index("messages_by_recipient", ["recipient_key", "created_at", "message_id"], unique=False)
        table.create_index("messages_by_status", ["status", "created_at", "message_id"], unique=False)
        table.create_index("messages_by_template", ["template", "created_at", "message_id"], unique=False)
        table.create_index("messages_by_user", ["user_id", "created_at", "message_id"], unique=False)

    op.create_table(
        "news",
        sa.Column("news_id", sa.String(length=40), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("news_id"),
    )
    op.create_table(
        "one_time_links",
        sa.Column("link_id", sa.String(length=40), nullable=False),
        sa.Column("purpose", sa.String(length=20), nullable=False),
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("link_id"),
        sa.UniqueConstraint("token_hash"),
    )
    with altered("one_time_links") as table:
        table.create_index("one_time_links_by_expiry", ["expires_at"], unique=False)
        table.create_index("one_time_links_by_user", ["user_id", "purpose"], unique=False)

    op.create_table(
        "recovery_codes",
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "code_hash"),
    )
    op.create_table(
        "second_factors",
        sa.Column("user_id", sa.String(length=40), nullable=False),
        sa.Column("secret", sa.String(length=64), nullable=False),
        sa.Column("is_confirmed", sa.Boolean(), nullable=False),
        sa.Column("last_step", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("user_id"),
    )
    op.create_table(
        "shop_settings",
        sa.Column("setting_group", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("setting_group"),
    )
    op.create_table(
        "staff_notices",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
        sqlite_autoincrement=True,
    )
    with altered("staff_notices") as table:
        table.create_index("staff_notices_by_kind", ["kind", "number"], unique=False)

    op.create_table(
        "wishes",
        sa.Column("customer_id", sa.String(length=40), nullable=False),
        sa.Column("sku", sa.String(length=40), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("customer_id", "sku"),
    )
    with altered("customers") as table:
        table.add_column(sa.Column("email_confirmed_at", sa.BigInteger(), nullable=True))
        table.add_column(sa.Column("suspension_reason", sa.String(length=200), nullable=True))
        table.add_column(sa.Column("wants_news", sa.Boolean(), server_default=sa.false(), nullable=False))
        table.create_index(
            "customers_who_want_news",
            ["customer_id"],
            unique=False,
            sqlite_where=sa.text("wants_news"),
            postgresql_where=sa.text("wants_news"),
        )

    with altered("sessions") as table:
        table.add_column(sa.Column("ends_at", sa.BigInteger(), nullable=True))
        table.add_column(sa.Column("device", sa.String(length=100), nullable=True))
        table.add_column(sa.Column("created_at", sa.BigInteger(), nullable=True))

    with altered("staff") as table:
        table.add_column(sa.Column("status", sa.String(length=10), server_default="ACTIVE", nullable=False))
        table.add_column(sa.Column("notices", sa.JSON(), server_default="[]", nullable=False))
