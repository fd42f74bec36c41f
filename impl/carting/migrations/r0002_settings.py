"""The settings move out of the rules for prices, into the table that all services have."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
COMPATIBLE_SINCE = "0002"


def upgrade() -> None:
    op.create_table(
        "shop_settings",
        sa.Column("setting_group", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("setting_group"),
    )
    _move_settings()


def _move_settings() -> None:
    """0.1.0 kept the checkout's settings whole, and only the versions of those of the delivery."""
    rules = sa.table("rules", sa.column("kind"), sa.column("document", sa.JSON), sa.column("version"))
    settings = sa.table("shop_settings", sa.column("setting_group"), sa.column("document", sa.JSON), sa.column("version"))
    are_settings = sa.or_(rules.c.kind == "checkout", rules.c.kind.startswith("delivery:"))
    connection = op.get_bind()
    for row in connection.execute(sa.select(rules).where(are_settings)).all():
        group, document = ("CHECKOUT", row.document) if row.kind == "checkout" else (row.kind.removeprefix("delivery:"), {})
        connection.execute(settings.insert(), {"setting_group": group, "version": row.version, "document": document})
    connection.execute(rules.delete().where(are_settings))
