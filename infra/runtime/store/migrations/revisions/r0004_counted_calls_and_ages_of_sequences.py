"""Replicas count limited calls together; a sequence knows when it was last used, so that it can be forgotten one day."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

from infra.runtime.store.migrations.operations import altered

revision = "0004"
down_revision = "0003"
COMPATIBLE_SINCE = "0001"


def upgrade() -> None:
    op.create_table(
        "runtime_call_counts",
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("used_up_at", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    with altered("runtime_call_counts") as table:
        table.create_index("runtime_call_counts_age", ["used_up_at"], unique=False)

    with altered("runtime_inbox_sequences") as table:
        table.add_column(sa.Column("used_at", sa.BigInteger(), nullable=True))
        table.create_index("runtime_inbox_sequences_age", ["used_at"], unique=False)

    with altered("runtime_sequences") as table:
        table.add_column(sa.Column("used_at", sa.BigInteger(), nullable=True))
        table.create_index("runtime_sequences_age", ["used_at"], unique=False)

    now = int(datetime.now(UTC).timestamp() * 1_000_000)  # as the store keeps instants
    for name in ("runtime_inbox_sequences", "runtime_sequences"):
        op.execute(sa.table(name, sa.column("used_at", sa.BigInteger())).update().values(used_at=now))
