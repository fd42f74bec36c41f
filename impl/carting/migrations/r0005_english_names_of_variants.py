"""The English names of variants."""

import sqlalchemy as sa

from infra.runtime.store.migrations.operations import altered

revision = "0005"
down_revision = "0004"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    with altered("offers") as table:
        table.add_column(sa.Column("name_en", sa.String(length=400), nullable=True))
