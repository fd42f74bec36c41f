"""The version of its stock item orders the levels of a SKU; a level may not be told yet."""

import sqlalchemy as sa

from infra.runtime.store.migrations.operations import altered

revision = "0002"
down_revision = "0001"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    with altered("levels") as table:
        table.add_column(sa.Column("version", sa.Integer(), server_default="0", nullable=False))
        table.alter_column("since", existing_type=sa.BIGINT(), nullable=True)
        table.drop_column("as_of")
