"""The tables of release 0.1.0."""

import sqlalchemy as sa
from alembic import op

from infra.runtime.store.migrations.operations import altered

revision = "0001"
down_revision = None
COMPATIBLE_SINCE = "0001"


def upgrade() -> None:
    op.create_table(
        "ledger_entries",
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("reference", sa.String(length=40), nullable=False),
        sa.Column("payment_intent_id", sa.String(length=40), nullable=False),
        sa.Column("order_id", sa.String(length=40), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("kind IN ('AUTHORISE', 'CAPTURE', 'REFUND')", name="known_kind"),
        sa.CheckConstraint("amount >= 0", name="no_negative_entry"),
        sa.PrimaryKeyConstraint("kind", "reference"),
    )
    with altered("ledger_entries") as table:
        table.create_index("ledger_entries_by_order", ["order_id"], unique=False)

    op.create_table(
        "payment_intents",
        sa.Column("payment_intent_id", sa.String(length=40), nullable=False),
        sa.Column("order_id", sa.String(length=40), nullable=False),
        sa.Column("order_number", sa.String(length=20), nullable=False),
        sa.Column("customer_id", sa.String(length=40), nullable=True),
        sa.Column("order_token_hash", sa.String(length=64), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("method", sa.String(length=20), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("captured", sa.BigInteger(), nullable=False),
        sa.Column("refunded", sa.BigInteger(), nullable=False),
        sa.Column("failure_reason", sa.String(length=20), nullable=True),
        sa.Column("process_at", sa.BigInteger(), nullable=False),
        sa.Column("paid_at", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("captured IN (0, amount)", name="captured_whole_or_not"),
        sa.CheckConstraint("refunded BETWEEN 0 AND captured", name="refunded_within_captured"),
        sa.PrimaryKeyConstraint("payment_intent_id"),
        sa.UniqueConstraint("order_id"),
    )
    with altered("payment_intents") as table:
        table.create_index("payment_intents_by_age", ["created_at", "payment_intent_id"], unique=False)
        table.create_index("payment_intents_by_status", ["status", "created_at", "payment_intent_id"], unique=False)

    op.create_table(
        "refunds",
        sa.Column("refund_id", sa.String(length=40), nullable=False),
        sa.Column("payment_intent_id", sa.String(length=40), nullable=False),
        sa.Column("order_id", sa.String(length=40), nullable=False),
        sa.Column("order_number", sa.String(length=20), nullable=False),
        sa.Column("customer_id", sa.String(length=40), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("remaining", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=True),
        sa.Column("refunded_by", sa.String(length=40), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("amount > 0", name="something_goes_back"),
        sa.CheckConstraint("remaining >= 0", name="no_more_than_captured"),
        sa.PrimaryKeyConstraint("refund_id"),
    )
    with altered("refunds") as table:
        table.create_index("refunds_by_age", ["created_at", "refund_id"], unique=False)
        table.create_index("refunds_by_intent", ["payment_intent_id"], unique=False)
        table.create_index("refunds_by_order", ["order_id"], unique=False)

    op.create_table(
        "settings",
        sa.Column("setting_group", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("setting_group"),
    )
    op.create_table(
        "simulation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mode", sa.String(length=10), nullable=False),
        sa.Column("delay_ms", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("id = 1", name="one_simulation"),
        sa.PrimaryKeyConstraint("id"),
    )
    _make_append_only("ledger_entries")


def _make_append_only(table: str) -> None:
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    if not on_sqlite:
        op.execute(f"""
            CREATE OR REPLACE FUNCTION {table}_refuse() RETURNS trigger LANGUAGE plpgsql
            AS $$ BEGIN RAISE EXCEPTION '{table} is append-only'; END $$
        """)
    refusal = (
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        if on_sqlite
        else f"FOR EACH ROW EXECUTE FUNCTION {table}_refuse()"
    )
    for verb in ("update", "delete"):
        op.execute(f"CREATE TRIGGER {table}_{verb} BEFORE {verb} ON {table} {refusal}")
