"""Which code may run on the tables."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
COMPATIBLE_SINCE = "0001"


def upgrade() -> None:
    op.create_table(
        "runtime_chains",
        sa.Column("chain", sa.String(length=20), nullable=False),
        sa.Column("compatible_since", sa.String(length=4), nullable=False),
        sa.Column("release", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("chain"),
    )
