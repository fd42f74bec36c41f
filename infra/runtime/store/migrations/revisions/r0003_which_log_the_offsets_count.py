"""Which log the offsets count."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
COMPATIBLE_SINCE = "0001"


def upgrade() -> None:
    op.create_table(
        "runtime_log", sa.Column("cluster", sa.String(length=60), nullable=False), sa.PrimaryKeyConstraint("cluster")
    )
